import { useQuery, type QueryClient } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import { readSession, type Me } from '#contract/session.ts';
import type { Duty } from '#core/organisation/roles.ts';
import { roles } from '#core/organisation/roles.ts';
import { call } from './call.ts';
import { isSignedOut } from './failures.ts';
import { sessionKey } from './query-client.ts';

/** Who is signed in; `null` when nobody is. */
export function useSession() {
  return useQuery({
    queryKey: sessionKey,
    queryFn: async ({ signal }): Promise<Me | null> => {
      try {
        return await call(readSession, {}, signal);
      } catch (error) {
        if (isSignedOut(error)) return null;
        throw error;
      }
    },
    staleTime: 5 * 60_000,
  });
}

const MeContext = createContext<Me | undefined>(undefined);
export const MeProvider = MeContext.Provider;

/** The signed-in person. Only inside the shell, which shows the sign-in page until there is one. */
export function useMe(): Me {
  const me = useContext(MeContext);
  if (!me) throw new Error('no one is signed in here');
  return me;
}

/** Whether a person's post has a duty. */
export function hasDuty(me: Me, duty: Duty): boolean {
  const duties: readonly Duty[] = roles[me.role].duties;
  return duties.includes(duty);
}

/** Begins, changes or ends the session: what somebody else, or another post, could see is forgotten. */
export function beginSession(client: QueryClient, me: Me | null): void {
  client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== sessionKey[0] });
  client.setQueryData(sessionKey, me);
}
