// Who may not take a step although the post has it: whoever has to keep away, and who would judge the own work.
import type { AccountId } from '../kit/ids.ts';
import { hasLedOrHelped } from './case-lead.ts';
import type { PetitionState } from './petition.ts';
import { isRecused, pendingRecusal } from './recusal.ts';
import type { Step } from './step.ts';

export type PersonRefusal =
  | { readonly kind: 'petitions.recused' }
  | { readonly kind: 'petitions.recusal-pending' }
  | { readonly kind: 'petitions.signer-is-handler' }
  | { readonly kind: 'petitions.case-end-own-work' };

/** Whether the person handled the matter, wrote its answer or signed it, now or before it was reopened. */
export function hasPartIn(state: Pick<PetitionState, 'hands'>, accountId: AccountId): boolean {
  return state.hands.includes(accountId);
}

/** Whether the person leads the matter or helps to, received on it, or gave or owes a word about it, whatever the unit. */
export function takesPart(
  state: Pick<PetitionState, 'caseLeads' | 'talks' | 'promises'>,
  accountId: AccountId,
): boolean {
  const received = state.talks.some(({ leader }) => leader.accountId === accountId);
  const promised = state.promises.some(
    ({ by, ownerId }) => by.accountId === accountId || ownerId === accountId,
  );
  return received || promised || hasLedOrHelped(state, accountId);
}

/** Why this person may not take the step; nothing when nobody's person stands in the way. */
export function refusePerson(
  rule: Step,
  state: PetitionState,
  accountId: AccountId,
): PersonRefusal | undefined {
  if (isRecused(state, accountId)) return { kind: 'petitions.recused' };
  const pending = pendingRecusal(state);
  if (pending?.personId === accountId && !rule.whilePending) return { kind: 'petitions.recusal-pending' };
  if (rule.notByCaseTeam && hasLedOrHelped(state, accountId)) return { kind: 'petitions.case-end-own-work' };
  const own = state.handlerId === accountId || state.authorId === accountId;
  return rule.notByHandler && own ? { kind: 'petitions.signer-is-handler' } : undefined;
}
