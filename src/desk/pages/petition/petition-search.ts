import { parsePlainDate } from '#core/kit/plain-date.ts';
import { stepIds, type StepId } from '#core/petitions/steps.ts';

export type PetitionSearch = { readonly step?: StepId; readonly asOf?: string };

/** The search part of a petition's address: the step whose form is open, or the day whose knowledge is shown. */
export function parsePetitionSearch(raw: Record<string, unknown>): PetitionSearch {
  const step = stepIds.find((one) => one === raw['step']);
  const asOf = parsePlainDate(String(raw['asOf'] ?? ''));
  if (asOf) return { asOf };
  return step ? { step } : {};
}
