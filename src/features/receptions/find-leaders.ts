import type { Answer } from '#contract/operation.ts';
import type * as contract from '#contract/roster.ts';
import type { AccountId, UnitId } from '#core/kit/ids.ts';
import { roles, type Duty } from '#core/organisation/roles.ts';
import type { Directory } from '#features/organisation/queries.ts';

/** A person at a post whose duty it is to receive visitors. */
export type KnownLeader = {
  readonly accountId: AccountId;
  readonly name: string;
  readonly post: string;
  readonly unitId: UnitId;
};

/** Everybody who holds such a post, unit by unit; who holds several comes with each. */
export function findLeaders({ organisation, person }: Directory): readonly KnownLeader[] {
  const seats = organisation.posts.filter(
    (post) => !post.closed && (roles[post.role].duties as readonly Duty[]).includes('receive-visitors'),
  );
  return seats.flatMap((post) =>
    organisation.holdings
      .filter((holding) => holding.postId === post.id)
      .flatMap(({ accountId }) => {
        const found = person(accountId);
        return found ? [{ accountId, name: found.personName, post: post.title, unitId: post.unitId }] : [];
      }),
  );
}

/** The same for the screens. */
export function presentLeaders(directory: Directory): Answer<typeof contract.listLeaders> {
  return {
    leaders: findLeaders(directory).map((leader) => ({
      ...leader,
      unitName: directory.unitName(leader.unitId),
    })),
  };
}
