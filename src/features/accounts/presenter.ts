import type { Me } from '#contract/session.ts';
import type { PlainDate } from '#core/kit/plain-date.ts';
import type { Caller } from './queries.ts';

export function callerToMe(caller: Pick<Caller, 'actor' | 'directory'>, today: PlainDate): Me {
  const { actor, directory } = caller;
  return {
    accountId: actor.accountId,
    personName: directory.personName(actor.accountId),
    postId: actor.postId,
    postTitle: directory.post(actor.postId)?.title ?? '',
    unitId: actor.unitId,
    unitName: directory.unitName(actor.unitId),
    role: actor.role,
    officeName: directory.office.name,
    jurisdictionId: actor.jurisdictionId,
    today,
    posts: directory.postsOf(actor.accountId).map((post) => ({
      postId: post.id,
      title: post.title,
      unitName: directory.unitName(post.unitId),
    })),
  };
}
