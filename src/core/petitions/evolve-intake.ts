import type { Intake, PetitionState } from './petition.ts';

/**
 * What a correction took away is not in the stored event at all, and must not stay from before. Who turns out to be complained
 * of handles the matter no more.
 */
export function corrected({ handlerId }: PetitionState, intake: Intake): Partial<PetitionState> {
  const { respondent, externalId, ...rest } = intake;
  const left = handlerId !== undefined && respondent?.accountId === handlerId;
  return { ...rest, respondent, externalId, ...(left ? { handlerId: undefined } : {}) };
}
