import { stepIds, type StepId } from '#core/petitions/steps.ts';

export type PetitionSearch = { readonly step?: StepId };

/** The search part of a petition's address: the step whose form is open. */
export function parsePetitionSearch(raw: Record<string, unknown>): PetitionSearch {
  const step = stepIds.find((one) => one === raw['step']);
  return step ? { step } : {};
}
