// How an office adds to the law data: local rule sets and the holidays of a year. Every change is an event, and every limit
// that moves by it says so.
import { applyLawEvents, type LawEvent } from '#core/clocks/law-events.ts';
import type { Law } from '#core/clocks/law.ts';
import type { Actor } from '#core/access/actor.ts';
import type { PlainDate } from '#core/kit/plain-date.ts';
import { err, ok, type Result } from '#core/kit/result.ts';
import type { Circumstances } from '#ledger/append-events.ts';
import { loadLawLog, recordLaw } from '#ledger/law-ledger.ts';
import { countOpenClocksWithin, holdClocks } from '#ledger/open-clocks.ts';
import type { Database, Stale, Tx } from '#ledger/transaction.ts';
import type { Caller } from '#features/accounts/queries.ts';
import type { Clock } from '#platform/clock/clock.ts';
import type { Call } from '#platform/http/caller.ts';
import { checkCalendarText, checkRuleSetText, type LawTextProblem } from './check-law-text.ts';
import type { OpenLaw } from './open-law.ts';
import { orderForCalendar, orderForRuleSet } from './order-reprojection.ts';
import type { LawRefusal } from './refusals.ts';
import { reprojectOpenClocks, type Reprojected } from './reproject-open-clocks.ts';

export type LawParts = {
  readonly database: Database;
  readonly clock: Clock;
  readonly openLaw: OpenLaw;
};

/** Who changes the law data, and at whose request. */
export type LawKeeper = { readonly actor: Actor; readonly cause: string };

export const keeperOf = ({ caller, requestId }: Call<Caller>): LawKeeper => ({
  actor: caller.actor,
  cause: `request ${requestId}`,
});

/** Administrator and director: the one keeps the program, the other answers for the limits. */
export function mayKeepLaw({ role }: Pick<Actor, 'role'>): boolean {
  return role === 'administrator' || role === 'director';
}

/** Adopts the local rule set written in `text`; open petitions received from its day on come under it. */
export async function adoptRuleSet(
  text: string,
  keeper: LawKeeper,
  parts: LawParts,
): Promise<Result<Reprojected, LawRefusal | Stale>> {
  const checked = checkRuleSetText(text, parts.openLaw.current());
  if (!checked.ok) return err(wrongData(checked.error));
  const ruleSet: unknown = JSON.parse(text);
  const { id } = checked.value;
  const done = await addToLaw(
    // Asked again of the law as the log has it: somebody may have adopted the same meanwhile.
    (law) => {
      const still = checkRuleSetText(text, law);
      return still.ok ? ok([{ kind: 'RuleSetAdopted', id, ruleSet }]) : err(wrongData(still.error));
    },
    circumstancesOf(checked.value.name.zh, keeper, parts),
    parts,
  );
  if (!done.ok) return done;
  const order = orderForRuleSet(checked.value, parts.openLaw.current());
  return ok(
    await reprojectOpenClocks(parts.database, order, circumstancesOf(checked.value.name.zh, keeper, parts)),
  );
}

/** Ends a local set for matters received after `lastDay`; what began under it stays under it. */
export async function endRuleSet(
  id: string,
  lastDay: PlainDate,
  keeper: LawKeeper,
  parts: LawParts,
): Promise<Result<Record<string, never>, LawRefusal | Stale>> {
  const today = parts.clock.today();
  const name = localSet(parts.openLaw.current(), id)?.name.zh ?? id;
  const done = await addToLaw(
    (law) => {
      const set = localSet(law, id);
      if (!set) return err({ kind: 'clocks.no-such-set' });
      if (set.inForceTo !== undefined) return err({ kind: 'clocks.already-ended', lastDay: set.inForceTo });
      if (lastDay < today || lastDay < set.inForceFrom) return err({ kind: 'clocks.ends-in-past', today });
      return ok([{ kind: 'RuleSetEnded', id, lastDay }]);
    },
    circumstancesOf(name, keeper, parts),
    parts,
  );
  return done.ok ? ok({}) : done;
}

const localSet = ({ localSets }: Law, id: string) => localSets.find((one) => one.id === id);

