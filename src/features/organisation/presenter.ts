import type { OrganisationView } from '#contract/organisation.ts';
import type { Directory } from './queries.ts';

/** Units, posts and holders; accounts only for those who keep them. */
export function presentOrganisation(directory: Directory, withAccounts: boolean): OrganisationView {
  const { organisation } = directory;
  return {
    version: organisation.version,
    units: organisation.units.map((unit) => ({ ...unit })),
    posts: organisation.posts.map((post) => ({
      ...post,
      holders: organisation.holdings
        .filter((holding) => holding.postId === post.id)
        .map(({ accountId, from }) => ({
          accountId,
          personName: directory.personName(accountId),
          username: directory.person(accountId)?.username ?? '',
          since: from,
        })),
    })),
    accounts: withAccounts ? directory.people.map((person) => ({ ...person, closed: false })) : [],
  };
}
