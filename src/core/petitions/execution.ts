// A decision that supports a claim has to be carried out (《信访工作条例》第三十二条). What was promised, what was done.
import type { AttachmentId, ClaimId } from '../kit/ids.ts';
import type { PlainDate } from '../kit/plain-date.ts';
import type { ClaimDecision, PetitionState } from './petition.ts';
import { standingAnswers } from './standing-answers.ts';

/** What was carried out for one supported claim. */
export type Execution = {
  readonly claimId: ClaimId;
  readonly on: PlainDate;
  /** Who carried it out. */
  readonly by: string;
  readonly evidence: string;
  readonly attachments: readonly AttachmentId[];
  /** Who checked it, and how: an acceptance on the spot, the petitioner's word. */
  readonly confirmation: string;
  /** Why it was written down only so long after that day. */
  readonly backDateReason?: string | undefined;
};

/** Something the served answer promises and nobody has recorded as done. */
export type OpenPromise = {
  readonly claimId: ClaimId;
  /** As the letter counts its claims, from 1. */
  readonly claim: number;
  readonly executeBy: PlainDate | undefined;
};

export const isSupported = ({ opinion }: Pick<ClaimDecision, 'opinion'>): boolean =>
  opinion === 'support' || opinion === 'partial-support';

export const isExecuted = (state: Pick<PetitionState, 'executions'>, claimId: ClaimId): boolean =>
  state.executions.some((execution) => execution.claimId === claimId);

/** Counts from the service: what is not served promises nothing to anybody yet. */
export function openPromises(
  state: Pick<PetitionState, 'decision' | 'reviews' | 'service' | 'executions'>,
): readonly OpenPromise[] {
  if (!state.service) return [];
  return standingAnswers(state).flatMap((answer, at) => {
    const { claimId, executeBy } = answer;
    return isSupported(answer) && !isExecuted(state, claimId) ? [{ claimId, claim: at + 1, executeBy }] : [];
  });
}

/** Promises whose day has passed, the longest overdue first. Letters of earlier logs that name no day are not among them. */
export function overduePromises(
  state: Parameters<typeof openPromises>[0],
  today: PlainDate,
): readonly (OpenPromise & { readonly executeBy: PlainDate })[] {
  return openPromises(state)
    .flatMap(({ executeBy, ...promise }) =>
      executeBy !== undefined && executeBy < today ? [{ ...promise, executeBy }] : [],
    )
    .toSorted((one, other) => (one.executeBy < other.executeBy ? -1 : 1));
}
