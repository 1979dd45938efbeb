// 复查 and 复核: a second and a third organ look at the answer (《信访工作条例》第三十五条、第三十六条). They lie over the
// ordinary road and are no phase of it: an answered matter may be closed while its review runs.
import type { AccountId, ClaimId, PetitionerId, UnitId } from '../kit/ids.ts';
import type { PlainDate } from '../kit/plain-date.ts';
import type { ClaimDecision, Opinion, ServiceReceipt } from './petition.ts';

/** 复查、复核 */
export type ReviewLevel = 'review' | 'final-review';
export const reviewLevels = ['review', 'final-review'] as const satisfies readonly ReviewLevel[];

/**
 * In whose name the opinion is given, and the unit here that does the work. Without a unit the organ lies outside, and the
 * registering unit writes down what it decided.
 */
export type ReviewOrgan = { readonly name: string; readonly unitId: UnitId | undefined };

/** 期限内、逾期但有正当理由、收到日期不明、逾期 */
export type Lateness = 'in-time' | 'restoration' | 'window-unknown' | 'late';
export const latenesses = [
  'in-time',
  'restoration',
  'window-unknown',
  'late',
] as const satisfies readonly Lateness[];

/** The request as the petitioner brought it. */
export type ReviewApplication = {
  readonly level: ReviewLevel;
  readonly organ: ReviewOrgan;
  /** The day the request came in; every limit counts from it. */
  readonly receivedOn: PlainDate;
  readonly applicantId: PetitionerId | undefined;
  /** Who asks in the place of a petitioner who died or was dissolved, and what shows it. */
  readonly succession: string;
  readonly request: string;
  readonly grounds: string;
  readonly lateness: Lateness;
  /** Why it is late and may still be heard, with the evidence. */
  readonly excuse: string;
  /** Why it was written down only so long after it came in. */
  readonly backDateReason?: string | undefined;
};

/** 逾期、不属于普通信访程序、申请人不适格、超出原诉求、没有收到意见书 */
export type ReviewRefusalGround = 'late' | 'not-ordinary' | 'not-petitioner' | 'wider' | 'no-opinion';
export const reviewRefusalGrounds = [
  'late',
  'not-ordinary',
  'not-petitioner',
  'wider',
  'no-opinion',
] as const satisfies readonly ReviewRefusalGround[];

/** 申请人撤回、达成和解或者问题已经解决、死亡且无人承继、组织终止且无人承继 */
export type ReviewEndCause = 'withdrawn' | 'settled' | 'died' | 'dissolved';
export const reviewEndCauses = [
  'withdrawn',
  'settled',
  'died',
  'dissolved',
] as const satisfies readonly ReviewEndCause[];

/** 维持、变更、撤销并责令重作、退回重办 */
export type ReviewOutcome = 'uphold' | 'change' | 'annul' | 'return';
export const reviewOutcomes = [
  'uphold',
  'change',
  'annul',
  'return',
] as const satisfies readonly ReviewOutcome[];

export type ReviewDecision = {
  readonly outcome: ReviewOutcome;
  /** 查明的事实、对原意见的审查认定、依据、理由 */
  readonly facts: string;
  readonly findings: string;
  readonly basis: string;
  readonly reasons: string;
  /** What an opinion that does not uphold is about; a changed claim has its new opinion. */
  readonly claims: readonly { readonly claimId: ClaimId; readonly opinion: Opinion | undefined }[];
  /** What is changed, or what must be done anew. */
  readonly orders: string;
  /** The organ of the final review; empty where none follows. */
  readonly remedyOrgan: string;
};

export type ReviewStage = 'applied' | 'admitted' | 'drafted' | 'signed' | 'served' | 'refused' | 'ended';

export type Review = ReviewApplication & {
  readonly stage: ReviewStage;
  /** The answer it was about has been taken back into work: the next answer has a ladder of its own. */
  readonly past: boolean;
  readonly documents: ReviewDocuments | undefined;
  readonly admittedOn: PlainDate | undefined;
  readonly refusal:
    | {
        readonly on: PlainDate;
        readonly ground: ReviewRefusalGround;
        readonly reason: string;
        readonly number: string | undefined;
      }
    | undefined;
  readonly defence: { readonly on: PlainDate; readonly text: string } | undefined;
  /** The times it stood still, oldest first; only the last may be open. */
  readonly suspensions: readonly ReviewSuspension[];
  readonly end: ReviewEnd | undefined;
  readonly decision: ReviewDecision | undefined;
  readonly draftedBy: AccountId | undefined;
  readonly signedBy: AccountId | undefined;
  readonly signedOn: PlainDate | undefined;
  /** The number of the opinion, once it is signed outside or served. */
  readonly number: string | undefined;
  readonly service: ServiceReceipt | undefined;
};

export type ReviewDocuments = {
  readonly askedOn: PlainDate;
  readonly what: string;
  readonly receivedOn: PlainDate | undefined;
};

/** 主要事实有待另一法定程序认定、适用规则有待解释、其他 */
export type SuspensionCause = 'other-procedure' | 'interpretation' | 'other';
export const suspensionCauses = [
  'other-procedure',
  'interpretation',
  'other',
] as const satisfies readonly SuspensionCause[];

export type ReviewSuspension = {
  readonly from: PlainDate;
  readonly cause: SuspensionCause;
  readonly reason: string;
  /** Whether a rule of the matter lets the limit stand still meanwhile; elsewhere it runs on. */
  readonly pausesLimit: boolean;
  /** The day its cause was gone. */
  readonly to: PlainDate | undefined;
  /** How the cause went; it stands in the notice that the review goes on. */
  readonly overReason: string | undefined;
};

export type ReviewEnd = {
  readonly on: PlainDate;
  readonly cause: ReviewEndCause;
  readonly reason: string;
  readonly evidence: string;
  readonly evidenceOn: PlainDate;
  /** Why it was written down only so long after that day. */
  readonly backDateReason?: string | undefined;
};

/** The claims whose answer was set aside; the next one may not be the same on the same facts and reasons. */
export type Redo = {
  readonly on: PlainDate;
  readonly level: ReviewLevel;
  /** As they were answered, in the order of the letter. */
  readonly answers: readonly ClaimDecision[];
};

export const isOutside = ({ organ }: Pick<Review, 'organ'>): boolean => organ.unitId === undefined;

export const ordersRedo = ({ outcome }: Pick<ReviewDecision, 'outcome'>): boolean =>
  outcome === 'annul' || outcome === 'return';
