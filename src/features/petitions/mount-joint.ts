// The routes of joint receptions.
import { v7 as uuid } from 'uuid';
import * as contract from '#contract/joint-steps.ts';
import type { PromiseId, ReceptionId } from '#core/kit/ids.ts';
import { err, type Result } from '#core/kit/result.ts';
import type { JointParty } from '#core/petitions/joint-matter.ts';
import { callJointSitting, nameJointLead } from '#core/petitions/sit-together.ts';
import type { Sitting } from '#core/petitions/who-received.ts';
import type { Caller } from '#features/accounts/queries.ts';
import { loadReceptions } from '#ledger/record-reception.ts';
import type { Reader } from '#ledger/transaction.ts';
import type { Mount } from '#platform/http/mount.ts';
import { giveJointOpinion } from './give-joint-opinion.ts';
import { ownerFacts } from './mount-promises.ts';
import type { PetitionParts } from './petition-parts.ts';
import { factsOf, justEvents, stepCall } from './prepare-step.ts';
import { sittingOf } from './record-talk.ts';
import { takeStep, type Decided } from './take-step.ts';

export function mountJoint(mount: Mount<Caller>, parts: PetitionParts): void {
  mount(contract.callJointSitting, ({ params, body }, call) =>
    takeStep(
      'call-joint-sitting',
      stepCall(params.id, body, call),
      async (state, tx): Promise<Result<Decided, { readonly kind: string }>> => {
        const { directory } = call.caller;
        const parties = body.parties.map(partyOf);
        if (parties.some(({ unitId }) => unitId !== undefined && directory.unit(unitId)?.closed !== false))
          return err({ kind: 'petitions.joint-party-unknown' });
        const sitting = await jointSitting(tx.read, call.caller, body.receptionId);
        return justEvents(callJointSitting({ parties }, state, { ...factsOf(call, parts, state), sitting }));
      },
      parts,
    ),
  );
  mount(contract.nameJointLead, ({ params, body }, call) =>
    takeStep(
      'name-joint-lead',
      stepCall(params.id, body, call),
      async (state, tx): Promise<Result<Decided, { readonly kind: string }>> => {
        const sitting = await jointSitting(tx.read, call.caller, body.receptionId);
        const facts = {
          ...factsOf(call, parts, state),
          ...ownerFacts(call.caller.directory, body.unitId, undefined),
          sitting,
          promiseId: uuid() as PromiseId,
        };
        return justEvents(nameJointLead(body, state, facts));
      },
      parts,
    ),
  );
  mount(contract.giveJointOpinion, ({ params, body: { party, ...body } }, call) =>
    giveJointOpinion(params.id, { ...body, party: partyOf(party) }, call, parts),
  );
}

const partyOf = (party: contract.PartyInput): JointParty =>
  party.of === 'office' ? { unitId: party.unitId } : { organ: party.organ };

async function jointSitting(
  read: Reader,
  { actor }: Caller,
  receptionId: ReceptionId,
): Promise<Sitting | undefined> {
  const [reception] = await loadReceptions(read, actor.jurisdictionId, [receptionId]);
  return reception?.kind === 'joint' ? sittingOf(reception) : undefined;
}
