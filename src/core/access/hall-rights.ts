// Who works at the windows of a hall, and who took a number when nobody signed in did.
import type { AccountId, PostId, UnitId } from '../kit/ids.ts';
import { roles, type Duty } from '../organisation/roles.ts';
import type { Actor } from './actor.ts';

/**
 * Whether this post may open that unit's hall, call its numbers and see who waits: who registers petitions there, and
 * whoever receives visitors, who may sit in another unit's hall.
 */
export function mayServeHall(actor: Actor, unitId: UnitId): boolean {
  const { duties, reach }: { readonly duties: readonly Duty[]; readonly reach: string } = roles[actor.role];
  if (duties.includes('receive-visitors')) return true;
  if (!duties.includes('register')) return false;
  return reach === 'jurisdiction' || actor.unitsInReach.includes(unitId);
}

/** Who took a number at the tablet of a hall; no account or post has these ids. */
export const visitorAtTablet = {
  accountId: '00000000-0000-0000-0000-0000000000e0' as AccountId,
  postId: '00000000-0000-0000-0000-0000000000e1' as PostId,
} as const;
