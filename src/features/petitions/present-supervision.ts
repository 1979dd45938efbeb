import type { SupervisionView } from '#contract/supervision-view.ts';
import { say, type Language } from '#core/kit/language.ts';
import type { PlainDate } from '#core/kit/plain-date.ts';
import type { LawBook } from '#core/petitions/law-in-force.ts';
import type { PetitionState } from '#core/petitions/petition.ts';
import { mayTake } from '#core/petitions/steps.ts';
import { supervisionCauseWords, supervisionTriggerWords } from '#core/petitions/supervision.ts';
import { proposeSupervision } from '#core/supervision/propose-supervision.ts';
import type { Caller } from '#features/accounts/queries.ts';

/** Urging, orders and inspections with their names, and for those who may supervise the reasons to. */
export function presentSupervision(
  state: PetitionState,
  { caller, language, today, law }: PresentFacts,
): SupervisionView {
  const { unitName } = caller.directory;
  const { urges, orders, inspections } = state.supervision;
  const maySupervise = mayTake('order-supervision', state, caller.actor).ok;
  return {
    urges: urges.map(({ byUnitId, unitId, ...urge }) => ({
      ...urge,
      byUnit: unitName(byUnitId),
      unit: unitName(unitId),
    })),
    orders: orders.map(({ byUnitId, unitId, trigger, cause, replies, ...order }) => ({
      ...order,
      byUnit: unitName(byUnitId),
      unit: unitName(unitId),
      triggerName: say(supervisionTriggerWords[trigger], language),
      causeName: say(supervisionCauseWords[cause], language),
      replies: [...replies],
    })),
    inspections: inspections.map(({ byUnitId, inspectors, ...inspection }) => ({
      ...inspection,
      byUnit: unitName(byUnitId),
      inspectors: [...inspectors],
    })),
    proposals: (maySupervise ? proposeSupervision(state, today, law.ladder(today)) : []).map(
      ({ trigger, cause, words, facts, clock }) => ({
        trigger,
        cause,
        triggerName: say(supervisionTriggerWords[trigger], language),
        causeName: say(supervisionCauseWords[cause], language),
        reason: say(words, language, clock ? { ...facts, name: say(law.nameOf(clock), language) } : facts),
      }),
    ),
  };
}

type PresentFacts = {
  readonly caller: Caller;
  readonly language: Language;
  readonly today: PlainDate;
  readonly law: Pick<LawBook, 'nameOf' | 'ladder'>;
};
