import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { CallError } from './call.ts';
import { isSignedOut } from './failures.ts';

export const sessionKey = ['session'] as const;

/** The desk's memory of what the server said. A session that ended anywhere ends everywhere. */
export function createQueryClient(): QueryClient {
  const onError = (error: unknown): void => {
    if (isSignedOut(error)) client.setQueryData(sessionKey, null);
  };
  const client = new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        // A refusal stays a refusal; only a server that could not be reached is asked again.
        retry: (count, error) =>
          count < 2 && error instanceof CallError && error.failure.kind === 'unreachable',
      },
    },
  });
  return client;
}
