// 登记接访谈话: gathers what the rule asks about the sitting and the people, and writes a talk once however often it is sent.
import type * as contract from '#contract/talk-steps.ts';
import type { Received } from '#contract/operation.ts';
import { v7 as uuid } from 'uuid';
import type { TalkDecision } from '#core/petitions/decide-at-table.ts';
import type { PetitionId, PromiseId, ReceptionId } from '#core/kit/ids.ts';
import { err, ok, type Result } from '#core/kit/result.ts';
import { usualCaseDeadline } from '#core/petitions/case-lead-rules.ts';
import type { CaseLevel } from '#core/petitions/case-lead.ts';
import { say } from '#core/kit/language.ts';
import { settleGapWords } from '#core/petitions/talk-words.ts';
import { concludeTalk, type ConcludeTalk, type TalkRefusal } from '#core/petitions/conclude-talk.ts';
import type { StepRefusal } from '#core/petitions/steps.ts';
import type { PetitionState } from '#core/petitions/petition.ts';
import type { TalkLeader } from '#core/petitions/talk.ts';
import type { Sitting } from '#core/petitions/who-received.ts';
import type { Reception } from '#core/receptions/reception.ts';
import type { Caller } from '#features/accounts/queries.ts';
import { loadPetition, type ChangedMeanwhile, type NotFound } from '#ledger/load-petition.ts';
import { loadReceptions } from '#ledger/record-reception.ts';
import type { Reader, Stale } from '#ledger/transaction.ts';
import type { Call } from '#platform/http/caller.ts';
import type { PetitionParts } from './petition-parts.ts';
import { factsOf, stepCall } from './prepare-step.ts';
import { invitingFacts } from './mount-invitations.ts';
import { ownerFacts } from './mount-promises.ts';
import { canReceive } from './queries.ts';
import { takeStep } from './take-step.ts';

type TalkBody = Received<typeof contract.recordTalk>['body'];
type Refused = TalkRefusal | StepRefusal | NotFound | ChangedMeanwhile | Stale;

export async function recordTalk(
  id: PetitionId,
  body: TalkBody,
  call: Call<Caller>,
  parts: PetitionParts,
): Promise<Result<{ version: number }, Refused>> {
  const { actor } = call.caller;
  const known = await loadPetition(parts.database.read, actor, id);
  if (known.ok && known.value.state.talks.some((talk) => talk.id === body.id))
    return ok({ version: known.value.state.version });
  return takeStep<TalkRefusal | StepRefusal>(
    'record-talk',
    stepCall(id, body, call),
    async (state, tx) => {
      const sitting = body.receptionId && (await findSitting(tx.read, call.caller, body.receptionId));
      if (body.receptionId && !sitting) return err({ kind: 'petitions.leader-not-sitting' });
      const concluded = concludeTalk(toCommand(body), state, {
        ...factsOf(call, parts, state),
        self: selfOf(call.caller),
        sitting: sitting || undefined,
        isPicture: await isPicture(body, call.caller, tx.read),
        ...peopleFor(body, state, call.caller),
        case: {
          level: levelOf(call.caller),
          deadline: usualCaseDeadline(parts.clock.today(), parts.caseLeadRules),
        },
        promiseId: uuid() as PromiseId,
        inviting: await invitingFacts(againAt(body), tx, call, parts),
      });
      return concluded.ok ? concluded : err(explainGap(concluded.error, call));
    },
    parts,
  );
}

function toCommand(body: TalkBody): ConcludeTalk {
  const { expectedVersion: _, receptionId: __, seat, hallId, serial, decision, ...said } = body;
  return { ...said, seat, hallId, serial, decision: toDecision(decision) };
}

function toDecision(decision: TalkBody['decision']): TalkDecision {
  if (decision.outcome !== 'invited-again') return decision;
  const { receptionId, ...plan } = decision.plan;
  return { outcome: 'invited-again', plan: { ...plan, receptionId } };
}

/** The reception to which they are invited again. */
const againAt = ({ decision }: TalkBody): ReceptionId | undefined =>
  decision.outcome === 'invited-again' ? decision.plan.receptionId : undefined;

export async function findSitting(
  read: Reader,
  { actor }: Caller,
  receptionId: ReceptionId,
): Promise<Sitting | undefined> {
  const [reception] = await loadReceptions(read, actor.jurisdictionId, [receptionId]);
  return reception && sittingOf(reception);
}

/** The leaders who sit, with their seats. */
export const sittingOf = ({ id, on, status, seats }: Reception): Sitting => ({
  receptionId: id,
  on,
  cancelled: status === 'cancelled',
  seats: seats.flatMap(({ seat, leader: { accountId, name, post }, empty }) =>
    empty ? [] : [{ seat, leader: { accountId, name, post } }],
  ),
});

/** Whoever is signed in, as a leader would be named. */
export function selfOf({ actor, directory }: Caller): TalkLeader {
  const { accountId, postId } = actor;
  return { accountId, name: directory.personName(accountId), post: directory.post(postId)?.title ?? '' };
}

function peopleFor({ decision }: TalkBody, { registeringUnitId }: PetitionState, { directory }: Caller) {
  const handlers = directory.holdersWith(registeringUnitId, 'handle');
  const named = 'unitId' in decision ? decision.unitId : registeringUnitId;
  const ownerId = 'ownerId' in decision ? decision.ownerId : undefined;
  return {
    owner: ownerFacts(directory, named, ownerId),
    handlerIsInUnit: decision.outcome === 'settled' && handlers.includes(decision.handlerId),
    canReceive: canReceive(directory, named),
  };
}

// What else there is depends on why it cannot be settled at the table.
const explainGap = (refusal: TalkRefusal | StepRefusal, { language }: Call<Caller>) =>
  refusal.kind === 'petitions.not-settled-here'
    ? { ...refusal, detail: say(settleGapWords[refusal.gap], language) }
    : refusal;

async function isPicture({ signature }: TalkBody, { actor }: Caller, read: Reader): Promise<boolean> {
  if (signature.by !== 'finger') return false;
  const found = await read
    .selectFrom('attachment')
    .select('id')
    .where('id', '=', signature.attachmentId)
    .where('account_id', '=', actor.accountId)
    .where('type', '=', 'image/png')
    .executeTakeFirst();
  return found !== undefined;
}

const levelOf = ({ actor, directory }: Caller): CaseLevel =>
  directory.unit(actor.unitId)?.kind === 'village' ? 'community' : 'upper';
