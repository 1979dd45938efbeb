import type { PetitionView } from '#contract/petitions.ts';

/** The unit complained of, which never answers for itself. */
export const respondentOf = ({ respondent }: Pick<PetitionView, 'respondent'>): readonly string[] =>
  respondent?.unitId === undefined ? [] : [respondent.unitId];
