// A leader's invitation: when, where and with whom; told to the petitioner; and what came of it.
import type { Actor } from '../access/actor.ts';
import type { AccountId, InvitationId, UnitId } from '../kit/ids.ts';
import type { PlainDate } from '../kit/plain-date.ts';
import { err, ok, type Result } from '../kit/result.ts';
import type { Reception } from '../receptions/reception.ts';
import { keptReason, refuseBackDate, type BackDateRefusal } from './back-date.ts';
import type { PetitionEvent } from './events.ts';
import {
  letterFor,
  openInvitation,
  type InvitationOutcome,
  type InvitationPlan,
  type TellingWay,
} from './invitation.ts';
import type { PetitionState } from './petition.ts';
import { isRecused, pendingRecusal } from './recusal.ts';
import { mayTake, type StepRefusal } from './steps.ts';

export type InvitingFacts = {
  readonly actor: Actor;
  readonly today: PlainDate;
  /** The id of the new invitation. */
  readonly newId: InvitationId;
  readonly isWorkday: (day: PlainDate) => boolean;
  /** The units in which a person holds a post. */
  readonly unitsOf: (id: AccountId) => readonly UnitId[];
  /** The reception that the plan names; undefined when it names none or there is none. */
  readonly reception: InvitedReception | undefined;
};

type InvitedReception = Pick<
  Reception,
  'id' | 'kind' | 'status' | 'on' | 'startsAt' | 'endsAt' | 'place' | 'room' | 'seats'
>;

/** Invites the petitioner (《信访工作条例》第十八条). The caller numbers the letter, 约访通知书. */
export function invitePetitioner(
  plan: InvitationPlan,
  state: PetitionState,
  facts: InvitingFacts,
): Result<readonly PetitionEvent[], StepRefusal | InvitationRefusal> {
  const may = mayTake('invite-petitioner', state, facts.actor);
  return may.ok ? invite(plan, state, facts) : may;
}

/** How the petitioner was told; `on` must lie between the decision and the day of the talk. */
export function tellInvitation(
  {
    on,
    how,
    note,
    backDateReason,
  }: {
    readonly on: PlainDate;
    readonly how: TellingWay;
    readonly note: string;
    readonly backDateReason?: string | undefined;
  },
  state: PetitionState,
  { actor, today }: Pick<InvitingFacts, 'actor' | 'today'>,
): Result<readonly PetitionEvent[], StepRefusal | BackDateRefusal | InvitationRefusal> {
  const may = mayTake('tell-invitation', state, actor);
  if (!may.ok) return may;
  const { id, day, on: invitedOn } = opened(state);
  const refusal = refuseBackDate({ on, reason: backDateReason }, invitedOn, today);
  if (refusal) return err(refusal);
  if (on > day) return err({ kind: 'petitions.invitation-told-after', day });
  const late = keptReason(on, backDateReason, today);
  return ok([{ kind: 'InvitationTold', invitationId: id, on, how, note, ...late }]);
}

/** What came of an invitation; one that moves takes its new time with it. */
export type InvitationAnswer =
  | { readonly outcome: Exclude<InvitationOutcome, 'moved'>; readonly note: string }
  | { readonly outcome: 'moved'; readonly note: string; readonly to: InvitationPlan };

/** Only from the day on can it be said that somebody came or did not; who was not told did not fail to come. */
export function answerInvitation(
  answer: InvitationAnswer,
  state: PetitionState,
  facts: InvitingFacts,
): Result<readonly PetitionEvent[], StepRefusal | InvitationRefusal> {
  const may = mayTake('answer-invitation', state, facts.actor);
  if (!may.ok) return may;
  const { today } = facts;
  const { id, day, told } = opened(state);
  const { outcome, note } = answer;
  const wasThere = outcome === 'came' || outcome === 'did-not-come';
  if (wasThere && today < day) return err({ kind: 'petitions.invitation-not-yet', day });
  if (outcome === 'did-not-come' && !told) return err({ kind: 'petitions.invitation-not-told' });
  const on = wasThere ? day : today;
  const answered: PetitionEvent = { kind: 'InvitationAnswered', invitationId: id, outcome, on, note };
  if (answer.outcome !== 'moved') return ok([answered]);
  const again = invite(answer.to, state, facts);
  return again.ok ? ok([answered, ...again.value]) : again;
}

