import type { Actor } from '#core/access/actor.ts';
import { err, ok, type Result } from '#core/kit/result.ts';
import { type Duty, type RoleId, roles } from '#core/organisation/roles.ts';
import { actorAt, type Directory } from '#features/organisation/queries.ts';

export type ImporterRefusal =
  | { readonly kind: 'imports.no-such-user'; readonly user: string }
  | { readonly kind: 'imports.user-may-not-import'; readonly user: string }
  | { readonly kind: 'imports.nobody-may-import' };

/** Whether a post entitles its holder to bring a ledger in. */
export function mayImport(role: RoleId): boolean {
  const duties: readonly Duty[] = roles[role].duties;
  return duties.includes('import');
}

/**
 * In whose name the command line imports: a real person at a post that may. Without a name the first clerk, else the
 * first director; an administrator may look after the program, not after petitions.
 */
export function chooseImporter(
  directory: Directory,
  username: string | undefined,
): Result<Actor, ImporterRefusal> {
  if (username === undefined) {
    const actor = firstWith('clerk', directory) ?? firstWith('director', directory);
    return actor ? ok(actor) : err({ kind: 'imports.nobody-may-import' });
  }
  const person = directory.people.find((candidate) => candidate.username === username);
  if (!person) return err({ kind: 'imports.no-such-user', user: username });
  const post = directory.postsOf(person.id).find((candidate) => mayImport(candidate.role));
  const actor = post && actorAt(directory, person.id, post.id);
  return actor ? ok(actor) : err({ kind: 'imports.user-may-not-import', user: username });
}

function firstWith(role: RoleId, directory: Directory): Actor | undefined {
  for (const person of directory.people) {
    const post = directory.postsOf(person.id).find((candidate) => candidate.role === role);
    const actor = post && actorAt(directory, person.id, post.id);
    if (actor) return actor;
  }
  return undefined;
}
