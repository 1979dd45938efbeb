import type { Answer } from '#contract/operation.ts';
import type * as contract from '#contract/receptions.ts';
import { mayPlanFor, mayReadAbsences } from '#core/access/reception-rights.ts';
import { dayKindOf, holidayName, isPublished, isWorkday, type Calendar } from '#core/clocks/calendar.ts';
import { say, type Language } from '#core/kit/language.ts';
import { addDays, type PlainDate } from '#core/kit/plain-date.ts';
import { describeReception } from '#core/receptions/describe-reception.ts';
import { foldReception } from '#core/receptions/evolve-reception.ts';
import { openRefusal } from '#core/receptions/plan-reception.ts';
import { receptionKindWords } from '#core/receptions/reception-kinds.ts';
import { slotsOf } from '#core/receptions/reception-slots.ts';
import type { Reception } from '#core/receptions/reception.ts';
import { changesToTell } from '#core/receptions/whom-to-tell.ts';
import type { Caller } from '#features/accounts/queries.ts';
import type { RecordedReceptionEvent } from '#ledger/record-reception.ts';

type PresentFacts = {
  readonly caller: Caller;
  readonly language: Language;
  readonly calendar: Calendar;
  readonly today: PlainDate;
};

/** One sitting for one reader in one language. */
export function presentReception(
  reception: Reception,
  { caller, language, calendar, today }: PresentFacts,
): contract.ReceptionView {
  const { actor, directory } = caller;
  const {
    seats,
    unitId,
    kind,
    on,
    departments,
    departmentUnits = [],
    terms,
    publishedOn: _,
    ...rest
  } = reception;
  const mayPlan = mayPlanFor(actor, unitId);
  const inside = mayReadAbsences(actor, reception);
  const open = openRefusal(reception, today) === undefined;
  return {
    ...rest,
    unitId,
    kind,
    on,
    unitName: directory.unitName(unitId),
    kindName: say(receptionKindWords[kind], language),
    seats: seats.map(({ leader, insteadOf, absence, ...seat }) => ({
      ...seat,
      ...leader,
      absence: inside ? absence : undefined,
      insteadOf: insteadOf?.name,
      mayAskAbsence: open && !seat.empty && !absence && (mayPlan || leader.accountId === actor.accountId),
    })),
    departments: [...departments],
    departmentUnits: departmentUnits.map((id) => ({ id, name: directory.unitName(id) })),
    slots: [...slotsOf(reception)],
    terms: [...terms],
    provisional: !isPublished(calendar, on),
    dayOff: !isWorkday(calendar, on),
    mayPlan,
  };
}

/** What happened to it, the oldest first, with who has to hear of each change; absences only for those concerned. */
export function presentStory(
  story: readonly RecordedReceptionEvent[],
  reception: Reception,
  { caller, language }: Pick<PresentFacts, 'caller' | 'language'>,
): Answer<typeof contract.readReception>['story'] {
  const events = story.map(({ event }) => event);
  const told = new Map(changesToTell(events).map((change) => [change.version, change]));
  const inside = mayReadAbsences(caller.actor, reception);
  return story.flatMap(({ event, at, actorId }, index) => {
    if (!inside && (event.kind === 'AbsenceAsked' || event.kind === 'AbsenceDeclined')) return [];
    const { words, facts, detail } = describeReception(event, foldReception(events.slice(0, index)));
    const line = {
      version: index + 1,
      at: at.toISOString(),
      by: caller.directory.personName(actorId),
      sentence: say(words, language, facts),
      detail,
    };
    return [{ ...line, tell: told.get(index + 1)?.leaders.map(({ name }) => name) }];
  });
}

/** Every day of the span as the calendar has it. */
export function presentDays(
  { from, through }: { readonly from: PlainDate; readonly through: PlainDate },
  calendar: Calendar,
  language: Language,
): Answer<typeof contract.listReceptions>['days'] {
  const days: Answer<typeof contract.listReceptions>['days'] = [];
  for (let on = from; on <= through; on = addDays(on, 1)) {
    const holiday = holidayName(calendar, on);
    const kind = dayKindOf(calendar, on);
    const provisional = !isPublished(calendar, on);
    days.push({ on, kind, holiday: holiday && say(holiday, language), provisional });
  }
  return days;
}
