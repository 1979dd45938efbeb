// Who has a direct interest in a matter keeps away from it (回避, 《信访工作条例》第二十八条).
import type { AccountId, UnitId } from '../kit/ids.ts';
import type { PlainDate } from '../kit/plain-date.ts';
import type { Authority } from './authority.ts';
import type { Respondent } from './petition.ts';

/** A wish that somebody keep away: declared by the person, or asked for by the petitioner; then decided. */
export type Recusal = {
  readonly personId: AccountId;
  readonly origin: 'declared' | 'requested';
  readonly on: PlainDate;
  readonly reason: string;
  /** Whose head decides: the own unit's, or for a head the unit above. */
  readonly deciderUnitId: UnitId;
  readonly ofHead: boolean;
  readonly decision:
    | { readonly on: PlainDate; readonly granted: boolean; readonly reason: string }
    | undefined;
};

type Recusals = { readonly recusals: readonly Recusal[] };
type Kept = Recusals & {
  readonly respondent: Respondent | undefined;
  readonly authorities: readonly Authority[];
};

export function pendingRecusal({ recusals }: Recusals): Recusal | undefined {
  return recusals.find(({ decision }) => decision === undefined);
}

/**
 * Everybody who has to keep away, once each: by decision, because the petition complains of them, or because they act or
 * acted for the petitioner and are one side of the matter.
 */
export function recusedFrom({ recusals, respondent, authorities }: Kept): readonly AccountId[] {
  const granted = recusals.filter(({ decision }) => decision?.granted);
  const complainedOf = respondent?.accountId === undefined ? [] : [respondent.accountId];
  const acting = authorities.flatMap(({ holder, end }) =>
    holder.accountId !== undefined && end?.ground !== 'entered-wrongly' ? [holder.accountId] : [],
  );
  return [...new Set([...granted.map(({ personId }) => personId), ...complainedOf, ...acting])];
}

export const isRecused = (state: Kept, accountId: AccountId | undefined): boolean =>
  accountId !== undefined && recusedFrom(state).includes(accountId);
