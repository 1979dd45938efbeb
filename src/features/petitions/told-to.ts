import type { PlainDate } from '#core/kit/plain-date.ts';
import { partsOn, type Authority, type AuthorityPart } from '#core/petitions/authority.ts';
import type { PetitionState } from '#core/petitions/petition.ts';
import type { Directory } from '#features/organisation/queries.ts';

/** What may be told on that day; nothing to somebody of the unit that the matter complains of, even if it was named later. */
export function toldTo(
  authority: Authority,
  state: PetitionState,
  today: PlainDate,
  directory: Directory,
): readonly AuthorityPart[] {
  const { accountId } = authority.holder;
  const complainedOf = state.respondent?.unitId;
  const units = accountId === undefined ? [] : directory.postsOf(accountId).map((post) => post.unitId);
  if (complainedOf !== undefined && units.includes(complainedOf)) return [];
  return partsOn(authority, state, today);
}
