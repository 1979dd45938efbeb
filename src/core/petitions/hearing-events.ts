import type { PlainDate } from '../kit/plain-date.ts';
import type { HearingMoot, HearingPlan, HearingRecord, HearingStage } from './hearing.ts';
import type { ServiceReceipt } from './petition.ts';

export type HearingEvent =
  | {
      readonly kind: 'HearingOrdered';
      readonly on: PlainDate;
      readonly stage: HearingStage;
      readonly reason: string;
      readonly plan: HearingPlan;
      readonly pausesLimit: boolean;
    }
  | { readonly kind: 'HearingNoticeServed'; readonly service: ServiceReceipt }
  | {
      readonly kind: 'HearingAdjourned';
      readonly on: PlainDate;
      readonly plan: HearingPlan;
      readonly reason: string;
    }
  | {
      readonly kind: 'HearingCancelled';
      readonly on: PlainDate;
      readonly reason: string;
      /** What made it pointless; absent when the head called it off. */
      readonly cause?: HearingMoot;
    }
  /** `on` is the day of the hearing, whenever the record is entered. */
  | { readonly kind: 'HearingHeld'; readonly on: PlainDate; readonly record: HearingRecord };
