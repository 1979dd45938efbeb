// The ledger as it was known on a day. No table holds the past: the streams are folded as far as that day, a batch at
// a time from the latest registration back, and the conditions are asked of what comes out. One request looks at a
// bounded number of petitions and says where to go on.
import type { z } from 'zod';
import type { asKnownFilter, listAsKnown as operation } from '#contract/as-known.ts';
import type { PetitionRow } from '#contract/lists.ts';
import type { Answer, Received } from '#contract/operation.ts';
import type { Actor } from '#core/access/actor.ts';
import type { PetitionId } from '#core/kit/ids.ts';
import type { PlainDate } from '#core/kit/plain-date.ts';
import { err, ok, type Result } from '#core/kit/result.ts';
import { ownPeople } from '#core/petitions/capacity.ts';
import type { PetitionState } from '#core/petitions/petition.ts';
import { nextAsKnown, petitionersById } from '#ledger/load-as-known.ts';
import { petitionRows, type PetitionRows } from '#ledger/projections/petition-rows.ts';
import { normalizeForSearch } from '#ledger/search-grams.ts';
import type { Reader } from '#ledger/transaction.ts';
import { endOfDayAtShanghai } from '#platform/clock/clock.ts';
import { presentRow, type RowFacts } from './presenter.ts';

type Filter = z.output<typeof asKnownFilter>;
type AsOfInFuture = { readonly kind: 'petitions.as-of-in-future'; readonly asOf: PlainDate };

const batchSize = 250;
/** So many petitions are folded for one answer; some 0.7 ms each on two busy cores. */
export const lookedMax = 2_000;

export async function listAsKnown(
  { asOf, filter, after, pageSize }: Received<typeof operation>['body'],
  read: Reader,
  actor: Actor,
  facts: RowFacts,
): Promise<Result<Answer<typeof operation>, AsOfInFuture>> {
  if (asOf > facts.today) return err({ kind: 'petitions.as-of-in-future', asOf });
  const until = endOfDayAtShanghai(asOf);
  const found: PetitionState[] = [];
  let looked = 0;
  let next = after as PetitionId | undefined;
  for (;;) {
    const batch = await nextAsKnown(read, actor, until, next, Math.min(batchSize, pageSize * 4));
    looked += batch.looked;
    const fitting = batch.states.filter((state) => fits(rowsOf(actor, state), filter));
    const kept = fitting.slice(0, pageSize - found.length);
    found.push(...kept);
    // A batch that held more than the page goes on behind the last row that was shown.
    next = kept.length < fitting.length ? kept.at(-1)?.id : batch.last;
    if (next === undefined || found.length >= pageSize || looked >= lookedMax) break;
  }
  const rows = await presentRows(found, asOf, read, actor, facts);
  return ok({ rows, looked, ...(next === undefined ? {} : { next }) });
}

const rowsOf = (actor: Actor, state: PetitionState): PetitionRows =>
  petitionRows(actor.jurisdictionId, state);

// The conditions of `queries.ts`, asked of rows that are in no table.
function fits({ petition: [row], petition_text: [text] }: PetitionRows, filter: Filter): boolean {
  if (!row) return false;
  const { phase, channel, unit, contentClass, receivedFrom, receivedTo, limitTo, q } = filter;
  return (
    (!phase?.length || phase.includes(row.phase)) &&
    (!channel?.length || channel.includes(row.channel)) &&
    (!unit || row.responsible_unit_id === unit || row.registering_unit_id === unit) &&
    (!contentClass || row.content_class.startsWith(contentClass)) &&
    (!receivedFrom || row.received_on >= receivedFrom) &&
    (!receivedTo || row.received_on <= receivedTo) &&
    (!limitTo || (row.next_limit !== null && row.next_limit <= limitTo)) &&
    (!q || normalizeForSearch(text?.body ?? '').includes(normalizeForSearch(q)))
  );
}

async function presentRows(
  states: readonly PetitionState[],
  asOf: PlainDate,
  read: Reader,
  actor: Actor,
  facts: RowFacts,
): Promise<PetitionRow[]> {
  const ids = new Set(states.flatMap((state) => state.people.map((person) => person.petitionerId)));
  const people = await petitionersById(read, actor.jurisdictionId, [...ids]);
  const nameOf = new Map(people.map((person) => [person.id, person.name]));
  return states.flatMap((state) => {
    const { petition, petition_clock: clocks } = rowsOf(actor, state);
    const names = ownPeople(state.people)
      .slice(0, 2)
      .flatMap((person) => nameOf.get(person.petitionerId) ?? []);
    return petition.map((row) => {
      const clock = clocks.find((one) => one.clock === row.next_clock && one.stopped_on === null);
      const late = state.backDateReason !== undefined;
      const listed = { ...row, names, clock_from: clock?.from_on ?? null, entered_late: late };
      // What was provisional then may have been settled since.
      return { ...presentRow(listed, { ...facts, today: asOf }), provisional: clock?.provisional ?? false };
    });
  });
}
