import { useOrganisation } from '../../../api/organisation.ts';

/** Everybody at a post of these units, once; `undefined` while the organisation is being read. */
export function usePeopleAt(
  unitIds: readonly (string | undefined)[],
): readonly { value: string; label: string }[] | undefined {
  const organisation = useOrganisation();
  if (!organisation.data) return undefined;
  const names = new Map<string, string>();
  for (const unitId of unitIds)
    for (const post of organisation.data.posts) {
      if (post.unitId !== unitId || post.closed) continue;
      for (const holder of post.holders)
        if (!names.has(holder.accountId))
          names.set(holder.accountId, `${holder.personName}（${post.title}）`);
    }
  return [...names].map(([value, label]) => ({ value, label }));
}
