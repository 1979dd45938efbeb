import { useOrganisation } from '../../../api/organisation.ts';

/** Everybody at a post of these units, and every leader when asked for, once; `undefined` while the organisation is being read. */
export function usePeopleAt(
  unitIds: readonly (string | undefined)[],
  { leaders = false }: { readonly leaders?: boolean } = {},
): readonly { value: string; label: string }[] | undefined {
  const organisation = useOrganisation();
  if (!organisation.data) return undefined;
  const names = new Map<string, string>();
  for (const unitId of leaders ? [...unitIds, undefined] : unitIds)
    for (const post of organisation.data.posts) {
      const wanted = unitId === undefined ? leaders && post.role === 'leader' : post.unitId === unitId;
      if (!wanted || post.closed) continue;
      for (const holder of post.holders)
        if (!names.has(holder.accountId))
          names.set(holder.accountId, `${holder.personName}（${post.title}）`);
    }
  return [...names].map(([value, label]) => ({ value, label }));
}
