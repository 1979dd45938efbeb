// A joint reception works on a matter: who takes part, who leads, and what each of them holds.
import type { Actor } from '../access/actor.ts';
import type { PromiseId, ReceptionId, UnitId } from '../kit/ids.ts';
import type { PlainDate } from '../kit/plain-date.ts';
import { err, ok, type Result } from '../kit/result.ts';
import { roles, type Duty } from '../organisation/roles.ts';
import type { PetitionEvent } from './events.ts';
import { isOver, isSameParty, jointAt, type JointMatter, type JointParty } from './joint-matter.ts';
import { makePromise, type OwnerFacts, type PromiseRefusal } from './make-promise.ts';
import type { PetitionState } from './petition.ts';
import { owedPromises, standsBehind, type Promised } from './promise.ts';
import { isRecused } from './recusal.ts';
import { mayTake, type StepRefusal } from './steps.ts';
import type { TalkLeader } from './talk.ts';
import type { Sitting } from './who-received.ts';

type Facts = { readonly actor: Actor; readonly today: PlainDate };

export type JointRefusal =
  | { readonly kind: 'petitions.no-joint-reception' }
  | { readonly kind: 'petitions.joint-called-already' }
  | { readonly kind: 'petitions.joint-party-missing' }
  | { readonly kind: 'petitions.joint-party-complained-of' }
  | { readonly kind: 'petitions.joint-party-unknown' }
  | { readonly kind: 'petitions.joint-opinion-empty' }
  | { readonly kind: 'petitions.not-your-opinion' }
  | { readonly kind: 'petitions.lead-not-receiving' }
  | { readonly kind: 'petitions.lead-reason-missing' }
  | { readonly kind: 'petitions.lead-of-another' }
  | { readonly kind: 'petitions.recused' };

/** Puts the matter before the departments of a joint reception; they see it from now on. `sitting` is of kind joint. */
export function callJointSitting(
  { parties }: { readonly parties: readonly JointParty[] },
  state: PetitionState,
  facts: Facts & { readonly sitting: Sitting | undefined },
): Result<readonly PetitionEvent[], StepRefusal | JointRefusal> {
  const may = mayTake('call-joint-sitting', state, facts.actor);
  if (!may.ok) return may;
  const { sitting, today, actor } = facts;
  const receives = (roles[actor.role].duties as readonly Duty[]).includes('receive-visitors');
  if (!receives && actor.unitId !== state.registeringUnitId)
    return err({ kind: 'petitions.lead-not-receiving' });
  if (!sitting || sitting.cancelled || sitting.on < today)
    return err({ kind: 'petitions.no-joint-reception' });
  if (jointAt(state, sitting.receptionId)) return err({ kind: 'petitions.joint-called-already' });
  const distinct = parties.filter((one, at) => parties.findIndex((other) => isSameParty(one, other)) === at);
  if (distinct.length < 2) return err({ kind: 'petitions.joint-party-missing' });
  const complainedOf = state.respondent?.unitId;
  if (complainedOf !== undefined && distinct.some(({ unitId }) => unitId === complainedOf))
    return err({ kind: 'petitions.joint-party-complained-of' });
  const { receptionId, on } = sitting;
  return ok([{ kind: 'JointSittingCalled', sitting: { receptionId, on, parties: distinct } }]);
}

export type GiveOpinion = {
  readonly receptionId: ReceptionId;
  readonly party: JointParty;
  readonly text: string;
};

/**
 * A party speaks by its own account, or the office writes down what it said. Two may speak at the same moment; what is said
 * after the talk was written down is kept and marked late.
 */
export function giveJointOpinion(
  { receptionId, party, text }: GiveOpinion,
  state: PetitionState,
  { actor, today }: Facts,
): Result<readonly PetitionEvent[], JointRefusal> {
  const matter = jointAt(state, receptionId);
  if (!matter) return err({ kind: 'petitions.no-joint-reception' });
  if (!matter.parties.some((one) => isSameParty(one, party)))
    return err({ kind: 'petitions.joint-party-unknown' });
  if (isRecused(state, actor.accountId)) return err({ kind: 'petitions.recused' });
  const own = mayOpineFor(party, state, actor);
  if (own === undefined) return err({ kind: 'petitions.not-your-opinion' });
  if (text.trim() === '') return err({ kind: 'petitions.joint-opinion-empty' });
  const late = isOver(matter, state.talks, today);
  const opinion = { party, text, on: today, byId: actor.accountId, writtenFor: own === 'for-them', late };
  return ok([{ kind: 'JointOpinionGiven', receptionId, opinion }]);
}

