// 谁接访谁负责: what a leader decides across the table is written down in one go, whatever it sets in motion.
import type { Actor } from '../access/actor.ts';
import type { PlainDate } from '../kit/plain-date.ts';
import { err, ok, type Result } from '../kit/result.ts';
import { keptReason, refuseBackDate, type BackDateRefusal } from './back-date.ts';
import {
  decideAtTable,
  type DecisionFacts,
  type DecisionRefusal,
  type TalkDecision,
} from './decide-at-table.ts';
import type { CaseLevel } from './case-lead.ts';
import type { PetitionEvent } from './events.ts';
import { fold } from './evolve.ts';
import { answerByComing } from './invite-petitioner.ts';
import type { PetitionPaperKind } from './paper-kinds.ts';
import type { PetitionState } from './petition.ts';
import { leadByReceiving } from './name-case-lead.ts';
import { isOpen, mayTake, type StepRefusal } from './steps.ts';
import { isSameTalk, type Talk, type TalkLeader, type TalkSignature } from './talk.ts';
import { whoReceived, type ReceiverRefusal, type Sitting } from './who-received.ts';

export type ConcludeTalk = Omit<Talk, 'leader' | 'writtenFor' | 'outcome' | 'receptionId' | 'signature'> & {
  /** The seat of the leader in the sitting; the own one when absent. */
  readonly seat: number | undefined;
  /** A name that was typed counts only when it is the leader's. */
  readonly signature: Extract<TalkSignature, { by: 'finger' }> | TypedSignature;
  readonly decision: TalkDecision;
};

type TypedSignature = { readonly by: 'name'; readonly name: string } | { readonly by: 'paper' };

export type TalkFacts = DecisionFacts & {
  readonly actor: Actor;
  /** The actor as a leader: account, name and post. */
  readonly self: TalkLeader;
  readonly sitting: Sitting | undefined;
  /** Whether what was sent as a signature is a picture that this person stored. */
  readonly isPicture: boolean;
  /** At which level, and until when, whoever receives leads the matter. */
  readonly case: { readonly level: CaseLevel; readonly deadline: PlainDate };
};

type Concluded = {
  readonly events: readonly PetitionEvent[];
  readonly papers: readonly PetitionPaperKind[];
};

/** The talk, the invitation it answers, and everything that was decided in it. */
export function concludeTalk(
  command: ConcludeTalk,
  state: PetitionState,
  facts: TalkFacts,
): Result<Concluded, StepRefusal | TalkRefusal> {
  const may = mayTake('record-talk', state, facts.actor);
  if (!may.ok) return may;
  const { on, seat, backDateReason, decision } = command;
  const { today, sitting } = facts;
  const day = refuseBackDate({ on, reason: backDateReason }, state.receivedOn, today);
  if (day) return err(day);
  const received = whoReceived({ sitting, seat, on }, state, facts);
  if (!received.ok) return received;
  const talk = talkOf(command, received.value, facts);
  const refusal = refuseTalk(command, talk, state, today);
  if (refusal) return err(refusal);
  if (talk.signature.by === 'finger' && !facts.isPicture)
    return err({ kind: 'petitions.signature-no-picture' });
  const held: readonly PetitionEvent[] = [{ kind: 'TalkRecorded', talk }, ...answerByComing(state, on)];
  const decided = decideAtTable(decision, talk, fold(held, state) ?? state, facts);
  if (!decided.ok) return decided;
  const done = [...held, ...decided.value.events];
  const leads = leadOf(talk, fold(done, state) ?? state, facts);
  return ok({ events: [...done, ...leads], papers: decided.value.papers });
}

export type TalkRefusal =
  | ReceiverRefusal
  | BackDateRefusal
  | DecisionRefusal
  | { readonly kind: 'petitions.talk-ends-first' }
  | { readonly kind: 'petitions.talk-recorded-already'; readonly startedAt: string; readonly leader: string }
  | { readonly kind: 'petitions.talk-unsigned' }
  | { readonly kind: 'petitions.signature-no-picture' }
  | { readonly kind: 'petitions.talk-signed-by-another'; readonly leader: string }
  | { readonly kind: 'petitions.decided-another-day' };

// 谁接访谁包案: whoever receives leads, while there is something left to lead.
function leadOf(
  { id, leader, outcome }: Talk,
  after: PetitionState,
  { case: { level, deadline }, inviting, today }: TalkFacts,
): readonly PetitionEvent[] {
  const isOver = outcome === 'settled' || after.phase === 'closed' || after.phase === 'earlier';
  if (isOver || !isOpen('name-case-lead', after)) return [];
  const unitId = after.assignment?.unitId ?? after.registeringUnitId;
  const team = { accountIds: [], words: '' };
  const terms = { level, unitId, personId: undefined, team, deadline, leader, talkId: id };
  return leadByReceiving(terms, after, { today, unitsOf: inviting.unitsOf });
}

function talkOf(
  command: ConcludeTalk,
  received: Pick<Talk, 'leader' | 'writtenFor'>,
  { sitting, today }: TalkFacts,
): Talk {
  const { seat: _, decision, signature, backDateReason, ...said } = command;
  return {
    ...said,
    ...received,
    receptionId: sitting?.receptionId,
    outcome: decision.outcome,
    signature: signature.by === 'finger' ? signature : { by: signature.by },
    ...keptReason(said.on, backDateReason, today),
  };
}

// The leader signs what the leader writes; what the office wrote for them may be signed on the paper.
function refuseTalk(
  { signature, decision }: ConcludeTalk,
  talk: Talk,
  { talks }: PetitionState,
  today: PlainDate,
): TalkRefusal | undefined {
  const { startedAt, endedAt, leader } = talk;
  if (endedAt < startedAt) return { kind: 'petitions.talk-ends-first' };
  const other = talks.find((one) => isSameTalk(one, talk));
  if (other)
    return { kind: 'petitions.talk-recorded-already', startedAt: other.startedAt, leader: other.leader.name };
  if (signature.by === 'paper' && !talk.writtenFor) return { kind: 'petitions.talk-unsigned' };
  if (signature.by === 'name' && signature.name.trim() !== leader.name)
    return { kind: 'petitions.talk-signed-by-another', leader: leader.name };
  const setsLimits = decision.outcome === 'settled' || decision.outcome === 'assigned';
  return setsLimits && talk.on !== today ? { kind: 'petitions.decided-another-day' } : undefined;
}