/** Adds the holidays written in `text` and computes the limits again that rest on them. */
export async function publishCalendar(
  text: string,
  keeper: LawKeeper,
  parts: LawParts,
): Promise<Result<Reprojected, LawRefusal | Stale>> {
  const before = parts.openLaw.current().calendar;
  const checked = checkCalendarText(text, before);
  if (!checked.ok) return err(wrongData(checked.error));
  const calendar: unknown = JSON.parse(text);
  const years = checked.value.newer.years.map(({ year }) => year);
  const order = orderForCalendar(checked.value.newer, before, parts.openLaw);
  const circumstances = circumstancesOf(order.notice, keeper, parts);
  const published = { kind: 'CalendarPublished' as const, calendar, years };
  const publish = (law: Law): Result<readonly LawEvent[], LawRefusal> => {
    const still = checkCalendarText(text, law.calendar);
    return still.ok ? ok([published]) : err(wrongData(still.error));
  };
  const done = await addToLaw(publish, circumstances, parts);
  if (!done.ok) return done;
  const after = { ...order, calendar: parts.openLaw.current().calendar };
  return ok(await reprojectOpenClocks(parts.database, after, circumstances));
}

/** Takes back a year this office added; refused while an open limit reaches into it. */
export async function withdrawCalendarYear(
  year: number,
  keeper: LawKeeper,
  parts: LawParts,
): Promise<Result<Record<string, never>, LawRefusal | Stale>> {
  const { shipped } = parts.openLaw;
  const isShipped = shipped.calendar.years.some((one) => one.year === year);
  const decide = ({ calendar }: Law): Result<readonly LawEvent[], LawRefusal> => {
    const last = calendar.years.at(-1)?.year ?? 0;
    if (isShipped || year > last) return err({ kind: 'clocks.year-not-yours', year });
    if (year < last) return err({ kind: 'clocks.year-not-last', year });
    return ok([{ kind: 'CalendarWithdrawn', year }]);
  };
  const unused = async (law: Law, tx: Tx) => {
    const may = decide(law);
    if (!may.ok) return may;
    // A clock that starts meanwhile is waited for and counted, or starts afterwards without the year (`keepToLaw`).
    await holdClocks(tx);
    const clocks = await countOpenClocksWithin(tx.read, keeper.actor.jurisdictionId, year);
    return clocks > 0 ? err({ kind: 'clocks.year-in-use' as const, year, clocks }) : may;
  };
  const done = await addToLaw(unused, circumstancesOf(`${year}年`, keeper, parts), parts);
  return done.ok ? ok({}) : done;
}

/** Records what `decide` makes of the law as the log has it; every part of the program goes by it afterwards. */
export async function addToLaw(
  decide: (
    law: Law,
    tx: Tx,
  ) => Result<readonly LawEvent[], LawRefusal> | Promise<Result<readonly LawEvent[], LawRefusal>>,
  circumstances: Circumstances & { readonly actor: Actor },
  parts: LawParts,
): Promise<Result<Law, LawRefusal | Stale>> {
  if (!mayKeepLaw(circumstances.actor)) return err({ kind: 'clocks.not-yours' });
  const done = await parts.database.transact<Law, LawRefusal>(async (tx) => {
    const log = await loadLawLog(tx.read, circumstances.actor.jurisdictionId);
    const { shipped } = parts.openLaw;
    const events = await decide(applyLawEvents(shipped, log.events), tx);
    if (!events.ok) return events;
    await recordLaw(tx, log.version, events.value, circumstances);
    return ok(applyLawEvents(shipped, [...log.events, ...events.value]));
  });
  await parts.openLaw.refresh(parts.database.read);
  return done;
}

function circumstancesOf(notice: string, { actor, cause }: LawKeeper, { clock }: LawParts) {
  return { actor, at: clock.now(), cause, legalBasis: `${notice}；《民法典》第二百零三条` };
}

/** The first of the problems as the refusal of the whole text. */
export function wrongData(problems: readonly LawTextProblem[]): LawRefusal {
  const [first = { path: '', problem: '' }] = problems;
  const path = 'line' in first && first.line !== undefined ? `${first.path}, ${first.line}` : first.path;
  return { kind: 'clocks.wrong-data', path, problem: first.problem };
}
