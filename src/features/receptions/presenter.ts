import type { ReceptionView } from '#contract/receptions.ts';
import { mayPlanFor } from '#core/access/reception-rights.ts';
import { isPublished, isWorkday, type Calendar } from '#core/clocks/calendar.ts';
import { say, type Language } from '#core/kit/language.ts';
import { receptionKindWords } from '#core/receptions/reception-kinds.ts';
import { slotsOf } from '#core/receptions/reception-slots.ts';
import type { Reception } from '#core/receptions/reception.ts';
import type { Caller } from '#features/accounts/queries.ts';

type PresentFacts = {
  readonly caller: Caller;
  readonly language: Language;
  readonly calendar: Calendar;
};

/** One sitting for one reader in one language. */
export function presentReception(
  reception: Reception,
  { caller, language, calendar }: PresentFacts,
): ReceptionView {
  const { actor, directory } = caller;
  const { seats, unitId, kind, on, departments, terms, publishedOn: _, ...rest } = reception;
  return {
    ...rest,
    unitId,
    kind,
    on,
    unitName: directory.unitName(unitId),
    kindName: say(receptionKindWords[kind], language),
    seats: seats.map(({ seat, leader }) => ({ seat, ...leader })),
    departments: [...departments],
    slots: [...slotsOf(reception)],
    terms: [...terms],
    provisional: !isPublished(calendar, on),
    dayOff: !isWorkday(calendar, on),
    mayPlan: mayPlanFor(actor, unitId),
  };
}
