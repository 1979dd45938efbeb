import type { Paper } from './paper.ts';
import type { PetitionPaperKind } from './paper-kinds.ts';

/** Notices to the petitioner whose service is no step of the road: nothing runs from it. */
export const noticeKinds = [
  'acceptance-notice',
  'destination-notice',
  'guidance-notice',
  'refusal-notice',
  'no-more-notice',
  'competence-notice',
  'conversion-notice',
  'suggestion-reply',
  'review-acceptance',
  'review-refusal',
  'review-suspension',
  'review-resumption',
] as const satisfies readonly PetitionPaperKind[];

/** Whether its service can still be recorded. */
export const isServable = ({ kind, voided, service }: Paper): boolean =>
  noticeKinds.some((one) => one === kind) && voided === undefined && service === undefined;
