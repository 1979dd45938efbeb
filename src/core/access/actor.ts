import type { AccountId, JurisdictionId, PostId, UnitId } from '../kit/ids.ts';
import type { RoleId } from '../organisation/roles.ts';

/** A signed-in person at one of their posts. Rights belong to the post, never to the person. */
export type Actor = {
  readonly accountId: AccountId;
  readonly postId: PostId;
  readonly unitId: UnitId;
  /** The own unit and every unit below it. */
  readonly unitsInReach: readonly UnitId[];
  readonly role: RoleId;
  readonly jurisdictionId: JurisdictionId;
};
