// Everybody's tries at an invitation.
import type { Actor } from '#core/access/actor.ts';
import { clockTime } from '#core/kit/clock-time.ts';
import type { AccountId, InvitationId, UnitId } from '#core/kit/ids.ts';
import { addDays, type PlainDate } from '#core/kit/plain-date.ts';
import { invitationOutcomes, type InvitationPlan } from '#core/petitions/invitation.ts';
import type { invitationSteps } from '#core/petitions/invitation-steps.ts';
import { answerInvitation, invitePetitioner, tellInvitation } from '#core/petitions/invite-petitioner.ts';
import type { PetitionState } from '#core/petitions/petition.ts';
import type { Events } from './walk-moves.ts';

export const invitationPlan = (today: PlainDate, choice = 2): InvitationPlan => ({
  receptionId: undefined,
  day: addDays(today, (choice % 4) - 1),
  at: clockTime('09:30'),
  place: '接谈室',
  leader:
    choice % 3 === 0
      ? { accountId: `leader-${choice % 5}` as AccountId, name: '王志强', post: '副县长' }
      : { accountId: undefined, name: '赵国平', post: '县长' },
  grounds: '时间较久',
  dayOffReason: '',
});

export const invitationMoves = (
  choice: number,
  state: PetitionState,
  { actor, today }: { readonly actor: Actor; readonly today: PlainDate },
): { readonly [Step in keyof typeof invitationSteps]: () => Events } => {
  const facts = {
    actor,
    today,
    newId: `invitation ${state.invitations.length}` as InvitationId,
    isWorkday: () => choice % 11 > 0,
    unitsOf: () => (choice % 5 === 4 ? [] : ['county' as UnitId]),
    reception: undefined,
  };
  const plan = invitationPlan(today, choice);
  const outcome = invitationOutcomes[choice % invitationOutcomes.length] ?? 'came';
  return {
    'invite-petitioner': () => invitePetitioner(plan, state, facts),
    'tell-invitation': () => tellInvitation({ on: today, how: 'phone', note: '' }, state, facts),
    'answer-invitation': () =>
      answerInvitation(
        outcome === 'moved' ? { outcome, note: '', to: plan } : { outcome, note: '' },
        state,
        facts,
      ),
  };
};
