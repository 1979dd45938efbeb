import type { AccountId, ClaimId } from '../kit/ids.ts';
import type { PlainDate } from '../kit/plain-date.ts';
import type { ServiceReceipt } from './petition.ts';
import type {
  ReviewApplication,
  ReviewDecision,
  ReviewEnd,
  ReviewLevel,
  ReviewRefusalGround,
  SuspensionCause,
} from './review.ts';

/** What happens on the ladder of reviews; each but the first is about the review that is open. */
export type ReviewEvent =
  | { readonly kind: 'ReviewApplied'; readonly application: ReviewApplication }
  | { readonly kind: 'ReviewDocumentsAsked'; readonly on: PlainDate; readonly what: string }
  | { readonly kind: 'ReviewDocumentsReceived'; readonly on: PlainDate; readonly what: string }
  | { readonly kind: 'ReviewAdmitted'; readonly on: PlainDate; readonly level: ReviewLevel }
  | {
      readonly kind: 'ReviewRefused';
      readonly on: PlainDate;
      readonly level: ReviewLevel;
      readonly ground: ReviewRefusalGround;
      readonly reason: string;
      /** The number of an outside organ's notice. */
      readonly number: string | undefined;
    }
  | { readonly kind: 'ReviewDefended'; readonly on: PlainDate; readonly text: string }
  | {
      readonly kind: 'ReviewSuspended';
      readonly on: PlainDate;
      readonly level: ReviewLevel;
      readonly cause: SuspensionCause;
      readonly reason: string;
      readonly pausesLimit: boolean;
    }
  | {
      readonly kind: 'ReviewResumed';
      readonly on: PlainDate;
      readonly level: ReviewLevel;
      /** The day the cause was gone, which may be earlier than the day it was written down. */
      readonly overOn: PlainDate;
      readonly reason: string;
    }
  | { readonly kind: 'ReviewEnded'; readonly level: ReviewLevel; readonly end: ReviewEnd }
  | {
      readonly kind: 'ReviewDrafted';
      readonly on: PlainDate;
      readonly decision: ReviewDecision;
      readonly by: AccountId;
    }
  | { readonly kind: 'ReviewReturned'; readonly on: PlainDate; readonly reason: string }
  | {
      readonly kind: 'ReviewSigned';
      readonly on: PlainDate;
      readonly level: ReviewLevel;
      readonly by: AccountId;
    }
  /** An organ outside has decided; its opinion is written down with its number and day. */
  | {
      readonly kind: 'OutsideReviewRecorded';
      readonly level: ReviewLevel;
      readonly decision: ReviewDecision;
      readonly signedOn: PlainDate;
      readonly number: string;
      readonly backDateReason?: string | undefined;
    }
  | { readonly kind: 'ReviewServed'; readonly level: ReviewLevel; readonly service: ServiceReceipt }
  | {
      readonly kind: 'RedoOrdered';
      readonly on: PlainDate;
      readonly level: ReviewLevel;
      readonly claims: readonly ClaimId[];
    };

const kinds: readonly string[] = [
  'ReviewApplied',
  'ReviewDocumentsAsked',
  'ReviewDocumentsReceived',
  'ReviewAdmitted',
  'ReviewRefused',
  'ReviewDefended',
  'ReviewSuspended',
  'ReviewResumed',
  'ReviewEnded',
  'ReviewDrafted',
  'ReviewReturned',
  'ReviewSigned',
  'OutsideReviewRecorded',
  'ReviewServed',
  'RedoOrdered',
] satisfies readonly ReviewEvent['kind'][];

export const isReviewEvent = <E extends { readonly kind: string }>(
  event: E,
): event is Extract<E, ReviewEvent> => kinds.includes(event.kind);
