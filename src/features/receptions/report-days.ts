import type { z } from 'zod';
import type { Answer } from '#contract/operation.ts';
import type * as contract from '#contract/reception-report.ts';
import { mayReportFor, mayReportOn, readsReports } from '#core/access/reception-rights.ts';
import type { Actor } from '#core/access/actor.ts';
import { clockTime } from '#core/kit/clock-time.ts';
import { say } from '#core/kit/language.ts';
import { daysBetween, type PlainDate } from '#core/kit/plain-date.ts';
import { err, ok, type Result } from '#core/kit/result.ts';
import { waitOf } from '#core/hall/estimate-wait.ts';
import type { HallDay } from '#core/hall/hall-day.ts';
import type { DaySpan } from '#core/receptions/frequency-periods.ts';
import { figureIds, reportFigures, rowsBehind, type FigureId } from '#core/receptions/report-figures.ts';
import { isOver, sittingRows, talkRows, visitRows, type ReportFacts } from '#core/receptions/report-rows.ts';
import { minutesOver, recordedMinutes, talkMinutesOf } from '#core/receptions/report-waits.ts';
import { receptionKindWords } from '#core/receptions/reception-kinds.ts';
import { knownBefore, loadReceptionDays, type ReceptionDays } from '#ledger/load-reception-days.ts';
import { loadTalkedMatters, spokenBefore, type SpokenMatter } from '#ledger/load-talks.ts';
import { endOfDayAtShanghai, timeAtShanghai } from '#platform/clock/clock.ts';
import { presentRows } from './present-report-rows.ts';
import type { ReceptionCall, ReceptionParts } from './reception-parts.ts';
import type { ReceptionRefusal } from './refusals.ts';
import { leadersOf, standingOf } from './say-sitting.ts';

const daysMax = 31;

type Span = { readonly from: PlainDate; readonly through: PlainDate; readonly asOf?: PlainDate | undefined };
type ListWanted = z.output<typeof contract.listReportRows.query>;
type Refused = Result<never, ReceptionRefusal>;

/** The figures of those days, and what later entries changed of them. */
export async function reportDays(
  span: Span,
  call: ReceptionCall,
  parts: ReceptionParts,
): Promise<Result<Answer<typeof contract.readReceptionReport>, ReceptionRefusal>> {
  const gathered = await gatherReport(span, call, parts);
  if (!gathered.ok) return gathered;
  const { facts, evening } = gathered.value;
  const { language, caller } = call;
  const visits = visitRows
    .rows(facts)
    .flatMap(({ reception, ticket }) => (reception && ticket ? [ticket] : []));
  const talks = talkRows.rows(facts).filter(({ reception }) => reception !== undefined);
  const sittings = sittingRows.rows(facts).map(({ reception }) => reception);
  return ok({
    over: sittings.every((reception) => isOver(reception, facts.now)),
    figures: figureIds.map((id) => ({ id, ...figureFacts(id), ...countsOf(id, facts, evening) })),
    waits: minutesOver(visits, waitOf),
    atWindow: minutesOver(visits, talkMinutesOf),
    talks: minutesOver(talks, recordedMinutes),
    sittings: sittings.map((reception) => ({
      id: reception.id,
      on: reception.on,
      startsAt: reception.startsAt,
      endsAt: reception.endsAt,
      kindName: say(receptionKindWords[reception.kind], language),
      where: [reception.place, reception.room].filter(Boolean).join(' '),
      unitName: caller.directory.unitName(reception.unitId),
      leaders: leadersOf(reception),
      standing: say(standingOf(reception, facts.now), language),
      counts: Object.fromEntries(
        figureIds.map((id) => [id, rowsBehind(id, facts, reception.id).length] as const),
      ),
    })),
  });

  function figureFacts(id: FigureId) {
    const { group, name, meaning } = reportFigures[id];
    return { group, name: say(name, language), meaning: say(meaning, language) };
  }
}

function countsOf(id: FigureId, facts: ReportFacts, evening: ReportFacts | undefined) {
  const count = rowsBehind(id, facts).length;
  const then = evening && rowsBehind(id, evening).length;
  return then === undefined || then === count ? { count } : { count, evening: then };
}

/** The list that a figure of the report opens. */
export async function listReportRows(
  { figure, receptionId, ...span }: ListWanted,
  call: ReceptionCall,
  parts: ReceptionParts,
): Promise<Result<Answer<typeof contract.listReportRows>, ReceptionRefusal>> {
  const gathered = await gatherReport(span, call, parts);
  if (!gathered.ok) return gathered;
  const { facts } = gathered.value;
  const { language } = call;
  const { of, name, meaning } = reportFigures[figure];
  const rows = rowsBehind(figure, facts, receptionId);
  return ok({
    name: say(name, language),
    meaning: say(meaning, language),
    ...presentRows(of, rows, { language, now: facts.now, directory: call.caller.directory }),
  });
}

/** What may be reported to the reader; `evening`: as it was known when the last day ended, once it has. */
async function gatherReport(
  { from, through, asOf }: Span,
  { caller }: ReceptionCall,
  { database, clock }: ReceptionParts,
): Promise<Result<{ facts: ReportFacts; evening: ReportFacts | undefined }, ReceptionRefusal>> {
  const { actor } = caller;
  const today = clock.today();
  const refused = refusalOf(actor, { from, through, asOf }, today);
  if (refused) return refused;
  const written = {
    actor,
    span: { from, through },
    days: await loadReceptionDays(database.read, actor.jurisdictionId, { from, through }),
    matters: await loadTalkedMatters(database.read, actor, { from, through }),
  };
  const now = { on: today, at: timeAtShanghai(clock.now()) };
  const isNow = asOf === undefined || asOf === today;
  return ok({
    facts: isNow ? known(written, undefined, now) : onEvening(written, asOf),
    evening: asOf === undefined && through < today ? onEvening(written, through) : undefined,
  });
}

function refusalOf(actor: Actor, { from, through, asOf }: Span, today: PlainDate): Refused | undefined {
  if (!readsReports(actor)) return err({ kind: 'receptions.not-reported' });
  if (through < from) return err({ kind: 'receptions.days-backward' });
  if (daysBetween(from, through) >= daysMax) return err({ kind: 'receptions.too-many-days', daysMax });
  if (asOf !== undefined && (asOf > today || asOf < from))
    return err({ kind: 'receptions.not-known-then', from, today });
  return undefined;
}

/** Everything that was written of those days, and for whom. */
type WrittenDays = {
  readonly actor: Actor;
  readonly span: DaySpan;
  readonly days: ReceptionDays;
  readonly matters: readonly SpokenMatter[];
};

const onEvening = (written: WrittenDays, on: PlainDate): ReportFacts =>
  known(written, endOfDayAtShanghai(on), { on, at: clockTime('23:59') });

// Whose sittings these are; a hall's own windows belong to whoever answers for the hall.
function known(
  { actor, span, days, matters }: WrittenDays,
  until: Date | undefined,
  now: ReportFacts['now'],
): ReportFacts {
  const { receptions, bookings, halls } = knownBefore(days, until);
  const { talks, promises } = spokenBefore(matters, until);
  const withoutOffice = (hall: HallDay): HallDay => ({
    ...hall,
    tickets: hall.tickets.filter(({ line }) => line !== 'office'),
  });
  return {
    receptions: receptions.filter((one) => mayReportOn(actor, one)),
    bookings,
    halls: halls.map((hall) => (mayReportFor(actor, hall.unitId) ? hall : withoutOffice(hall))),
    talks: talks.filter(({ talk }) => talk.on >= span.from && talk.on <= span.through),
    promises,
    now,
  };
}
