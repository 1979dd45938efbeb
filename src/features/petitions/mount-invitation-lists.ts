// The routes of the month's list of invitations.
import * as contract from '#contract/invitation-lists.ts';
import { err, ok } from '#core/kit/result.ts';
import { reportMatter, skipMatter } from '#core/outreach/keep-invitation-list.ts';
import type { Caller } from '#features/accounts/queries.ts';
import { visibleMatters } from '#ledger/find-matters-to-invite.ts';
import type { NotFound } from '#ledger/load-petition.ts';
import type { Mount } from '#platform/http/mount.ts';
import {
  changeInvitationList,
  drawInvitationList,
  pickForInvitation,
  type ListProblem,
} from './keep-invitation-list.ts';
import { asPlan } from './mount-invitations.ts';
import type { PetitionParts } from './petition-parts.ts';
import { readInvitationList } from './read-invitation-list.ts';

export function mountInvitationLists(mount: Mount<Caller>, parts: PetitionParts): void {
  mount(contract.readInvitationList, async ({ query }, call) =>
    ok(await readInvitationList(query.month, call, parts)),
  );
  mount(contract.drawInvitationList, ({ body }, call) => drawInvitationList(body.month, call, parts));
  mount(contract.reportForInvitation, ({ params, body }, call) =>
    changeInvitationList<ListProblem | NotFound>(
      { ...params, ...body },
      async (list, facts, tx) => {
        const [found] = await visibleMatters(tx.read, facts.actor, { number: body.number });
        if (!found) return err({ kind: 'petitions.not-found' });
        return reportMatter({ petitionId: found.id, note: body.note }, list, facts);
      },
      call,
      parts,
    ),
  );
  mount(contract.pickForInvitation, ({ params, body }, call) =>
    pickForInvitation({ ...params, ...body, plan: asPlan(body.plan) }, call, parts),
  );
  mount(contract.skipForInvitation, ({ params, body }, call) =>
    changeInvitationList({ ...params, ...body }, (list, facts) => skipMatter(body, list, facts), call, parts),
  );
}
