// An answer that a review set aside may not come back unchanged: not the same opinion on the same facts and reasons (山东省
// 信访事项复查复核工作规则 第三十一条至第三十四条, and the sense of any annulment).
import type { ClaimDecision, DecisionContent, PetitionState } from './petition.ts';
import { claimsToAnswer } from './claims-to-answer.ts';

export type SameAnswerRefusal = { readonly kind: 'petitions.same-answer-again'; readonly claim: number };

/** The first claim that is answered as it was before, counted from 1 as the letter does. */
export function refuseSameAnswer(
  decision: DecisionContent,
  state: Pick<PetitionState, 'redo' | 'claims' | 'mergedIn'>,
): SameAnswerRefusal | undefined {
  const order = claimsToAnswer(state).map((claim) => claim.id);
  const same = state.redo?.answers.find((old) =>
    decision.claims.some((fresh) => fresh.claimId === old.claimId && isSame(old, fresh)),
  );
  return same && { kind: 'petitions.same-answer-again', claim: order.indexOf(same.claimId) + 1 };
}

const isSame = (old: ClaimDecision, fresh: ClaimDecision): boolean =>
  old.opinion === fresh.opinion &&
  bare(old.facts) === bare(fresh.facts) &&
  bare(old.reasons) === bare(fresh.reasons);

/** What is left of a text without spaces, punctuation and differences of width or case. */
const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