/** For the record of a talk: whoever sits at the table came as invited. Nothing when no invitation is open. */
export function answerByComing(state: PetitionState, on: PlainDate): readonly PetitionEvent[] {
  const invitation = openInvitation(state);
  if (!invitation) return [];
  return [{ kind: 'InvitationAnswered', invitationId: invitation.id, outcome: 'came', on, note: '' }];
}

export type InvitationRefusal =
  | { readonly kind: 'petitions.invitation-past'; readonly day: PlainDate }
  | { readonly kind: 'petitions.invitation-day-off'; readonly day: PlainDate }
  | { readonly kind: 'petitions.invitation-leader-unknown'; readonly name: string }
  | { readonly kind: 'petitions.invitation-leader-kept-away'; readonly name: string }
  | { readonly kind: 'petitions.invitation-leader-complained-of'; readonly name: string }
  | { readonly kind: 'petitions.invitation-not-at-reception' }
  | { readonly kind: 'petitions.invitation-not-yet'; readonly day: PlainDate }
  | { readonly kind: 'petitions.invitation-told-after'; readonly day: PlainDate }
  | { readonly kind: 'petitions.invitation-not-told' };

function invite(
  plan: InvitationPlan,
  state: PetitionState,
  facts: InvitingFacts,
): Result<readonly PetitionEvent[], InvitationRefusal> {
  const refusal = refusePlan(plan, state, facts);
  if (refusal) return err(refusal);
  const { actor, today, newId } = facts;
  const decided = { id: newId, on: today, unitId: actor.unitId, letter: letterFor(state) };
  return ok([{ kind: 'PetitionerInvited', invitation: { ...plan, ...decided } }]);
}

function refusePlan(
  { day, leader, dayOffReason, receptionId, ...plan }: InvitationPlan,
  state: PetitionState,
  { today, isWorkday, unitsOf, reception }: InvitingFacts,
): InvitationRefusal | undefined {
  if (day < today) return { kind: 'petitions.invitation-past', day };
  if (!isWorkday(day) && dayOffReason === '') return { kind: 'petitions.invitation-day-off', day };
  const { accountId, name } = leader;
  const { respondent } = state;
  const theirs = accountId === undefined ? [] : unitsOf(accountId);
  if (accountId !== undefined && theirs.length === 0)
    return { kind: 'petitions.invitation-leader-unknown', name };
  if (isRecused(state, accountId) || (accountId && pendingRecusal(state)?.personId === accountId))
    return { kind: 'petitions.invitation-leader-kept-away', name };
  if (respondent && (respondent.name === name || theirs.some((unit) => unit === respondent.unitId)))
    return { kind: 'petitions.invitation-leader-complained-of', name };
  if (receptionId === undefined) return undefined;
  const fits = reception?.id === receptionId && isAt({ day, leader, ...plan }, reception);
  return fits ? undefined : { kind: 'petitions.invitation-not-at-reception' };
}

// At a reception people are invited to its own day, hours and leaders.
function isAt(
  { day, at, leader }: Pick<InvitationPlan, 'day' | 'at' | 'leader'>,
  { kind, status, on, startsAt, endsAt, seats }: InvitedReception,
): boolean {
  const isOpen = kind === 'invited' && (status === 'planned' || status === 'published');
  const inTime = day === on && at >= startsAt && at < endsAt;
  return (
    isOpen &&
    inTime &&
    seats.some(
      ({ leader: seated, empty }) =>
        !empty && seated.name === leader.name && seated.accountId === leader.accountId,
    )
  );
}

function opened(state: PetitionState) {
  const invitation = openInvitation(state);
  if (!invitation) throw new Error('the table lets an invitation be answered that nobody sent');
  return invitation;
}
