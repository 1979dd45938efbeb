// The petitioner sees who may be told what, and takes it back.
import type { AuthorityId } from '#core/kit/ids.ts';
import { maskName } from '#core/people/masks.ts';
import { partsOn, type Authority, type AuthorityPart } from '#core/petitions/authority.ts';
import type { PetitionState } from '#core/petitions/petition.ts';
import type { TellFacts } from './tell-petitioner.ts';

export type CitizenAuthority = Pick<Authority, 'kind' | 'relation' | 'from' | 'until'> & {
  readonly id: AuthorityId;
  /** A cadre by name, anybody else masked. */
  readonly holder: string;
  /** What may be told today, or once it begins. */
  readonly parts: readonly AuthorityPart[];
  readonly begun: boolean;
};

/** Those that stand or are still to begin; what is over is of no use to anybody. */
export function tellAuthorities(
  state: PetitionState,
  { directory, today, holders }: TellFacts,
): readonly CitizenAuthority[] {
  return state.authorities.flatMap((authority) => {
    const { id, kind, relation, from, until, holder } = authority;
    const begun = from <= today;
    const parts = partsOn(authority, state, begun ? today : from);
    if (parts.length === 0) return [];
    const person = holders.find((row) => row.id === holder.petitionerId);
    const name = person ? maskName(person.name) : directory.personName(holder.accountId);
    return [{ id, kind, relation, from, until, holder: name, parts, begun }];
  });
}
