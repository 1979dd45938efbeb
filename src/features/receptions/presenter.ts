import type { Answer } from '#contract/operation.ts';
import type * as contract from '#contract/receptions.ts';
import { mayPlanFor } from '#core/access/reception-rights.ts';
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
import type { Directory } from '#features/organisation/queries.ts';
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
  const { seats, unitId, kind, on, departments, terms, publishedOn: _, ...rest } = reception;
  const mayPlan = mayPlanFor(actor, unitId);
  const open = openRefusal(reception, today) === undefined;
  return {
    ...rest,
    unitId,
    kind,
    on,
    unitName: directory.unitName(unitId),
    kindName: say(receptionKindWords[kind], language),
    seats: seats.map(({ leader, insteadOf, ...seat }) => ({
      ...seat,
      ...leader,
      insteadOf: insteadOf?.name,
      mayAskAbsence:
        open && !seat.empty && !seat.absence && (mayPlan || leader.accountId === actor.accountId),
    })),
    departments: [...departments],
    slots: [...slotsOf(reception)],
    terms: [...terms],
    provisional: !isPublished(calendar, on),
    dayOff: !isWorkday(calendar, on),
    mayPlan,
  };
}

/** What happened to it, the oldest first, with who has to hear of each change. */
export function presentStory(
  story: readonly RecordedReceptionEvent[],
  directory: Pick<Directory, 'personName'>,
  language: Language,
): Answer<typeof contract.readReception>['story'] {
  const events = story.map(({ event }) => event);
  const told = new Map(changesToTell(events).map((change) => [change.version, change]));
  return story.map(({ event, at, actorId }, index) => {
    const { words, facts, detail } = describeReception(event, foldReception(events.slice(0, index)));
    return {
      version: index + 1,
      at: at.toISOString(),
      by: directory.personName(actorId),
      sentence: say(words, language, facts),
      detail,
      tell: told.get(index + 1)?.leaders.map(({ name }) => name),
    };
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
