import type { z } from 'zod';
import type { Answer } from '#contract/operation.ts';
import type * as contract from '#contract/promise-report.ts';
import { readsReports } from '#core/access/reception-rights.ts';
import { clockTime } from '#core/kit/clock-time.ts';
import { say } from '#core/kit/language.ts';
import { addDays, daysBetween, type PlainDate } from '#core/kit/plain-date.ts';
import { err, ok, type Result } from '#core/kit/result.ts';
import { periodOf, type DaySpan } from '#core/receptions/frequency-periods.ts';
import {
  countPromises,
  promiseFigureIds,
  promiseFigures,
  promisesBehind,
} from '#core/receptions/promise-figures.ts';
import type { PromisedAt } from '#core/receptions/report-rows.ts';
import { loadPromisedMatters, spokenBefore } from '#ledger/load-talks.ts';
import { presentPromises } from './present-report-rows.ts';
import type { ReceptionCall, ReceptionParts } from './reception-parts.ts';
import type { ReceptionRefusal } from './refusals.ts';

const weeksShown = 12;
const daysMax = 366;

/** How promises made at receptions stand: the weeks up to that of `on`, and the same per leader and unit. */
export async function reportPromises(
  on: PlainDate,
  call: ReceptionCall,
  parts: ReceptionParts,
): Promise<Result<Answer<typeof contract.readPromiseReport>, ReceptionRefusal>> {
  const last = periodOf(on, 'week');
  const weeks = Array.from({ length: weeksShown }, (_, at): DaySpan => {
    const back = 7 * (at + 1 - weeksShown);
    return { from: addDays(last.from, back), through: addDays(last.through, back) };
  });
  const span = { from: weeks[0]?.from ?? last.from, through: last.through };
  const found = await gatherPromises(span, call, parts);
  if (!found.ok) return found;
  const rows = found.value;
  const { caller, language } = call;
  const { directory } = caller;
  const today = parts.clock.today();
  const apart = <Key>(keyOf: (row: PromisedAt) => Key) =>
    [...Map.groupBy(rows, keyOf)].map(([key, own]) => ({
      key,
      counts: countPromises(own, { ...span, today }),
    }));
  const byName = <Row extends { readonly name: string }>(named: readonly Row[]): readonly Row[] =>
    named.toSorted((one, other) => one.name.localeCompare(other.name, 'zh'));
  return ok({
    ...span,
    figures: promiseFigureIds.map((id) => {
      const { name, meaning } = promiseFigures[id];
      return { id, name: say(name, language), meaning: say(meaning, language) };
    }),
    weeks: weeks.map((week) => ({ ...week, counts: countPromises(rows, { ...week, today }) })),
    leaders: byName(apart(leaderOf).map((one) => ({ ...one, name: one.key }))).map(({ name, counts }) => ({
      leader: name,
      counts,
    })),
    units: byName(
      apart(({ promise }) => promise.unitId).map((one) => ({ ...one, name: directory.unitName(one.key) })),
    ).map(({ key, name, counts }) => ({ unitId: key, unit: name, counts })),
    total: countPromises(rows, { ...span, today }),
  });
}

/** The promises behind one of these figures. */
export async function listReportPromises(
  { figure, leader, unit, ...span }: z.output<typeof contract.listReportPromises.query>,
  call: ReceptionCall,
  parts: ReceptionParts,
): Promise<Result<Answer<typeof contract.listReportPromises>, ReceptionRefusal>> {
  const found = await gatherPromises(span, call, parts);
  if (!found.ok) return found;
  const today = parts.clock.today();
  const asked = found.value.filter(
    (row) =>
      (leader === undefined || leaderOf(row) === leader) &&
      (unit === undefined || row.promise.unitId === unit),
  );
  const { language, caller } = call;
  const { name, meaning } = promiseFigures[figure];
  const now = { on: span.through < today ? span.through : today, at: clockTime('23:59') };
  return ok({
    name: say(name, language),
    meaning: say(meaning, language),
    ...presentPromises(promisesBehind(figure, asked, { ...span, today }), {
      language,
      now,
      directory: caller.directory,
    }),
  });
}

const leaderOf = ({ promise: { by } }: PromisedAt): string => `${by.name} ${by.post}`;

/** What was promised at receptions and may be read. */
async function gatherPromises(
  { from, through }: DaySpan,
  { caller: { actor } }: ReceptionCall,
  { database }: ReceptionParts,
): Promise<Result<readonly PromisedAt[], ReceptionRefusal>> {
  if (!readsReports(actor)) return err({ kind: 'receptions.not-reported' });
  if (through < from) return err({ kind: 'receptions.days-backward' });
  if (daysBetween(from, through) >= daysMax) return err({ kind: 'receptions.too-many-days', daysMax });
  const matters = await loadPromisedMatters(database.read, actor, { from, through });
  return ok(spokenBefore(matters, undefined).promises.filter(({ promise }) => promise.talkId !== undefined));
}
