import type { Actor } from '#core/access/actor.ts';
import { err, ok, type Result } from '#core/kit/result.ts';
import { actorAt, type Directory } from '#features/organisation/queries.ts';
import { mayKeepLaw } from './keep-law.ts';
import type { LawRefusal } from './refusals.ts';

/** In whose name the command line keeps the law data: the named person, or the first administrator or director. */
export function chooseKeeper(directory: Directory, username: string | undefined): Result<Actor, LawRefusal> {
  for (const person of directory.people) {
    if (username !== undefined && person.username !== username) continue;
    const post = directory.postsOf(person.id).find(mayKeepLaw);
    const actor = post && actorAt(directory, person.id, post.id);
    if (actor) return ok(actor);
  }
  return err({ kind: 'clocks.not-yours' });
}
