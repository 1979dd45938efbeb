import { useQuery } from '@tanstack/react-query';
import { readOrganisation } from '#contract/organisation.ts';
import { call } from './call.ts';

export const organisationKey = ['organisation'] as const;

/** Units, posts and who holds them. */
export function useOrganisation() {
  return useQuery({
    queryKey: organisationKey,
    queryFn: ({ signal }) => call(readOrganisation, {}, signal),
    staleTime: 60_000,
  });
}
