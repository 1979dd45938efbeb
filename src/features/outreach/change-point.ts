import type { Actor } from '#core/access/actor.ts';
import type { AccountId, ContactPointId, PetitionId } from '#core/kit/ids.ts';
import type { PlainDate } from '#core/kit/plain-date.ts';
import { err, ok, type Result } from '#core/kit/result.ts';
import {
  leaderOf,
  type ContactPoint,
  type ContactPointEvent,
  type VisitRecord,
} from '#core/outreach/contact-point.ts';
import { foldContactPoint } from '#core/outreach/evolve-contact-point.ts';
import { mayReadContactPoint } from '#core/outreach/keep-contact-point.ts';
import type { BackDateRefusal } from '#core/petitions/back-date.ts';
import type { Caller } from '#features/accounts/queries.ts';
import type { Directory } from '#features/organisation/queries.ts';
import { visibleMatters } from '#ledger/find-matters-to-invite.ts';
import { loadPetition } from '#ledger/load-petition.ts';
import { contactPointEvents, recordContactPoint } from '#ledger/outreach-ledger.ts';
import { recordPetition } from '#ledger/record-petition.ts';
import type { Reader, Stale, Tx } from '#ledger/transaction.ts';
import type { Call } from '#platform/http/caller.ts';
import { circumstancesOf, type OutreachParts } from './outreach-parts.ts';
import type { OutreachRefusal } from './refusals.ts';

type Facts = { readonly actor: Actor; readonly today: PlainDate };
type Decision = Result<readonly ContactPointEvent[], OutreachRefusal | BackDateRefusal>;
export type PointProblem = OutreachRefusal | BackDateRefusal | Stale;

/** Takes one decision on a contact point; on the version that the caller saw, when they name one. */
export async function changePoint(
  { id, expectedVersion }: { readonly id: ContactPointId; readonly expectedVersion?: number },
  rule: (point: ContactPoint, facts: Facts, tx: Tx) => Promise<Decision> | Decision,
  call: Call<Caller>,
  { database, clock }: OutreachParts,
): Promise<Result<{ version: number }, PointProblem>> {
  const { actor } = call.caller;
  return database.transact<{ version: number }, OutreachRefusal | BackDateRefusal>(async (tx) => {
    const before = await contactPointEvents(tx.read, actor.jurisdictionId, id);
    const point = foldContactPoint(before);
    if (!point || !mayReadContactPoint(actor, point)) return err({ kind: 'outreach.not-found' });
    const decided = await rule(point, { actor, today: clock.today() }, tx);
    if (!decided.ok) return decided;
    if (expectedVersion !== undefined && point.version !== expectedVersion)
      return err({ kind: 'outreach.changed-meanwhile' });
    if (decided.value.length > 0)
      await recordContactPoint(tx, id, before, decided.value, circumstancesOf(call, clock));
    return ok({ version: point.version + decided.value.length });
  });
}

/** The petitions of those numbers that the caller may see; the first that is missing refuses. */
export async function findPetitions(
  read: Reader,
  actor: Actor,
  numbers: readonly string[],
): Promise<Result<readonly PetitionId[], OutreachRefusal>> {
  const ids: PetitionId[] = [];
  for (const number of new Set(numbers)) {
    const [found] = await visibleMatters(read, actor, { number });
    if (!found) return err({ kind: 'outreach.no-such-petition', number });
    ids.push(found.id);
  }
  return ok(ids);
}

/** Writes the visit into the story of each petition that it was about. */
export async function tellPetitions(
  tx: Tx,
  petitionIds: readonly PetitionId[],
  visit: VisitRecord,
  point: ContactPoint,
  call: Call<Caller>,
  { clock }: OutreachParts,
): Promise<Result<undefined, OutreachRefusal>> {
  for (const id of petitionIds) {
    const loaded = await loadPetition(tx.read, call.caller.actor, id);
    if (!loaded.ok) return err({ kind: 'outreach.not-found' });
    const { on, inPerson, found } = visit;
    const leader = point.leaders.findLast(({ from }) => from <= on)?.leader ?? leaderOf(point);
    const { id: pointId, placeUnitId } = point;
    const told = { visitId: visit.id, pointId, placeUnitId, leader, inPerson, on, found };
    const event = { kind: 'LeaderVisited', visit: told } as const;
    await recordPetition(tx, loaded.value.state, [event], circumstancesOf(call, clock));
  }
  return ok(undefined);
}

/** The leader as it is kept; one with an account holds a post. */
export function checkLeader(
  leader: { readonly accountId?: AccountId | undefined; readonly name: string; readonly post: string },
  directory: Directory,
): Result<{ accountId: AccountId | undefined; name: string; post: string }, OutreachRefusal> {
  const { accountId, name, post } = leader;
  const holds = accountId === undefined || directory.postsOf(accountId).length > 0;
  return holds ? ok({ accountId, name, post }) : err({ kind: 'outreach.unknown-leader', name });
}
