// The routes of invitations.
import { v7 as uuid } from 'uuid';
import * as contract from '#contract/invitation-steps.ts';
import type { AccountId, InvitationId, ReceptionId } from '#core/kit/ids.ts';
import {
  answerInvitation,
  invitePetitioner,
  tellInvitation,
  type InvitingFacts,
} from '#core/petitions/invite-petitioner.ts';
import { ok } from '#core/kit/result.ts';
import type { Caller } from '#features/accounts/queries.ts';
import { loadReceptions } from '#ledger/record-reception.ts';
import type { Tx } from '#ledger/transaction.ts';
import type { Call } from '#platform/http/caller.ts';
import type { Mount } from '#platform/http/mount.ts';
import type { PetitionParts } from './petition-parts.ts';
import { justEvents, stepCall, withPaper } from './prepare-step.ts';
import { takeStep } from './take-step.ts';

export function mountInvitations(mount: Mount<Caller>, parts: PetitionParts): void {
  mount(contract.invitePetitioner, ({ params, body }, call) =>
    takeStep(
      'invite-petitioner',
      stepCall(params.id, body, call),
      async (state, tx) => {
        const plan = asPlan(body.plan);
        const facts = await invitingFacts(plan.receptionId, tx, call, parts);
        return withPaper(invitePetitioner(plan, state, facts), 'invitation-notice');
      },
      parts,
    ),
  );
  mount(contract.tellInvitation, ({ params, body }, call) => {
    const { expectedVersion: _, ...told } = body;
    const facts = { actor: call.caller.actor, today: parts.clock.today() };
    return takeStep(
      'tell-invitation',
      stepCall(params.id, body, call),
      (state) => justEvents(tellInvitation(told, state, facts)),
      parts,
    );
  });
  mount(contract.answerInvitation, ({ params, body }, call) =>
    takeStep(
      'answer-invitation',
      stepCall(params.id, body, call),
      async (state, tx) => {
        const { answer } = body;
        if (answer.outcome !== 'moved') {
          const facts = await invitingFacts(undefined, tx, call, parts);
          return justEvents(answerInvitation(answer, state, facts));
        }
        const to = asPlan(answer.to);
        const facts = await invitingFacts(to.receptionId, tx, call, parts);
        const moved = answerInvitation({ ...answer, to }, state, facts);
        return moved.ok ? ok({ events: moved.value, papers: ['invitation-notice'] }) : moved;
      },
      parts,
    ),
  );
}

/** What the rule of an invitation asks about calendar, people and roster. */
export async function invitingFacts(
  receptionId: ReceptionId | undefined,
  tx: Tx,
  { caller }: Pick<Call<Caller>, 'caller'>,
  { clock, law }: Pick<PetitionParts, 'clock' | 'law'>,
): Promise<InvitingFacts> {
  const { actor, directory } = caller;
  const named = receptionId === undefined ? [] : [receptionId];
  const [reception] = await loadReceptions(tx.read, actor.jurisdictionId, named);
  return {
    actor,
    today: clock.today(),
    newId: uuid({ msecs: clock.now().getTime() }) as InvitationId,
    isWorkday: law.isWorkday,
    unitsOf: (id: AccountId) => directory.postsOf(id).map(({ unitId }) => unitId),
    reception,
  };
}

/** A plan as the rules take it: what is not named is undefined. */
export function asPlan({ receptionId, leader, ...plan }: ReturnType<typeof contract.invitationPlan.parse>) {
  return { ...plan, receptionId, leader: { ...leader, accountId: leader.accountId } };
}
