// What is done about claims that the ordinary procedure does not answer (《信访工作条例》第二十九条、第三十一条第五项).
import type { ClaimResult } from '../classes/claim-results.ts';
import type { ClaimId } from '../kit/ids.ts';
import type { PlainDate } from '../kit/plain-date.ts';
import type { RedirectRoute } from './lawful-route.ts';
import type { ServiceReceipt } from './petition.ts';

/** 采纳、部分采纳、未采纳; a question is answered by an explanation */
export type SuggestionResult = Extract<
  ClaimResult,
  'adopted' | 'partly-adopted' | 'not-adopted' | 'explained'
>;
export const suggestionResults = [
  'adopted',
  'partly-adopted',
  'not-adopted',
  'explained',
] as const satisfies readonly SuggestionResult[];

export type SuggestionAnswer = {
  readonly claimId: ClaimId;
  readonly result: SuggestionResult;
  readonly reasons: string;
  /** What will be done about what is adopted. */
  readonly measures: string;
  readonly on: PlainDate;
};

/** The content of the notice of how a complaint was handled (投诉（举报）处理情况告知书). */
export type DutyAnswer = {
  /** The person or unit that was checked. */
  readonly checked: string;
  readonly findings: string;
  readonly action: string;
  readonly basis: string;
  /** Where the petitioner may apply for reconsideration, and sue. */
  readonly reconsiderOrgan: string;
  readonly court: string;
};

/** A duty that the responsible unit performs; one notice answers all claims of this kind in a petition. */
export type DutyWork = {
  /** The day the unit received it: the two months count from here, whenever it was taken on. */
  readonly receivedOn: PlainDate;
  readonly stage: 'accepted' | 'submitted' | 'signed' | 'served';
  readonly answer: DutyAnswer | undefined;
  readonly signedOn: PlainDate | undefined;
  readonly service: ServiceReceipt | undefined;
};

/** The procedure a claim is to be moved to after the acceptance. */
export type RouteTarget =
  | { readonly to: 'ordinary' }
  | { readonly to: 'duty' }
  | {
      readonly to: 'elsewhere';
      readonly route: Exclude<RedirectRoute, 'accusation'>;
      readonly organ: string;
      readonly procedure: string;
      readonly reference: string;
    };

/** A change of route that waits for the head of the unit. */
export type RouteRequest = {
  readonly claimId: ClaimId;
  readonly target: RouteTarget;
  readonly reason: string;
  readonly on: PlainDate;
};
