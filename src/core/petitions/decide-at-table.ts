// What a leader may decide across the table, and what each decision sets in motion: the steps that others take at their
// desks, in one go and in the leader's name.
import type { AccountId, PromiseId, UnitId } from '../kit/ids.ts';
import type { PlainDate } from '../kit/plain-date.ts';
import { err, ok, type Result } from '../kit/result.ts';
import type { PetitionEvent } from './events.ts';
import { fold } from './evolve.ts';
import type { InvitationPlan } from './invitation.ts';
import { invitePetitioner, type InvitationRefusal, type InvitingFacts } from './invite-petitioner.ts';
import type { LawInForce, MatterLaw } from './law-in-force.ts';
import { makePromise, type OwnerFacts, type PromiseRefusal } from './make-promise.ts';
import type { PetitionPaperKind } from './paper-kinds.ts';
import type { PetitionState } from './petition.ts';
import type { PromiseKind } from './promise.ts';
import { settleAtOnce, type SettleAtOnce, type SettleRefusal } from './settle-at-once.ts';
import { isOpen, type StepRefusal } from './steps.ts';
import type { Talk } from './talk.ts';
import { sendOn, type TriageRefusal } from './triage-petition.ts';

/** What the leader decided, with what it needs. */
export type TalkDecision =
  | { readonly outcome: 'explained' }
  | ({ readonly outcome: 'settled' } & Omit<SettleAtOnce, 'answer'>)
  | {
      readonly outcome: 'promised';
      /** What is promised, in one sentence that the petitioner reads. */
      readonly promise: string;
      readonly unitId: UnitId;
      readonly ownerId?: AccountId | undefined;
      readonly limit: PlainDate;
    }
  | { readonly outcome: 'assigned'; readonly unitId: UnitId; readonly dueOn: PlainDate }
  /** When and where they meet again; the leader is the one who received. */
  | { readonly outcome: 'invited-again'; readonly plan: Omit<InvitationPlan, 'leader'> };

export type DecisionFacts = {
  readonly today: PlainDate;
  readonly law: LawInForce & Pick<MatterLaw, 'sets'>;
  /** Whether the person named to answer is a handler of the registering unit. */
  readonly handlerIsInUnit: boolean;
  /** Whether the unit that gets the matter has somebody to receive it. */
  readonly canReceive: boolean;
  /** Of the unit that owes what is promised or ordered. */
  readonly owner: OwnerFacts;
  /** The id of the promise, when one is made. */
  readonly promiseId: PromiseId;
  readonly inviting: InvitingFacts;
};

type Decided = { readonly events: readonly PetitionEvent[]; readonly papers: readonly PetitionPaperKind[] };

export type DecisionRefusal =
  | StepRefusal
  | SettleRefusal
  | TriageRefusal
  | PromiseRefusal
  | InvitationRefusal
  | { readonly kind: 'petitions.unit-has-it' }
  | { readonly kind: 'petitions.nothing-owed-any-more' };

/** The events of one decision; `state` is the petition with the talk on record. */
export function decideAtTable(
  decision: TalkDecision,
  talk: Talk,
  state: PetitionState,
  facts: DecisionFacts,
): Result<Decided, DecisionRefusal> {
  switch (decision.outcome) {
    case 'explained':
      return ok({ events: [], papers: [] });
    case 'settled':
      return settleAtOnce({ ...decision, answer: talk.opinion }, state, facts);
    case 'promised': {
      const { promise, unitId, ownerId, limit } = decision;
      return owe('promise', { text: promise, unitId, ownerId, limit }, talk, state, facts);
    }
    case 'assigned':
      return assign(decision, talk, state, facts);
    case 'invited-again': {
      const plan = { ...decision.plan, leader: talk.leader };
      const invited = invitePetitioner(plan, state, facts.inviting);
      return invited.ok ? ok({ events: invited.value, papers: ['invitation-notice'] }) : invited;
    }
  }
}

// A unit that has the matter keeps it and owes the task; what nobody has is assigned down with its day.
function assign(
  { unitId, dueOn }: Extract<TalkDecision, { outcome: 'assigned' }>,
  talk: Talk,
  state: PetitionState,
  facts: DecisionFacts,
): Result<Decided, DecisionRefusal> {
  const task = { text: talk.opinion, unitId, limit: dueOn };
  if (state.phase !== 'registered') {
    const theirs = [state.assignment?.unitId, ...state.coHandlers].includes(unitId);
    return theirs ? owe('task', task, talk, state, facts) : err({ kind: 'petitions.unit-has-it' });
  }
  const down = { mode: 'assigned-down', unitId, requirement: talk.opinion, reportDueOn: dueOn } as const;
  const sent = sendOn(down, state, facts);
  if (!sent.ok) return sent;
  const owed = owe('task', task, talk, fold(sent.value.events, state) ?? state, facts);
  if (!owed.ok) return owed;
  return ok({ events: [...sent.value.events, ...owed.value.events], papers: sent.value.papers });
}

function owe(
  kind: PromiseKind,
  what: {
    readonly text: string;
    readonly unitId: UnitId;
    readonly ownerId?: AccountId | undefined;
    readonly limit: PlainDate;
  },
  { id, leader }: Talk,
  state: PetitionState,
  { promiseId, owner, today }: DecisionFacts,
): Result<Decided, DecisionRefusal> {
  if (!isOpen('make-promise', state)) return err({ kind: 'petitions.nothing-owed-any-more' });
  const promise = { ...what, id: promiseId, kind, by: leader, talkId: id };
  const made = makePromise(promise, state, { ...owner, today });
  return made.ok ? ok({ events: made.value, papers: [] }) : made;
}
