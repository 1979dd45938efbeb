import type { StepId } from '#core/petitions/steps.ts';

/** Steps that belong to a paper stand beside the papers, not among what moves the petition on. */
export const paperSteps: readonly StepId[] = ['serve-notice', 'void-paper', 'reissue-paper'];
