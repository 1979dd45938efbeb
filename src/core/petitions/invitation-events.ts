import type { InvitationId } from '../kit/ids.ts';
import type { PlainDate } from '../kit/plain-date.ts';
import type { Invitation, InvitationOutcome, TellingWay } from './invitation.ts';

export type InvitationEvent =
  | { readonly kind: 'PetitionerInvited'; readonly invitation: Omit<Invitation, 'told' | 'answer'> }
  | {
      readonly kind: 'InvitationTold';
      readonly invitationId: InvitationId;
      readonly on: PlainDate;
      readonly how: TellingWay;
      readonly note: string;
      readonly backDateReason?: string | undefined;
    }
  | {
      readonly kind: 'InvitationAnswered';
      readonly invitationId: InvitationId;
      readonly outcome: InvitationOutcome;
      readonly on: PlainDate;
      readonly note: string;
    };

const kinds: readonly string[] = [
  'PetitionerInvited',
  'InvitationTold',
  'InvitationAnswered',
] satisfies readonly InvitationEvent['kind'][];

export const isInvitationEvent = <E extends { readonly kind: string }>(
  event: E,
): event is Extract<E, InvitationEvent> => kinds.includes(event.kind);
