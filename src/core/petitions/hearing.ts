// A hearing on a grave, complex or difficult matter: at handling (《信访工作条例》第三十一条) or at the final review (第三十六条).
import type { AccountId, AttachmentId } from '../kit/ids.ts';
import type { PlainDate } from '../kit/plain-date.ts';
import { openClock } from './petition-clocks.ts';
import type { PetitionState, ServiceReceipt } from './petition.ts';
import { isInquiredInto, openReview, openSuspension } from './review-ladder.ts';

/** Where on the road the hearing is held; each stage has the clock that it may stop. */
export type HearingStage = 'handling' | 'review' | 'final-review';

export const stageClocks = {
  handling: 'handle_r6',
  review: 'review_decide',
  'final-review': 'rereview_decide',
} as const satisfies Record<HearingStage, string>;

/** Who takes part, and as what. */
export type ParticipantRole = 'petitioner' | 'agent' | 'unit' | 'panel' | 'witness' | 'expert' | 'public';

export const participantRoles = [
  'petitioner',
  'agent',
  'unit',
  'panel',
  'witness',
  'expert',
  'public',
] as const satisfies readonly ParticipantRole[];

export type HearingPlan = {
  readonly on: PlainDate;
  /** Clock time as people say it, such as `9:30`. */
  readonly time: string;
  readonly place: string;
  readonly chairId: AccountId;
  readonly clerkId: AccountId;
  readonly participants: readonly { readonly name: string; readonly role: ParticipantRole }[];
  /** Why the public stays out; empty when the hearing is public. */
  readonly closedReason: string;
  /** Why the petitioner is told later than the usual days before; empty when in time. */
  readonly shortNotice: string;
};

export type HearingRecord = {
  readonly facts: string;
  readonly questions: string;
  readonly debate: string;
  readonly conclusion: string;
  readonly petitionerCame: boolean;
  readonly attachments: readonly AttachmentId[];
};

/** 复查复核终止、不予受理、没有待答复的诉求: why nothing is left to be heard. */
export type HearingMoot = 'review-ended' | 'review-refused' | 'claims-moved';

export type Hearing = {
  readonly stage: HearingStage;
  readonly reason: string;
  readonly orderedOn: PlainDate;
  readonly plan: HearingPlan;
  /** Since when the present plan has been known; the notice of an earlier one is worth nothing. */
  readonly plannedOn: PlainDate;
  /** Whether the time of the hearing is taken out of the limit. */
  readonly pausesLimit: boolean;
  readonly adjournments: readonly {
    readonly on: PlainDate;
    readonly from: PlainDate;
    readonly reason: string;
  }[];
  readonly notice: ServiceReceipt | undefined;
  readonly end:
    | { readonly kind: 'held'; readonly on: PlainDate; readonly record: HearingRecord }
    | { readonly kind: 'cancelled'; readonly on: PlainDate; readonly reason: string }
    | undefined;
};

/**
 * Days before the hearing by which the petitioner is told, as local rules usually have it; the Regulations name none, so an
 * office may tell later with a reason.
 */
export const noticeDaysUsual = 7;

/** The hearing that is ordered and neither held nor cancelled. */
export function openHearing({ hearings }: Pick<PetitionState, 'hearings'>): Hearing | undefined {
  return hearings.find((hearing) => hearing.end === undefined);
}

/**
 * The stage at which a hearing can be ordered now; nothing elsewhere on the road. Once the opinion is written there is nothing
 * to hear any more, until it is returned.
 */
export function hearingStage(state: PetitionState): HearingStage | undefined {
  const review = openReview(state);
  if (review) return isInquiredInto(review) && openSuspension(state) === undefined ? review.level : undefined;
  const handled = state.phase === 'accepted' || state.phase === 'extension-asked';
  return handled && openClock(state, stageClocks.handling) ? 'handling' : undefined;
}
