import { caseLeadSteps } from '#core/petitions/case-lead-steps.ts';
import { stepIds, type StepId } from '#core/petitions/steps.ts';

/** Steps of a lead stand beside the lead, not among what moves the petition on. */
export const caseSteps: readonly StepId[] = stepIds.filter((step) => Object.hasOwn(caseLeadSteps, step));