/** Whether the actor speaks for the party itself, or as the office that writes for it; `undefined` when neither. */
export function mayOpineFor(
  party: JointParty,
  { registeringUnitId }: Pick<PetitionState, 'registeringUnitId'>,
  actor: Actor,
): 'own' | 'for-them' | undefined {
  const held: readonly Duty[] = roles[actor.role].duties;
  const speaks = (['receive', 'handle', 'sign'] as const).some((duty) => held.includes(duty));
  if (party.unitId === actor.unitId && speaks) return 'own';
  return actor.unitId === registeringUnitId && held.includes('register') ? 'for-them' : undefined;
}

export type NameLead = {
  readonly receptionId: ReceptionId;
  readonly unitId: UnitId;
  readonly limit: PlainDate;
  /** What it has to do. */
  readonly task: string;
  /** The leader's seat; the own one when absent. */
  readonly seat?: number | undefined;
  readonly reason: string;
};

/** The receiving leader says who answers for it and by when: a task of that unit, with its reminders. */
export function nameJointLead(
  { receptionId, unitId, limit, task, seat, reason }: NameLead,
  state: PetitionState,
  facts: Facts &
    OwnerFacts & {
      readonly sitting: Sitting | undefined;
      readonly promiseId: PromiseId;
    },
): Result<readonly PetitionEvent[], StepRefusal | JointRefusal | PromiseRefusal> {
  const may = mayTake('name-joint-lead', state, facts.actor);
  if (!may.ok) return may;
  const { today, actor, sitting, promiseId } = facts;
  const matter = jointAt(state, receptionId);
  if (!matter || !sitting) return err({ kind: 'petitions.no-joint-reception' });
  if (!matter.parties.some((party) => party.unitId === unitId))
    return err({ kind: 'petitions.joint-party-unknown' });
  const by = receiverOf(sitting, seat, actor, state);
  if (!by) return err({ kind: 'petitions.lead-not-receiving' });
  if (matter.leads.length > 0 && reason.trim() === '') return err({ kind: 'petitions.lead-reason-missing' });
  const former = formerTask(matter, state);
  if (former && !standsBehind(former, actor, state)) return err({ kind: 'petitions.lead-of-another' });
  const promised = makePromise({ id: promiseId, kind: 'task', text: task, unitId, limit, by }, state, facts);
  if (!promised.ok) return promised;
  const lead = { unitId, limit, promiseId, by, on: today, reason };
  return ok([
    ...(former ? [withdrawn(former, today, reason)] : []),
    { kind: 'JointLeadNamed', receptionId, lead },
    ...promised.value,
  ]);
}

// What the former lead still owes; it goes with the lead.
function formerTask({ leads }: JointMatter, state: PetitionState): Promised | undefined {
  const promiseId = leads.at(-1)?.promiseId;
  return owedPromises(state).find(({ id }) => id === promiseId);
}

const withdrawn = ({ id: promiseId }: Promised, on: PlainDate, reason: string): PetitionEvent => ({
  kind: 'PromiseWithdrawn',
  promiseId,
  on,
  reason,
});

// A leader names by the own account; the office writes down what a leader of that sitting named.
function receiverOf(
  { seats }: Sitting,
  seat: number | undefined,
  { accountId, role, unitId }: Actor,
  { registeringUnitId }: PetitionState,
): TalkLeader | undefined {
  const held: readonly Duty[] = roles[role].duties;
  const own = seats.find(({ leader }) => leader.accountId === accountId)?.leader;
  if (own) return own;
  return unitId === registeringUnitId && held.includes('register')
    ? seats.find((one) => one.seat === (seat ?? seats[0]?.seat))?.leader
    : undefined;
}
