// Gives and answers the planned suggestions through the program, citing petitions that are there by then.
import { answerSuggestion, issueSuggestion, readSuggestion } from '#contract/suggestions.ts';
import type { PlannedSuggestion } from './plan-suggestions.ts';
import type { WalkParts } from './walk-parts.ts';
import type { Traveller } from './walk-road.ts';

const citedMax = 3;

/** Issues it as the director of the petition office. */
export async function giveSuggestion(
  id: string,
  { power, to, about, problem, advice, issuedOn }: PlannedSuggestion,
  travellers: readonly Traveller[],
  { call, cookieOf, unitOf }: WalkParts,
): Promise<void> {
  const evidence = travellers
    .filter(({ petition: { crew, plan }, number }) => {
      const sentOn = plan.road.find(({ step }) => step === 'triage')?.on;
      const isTheirs = crew.unit === about && plan.mode !== 'kept';
      return number !== '' && isTheirs && sentOn !== undefined && sentOn < issuedOn;
    })
    .slice(-citedMax)
    .map(({ number }) => number);
  await call(cookieOf('director'), issueSuggestion, {
    body: {
      id,
      power,
      ...('unit' in to
        ? { addresseeUnitId: unitOf(to.unit), addresseeName: '' }
        : { addresseeName: to.name }),
      ...(power === 'accountability' ? { concerningUnitId: unitOf(about) } : {}),
      problem,
      advice,
      evidence,
    },
  });
}

/** Answers it as the head of the unit it went to. */
export async function answerGiven(
  id: string,
  { by, on, outcome, reasons }: NonNullable<PlannedSuggestion['answer']>,
  { call, cookieOf }: WalkParts,
): Promise<void> {
  const { version } = await call(cookieOf(by), readSuggestion, { params: { id } });
  await call(cookieOf(by), answerSuggestion, {
    params: { id },
    body: { expectedVersion: version, on, outcome, reasons },
  });
}
