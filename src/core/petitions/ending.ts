// How a petition ends without an answer of the ordinary procedure (《信访工作条例》第十九条、第二十二条、第三十一条、第三十六条).
import type { PlainDate } from '../kit/plain-date.ts';
import type { DeclineGround } from './decline-grounds.ts';

/** 信访人撤回、死亡且无人继受、组织终止且无人继受 */
export type WithdrawCause = 'withdrawn' | 'died' | 'dissolved';
export const withdrawCauses = ['withdrawn', 'died', 'dissolved'] as const satisfies readonly WithdrawCause[];

/** `merged`: not without an answer, but answered together with the lead matter. */
export type EndingCause = 'declined' | 'no-more' | 'redirected' | 'merged' | WithdrawCause;

export type Ending = {
  readonly on: PlainDate;
  readonly cause: EndingCause;
  readonly ground: DeclineGround | undefined;
  readonly reason: string;
  /** The organ or procedure that is open to the petitioner instead. */
  readonly route: string;
  /** The numbers of earlier papers on the same facts and reasons. */
  readonly earlierPapers: readonly string[];
  /** What shows it: the signed request, the certificate. */
  readonly evidence: string;
  readonly evidenceOn?: PlainDate;
  /** Why that day was written down only so long after it. */
  readonly backDateReason?: string | undefined;
  /** The number of the petition that is in progress elsewhere. */
  readonly inProgressNumber?: string;
  /** The day a window for review ended unused. */
  readonly windowEndedOn?: PlainDate;
};
