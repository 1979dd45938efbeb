import type { Ending } from './ending.ts';
import type { Invitation } from './invitation.ts';
import type { InvitationEvent } from './invitation-events.ts';
import type { PetitionState } from './petition.ts';

/** The invitations after one more event. */
export function evolveInvitation(
  { invitations }: PetitionState,
  event: InvitationEvent,
): Pick<PetitionState, 'invitations'> {
  if (event.kind === 'PetitionerInvited') {
    const invited: Invitation = { ...event.invitation, told: undefined, answer: undefined };
    return { invitations: [...invitations, invited] };
  }
  return {
    invitations: invitations.map((one) =>
      one.id === event.invitationId ? { ...one, ...change(event) } : one,
    ),
  };
}

/** Nobody is waited for who withdrew or has died; after any other end the talk can still take place. */
export function withoutOpenInvitation(
  { invitations }: PetitionState,
  { cause, on }: Ending,
): readonly Invitation[] {
  if (cause !== 'withdrawn' && cause !== 'died' && cause !== 'dissolved') return invitations;
  const answer = { outcome: 'called-off', on, note: '' } as const;
  return invitations.map((one) => (one.answer ? one : { ...one, answer }));
}

function change(event: Exclude<InvitationEvent, { kind: 'PetitionerInvited' }>): Partial<Invitation> {
  if (event.kind === 'InvitationTold') {
    const { on, how, note } = event;
    return { told: { on, how, note } };
  }
  const { outcome, on, note } = event;
  return { answer: { outcome, on, note } };
}
