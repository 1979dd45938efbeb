import { lazy, Suspense, type ReactNode } from 'react';
import type { Me } from '#contract/session.ts';
import { setDraftOwner } from '../api/local-draft.ts';
import { MeProvider, useSession } from '../api/session.ts';
import { FailureNote } from './failure-note.tsx';
import { Waiting } from './waiting.tsx';

// Whoever is signed in already has no use for its form.
const SignInPage = lazy(() =>
  import('../pages/sign-in/sign-in-page.tsx').then(({ SignInPage: page }) => ({ default: page })),
);

/** What only somebody signed in sees; without a session it is the sign-in page, at whatever address. */
export function SignedIn({ children }: { readonly children: (me: Me) => ReactNode }) {
  const session = useSession();
  if (session.isPending) return <Waiting />;
  // Asking again in vain takes nothing away from who is signed in: the network may be gone for a while.
  if (session.error && session.data === undefined)
    return (
      <main className="lonely">
        <FailureNote error={session.error} onAgain={() => void session.refetch()} />
      </main>
    );
  if (!session.data)
    return (
      <Suspense fallback={<Waiting />}>
        <SignInPage />
      </Suspense>
    );
  setDraftOwner(session.data.accountId);
  return <MeProvider value={session.data}>{children(session.data)}</MeProvider>;
}
