// The petitioner acts with the code on the slip and has no account. The log still names an actor, always this one.
import type { AccountId, PostId } from '../kit/ids.ts';

/** Who acted when the petitioner acted by query code; no account or post has these ids. */
export const petitionerByCode = {
  accountId: '00000000-0000-0000-0000-0000000000c0' as AccountId,
  postId: '00000000-0000-0000-0000-0000000000c1' as PostId,
} as const;
