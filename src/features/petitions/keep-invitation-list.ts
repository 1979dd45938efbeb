import { v7 as uuid } from 'uuid';
import type { InvitationId, InvitationListId, PetitionId } from '#core/kit/ids.ts';
import { err, ok, type Result } from '#core/kit/result.ts';
import {
  foldInvitationList,
  type InvitationList,
  type InvitationListEvent,
} from '#core/outreach/invitation-list.ts';
import { drawList, monthOf, pickMatter, type ListRefusal } from '#core/outreach/keep-invitation-list.ts';
import type { InvitationPlan } from '#core/petitions/invitation.ts';
import { invitePetitioner, type InvitationRefusal } from '#core/petitions/invite-petitioner.ts';
import { steps, type StepRefusal } from '#core/petitions/steps.ts';
import type { Actor } from '#core/access/actor.ts';
import type { PlainDate } from '#core/kit/plain-date.ts';
import type { Caller } from '#features/accounts/queries.ts';
import { findMattersToInvite } from '#ledger/find-matters-to-invite.ts';
import { loadPetitionAt, type ChangedMeanwhile, type NotFound } from '#ledger/load-petition.ts';
import {
  findInvitationList,
  holdInvitationLists,
  invitationListEvents,
  recordInvitationList,
} from '#ledger/outreach-ledger.ts';
import { recordPetition } from '#ledger/record-petition.ts';
import type { Stale, Tx } from '#ledger/transaction.ts';
import type { Call } from '#platform/http/caller.ts';
import { explainRefusal } from './explain-steps.ts';
import { listUnitOf } from './invitation-list-parts.ts';
import { invitingFacts } from './mount-invitations.ts';
import { numberPapers } from './number-papers.ts';
import type { PetitionParts } from './petition-parts.ts';

type Parts = Pick<PetitionParts, 'database' | 'clock' | 'law'>;
type Version = { readonly version: number };
export type ListProblem = ListRefusal | { readonly kind: 'outreach.no-list' | 'outreach.changed-meanwhile' };

/** The list of this month, drawn once: whoever asks again gets the one that is there. */
export async function drawInvitationList(
  month: string,
  call: Call<Caller>,
  { database, clock }: Parts,
): Promise<Result<Version, ListProblem | Stale>> {
  const { actor } = call.caller;
  const unitId = listUnitOf(call.caller);
  const today = clock.today();
  return database.transact<Version, ListProblem>(async (tx) => {
    await holdInvitationLists(tx, unitId);
    const known = await findInvitationList(tx.read, actor.jurisdictionId, unitId, monthOf(today));
    if (known) return err({ kind: 'outreach.list-drawn-before', month: known.month });
    const listId = uuid({ msecs: clock.now().getTime() }) as InvitationListId;
    const found = await findMattersToInvite(tx.read, actor, today);
    const drawn = drawList({ listId, unitId, month, ...found }, { actor, today });
    if (!drawn.ok) return drawn;
    await recordInvitationList(tx, listId, [], drawn.value, circumstancesOf(call, clock));
    return ok({ version: 1 });
  });
}

type ListRule<Refusal> = (
  list: InvitationList,
  facts: { readonly actor: Actor; readonly today: PlainDate },
  tx: Tx,
) =>
  | Promise<Result<readonly InvitationListEvent[], Refusal>>
  | Result<readonly InvitationListEvent[], Refusal>;

/** Takes one decision on a list, on the version that the caller saw. */
export async function changeInvitationList<Refusal extends { readonly kind: string }>(
  { id, expectedVersion }: { readonly id: InvitationListId; readonly expectedVersion: number },
  rule: ListRule<Refusal>,
  call: Call<Caller>,
  { database, clock }: Parts,
): Promise<Result<Version, Refusal | ListProblem | Stale>> {
  const { actor } = call.caller;
  return database.transact<Version, Refusal | ListProblem>(async (tx) => {
    const before = await invitationListEvents(tx.read, actor.jurisdictionId, id);
    const list = foldInvitationList(before);
    if (!list || list.unitId !== listUnitOf(call.caller)) return err({ kind: 'outreach.no-list' });
    const decided = await rule(list, { actor, today: clock.today() }, tx);
    if (!decided.ok) return decided;
    if (list.version !== expectedVersion) return err({ kind: 'outreach.changed-meanwhile' });
    await recordInvitationList(tx, id, before, decided.value, circumstancesOf(call, clock));
    return ok({ version: list.version + decided.value.length });
  });
}

export type PickRefusal = ListRefusal | InvitationRefusal | StepRefusal | NotFound | ChangedMeanwhile;

/** Picks a matter and invites its petitioner, both or neither. */
export async function pickForInvitation(
  {
    petitionId,
    petitionVersion,
    plan,
    ...which
  }: {
    readonly id: InvitationListId;
    readonly expectedVersion: number;
    readonly petitionId: PetitionId;
    readonly petitionVersion: number;
    readonly plan: InvitationPlan;
  },
  call: Call<Caller>,
  parts: Parts,
): Promise<Result<Version, PickRefusal | ListProblem | Stale>> {
  const { caller, language } = call;
  const { clock, law } = parts;
  const invitationId = uuid({ msecs: clock.now().getTime() }) as InvitationId;
  return changeInvitationList<PickRefusal>(
    which,
    async (list, facts, tx) => {
      const picked = pickMatter({ petitionId, invitationId }, list, facts);
      if (!picked.ok) return picked;
      const loaded = await loadPetitionAt(tx.read, caller.actor, petitionId, petitionVersion);
      if (!loaded.ok) return loaded;
      const asked = { ...(await invitingFacts(plan.receptionId, tx, call, parts)), newId: invitationId };
      const invited = invitePetitioner(plan, loaded.value, asked);
      if (!invited.ok)
        return err(
          explainRefusal(invited.error, 'invite-petitioner', loaded.value, law, { caller, language }),
        );
      const papers = ['invitation-notice'] as const;
      const numbered = await numberPapers(tx, papers, loaded.value, invited.value, caller, clock.today());
      const events = [...invited.value, ...numbered];
      await recordPetition(tx, loaded.value, events, circumstancesOf(call, clock));
      return picked;
    },
    call,
    parts,
  );
}

const circumstancesOf = ({ caller, requestId }: Call<Caller>, clock: Parts['clock']) => ({
  actor: caller.actor,
  at: clock.now(),
  cause: `request ${requestId}`,
  legalBasis: steps['invite-petitioner'].article,
});
