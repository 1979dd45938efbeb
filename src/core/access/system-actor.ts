// What nobody does by hand, such as the nightly sweep, is done by the program. The log still names an actor, always this one.
import type { AccountId, PostId } from '../kit/ids.ts';

/** Who acted when the program acted by itself; no account or post has these ids. */
export const systemActor = {
  accountId: '00000000-0000-0000-0000-0000000000d0' as AccountId,
  postId: '00000000-0000-0000-0000-0000000000d1' as PostId,
} as const;
