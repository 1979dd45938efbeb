import { useQueryClient } from '@tanstack/react-query';
import { Link, Outlet } from '@tanstack/react-router';
import { Button, Drawer } from 'antd';
import { lazy, Suspense, useState } from 'react';
import type { Me } from '#contract/session.ts';
import { signOut } from '#contract/session.ts';
import { call } from '../api/call.ts';
import { setDraftOwner } from '../api/local-draft.ts';
import { beginSession, MeProvider, useSession } from '../api/session.ts';
import { paths } from '../paths.ts';
import { shellTexts } from '../texts/shell.ts';
import { FailureNote } from './failure-note.tsx';
import { KeyboardHelp } from './keyboard-help.tsx';
import { LanguageSelect } from './language-select.tsx';
import { useSay } from './language.tsx';
import { Navigation } from './navigation.tsx';
import { SearchBox } from './search-box.tsx';
import { Waiting } from './waiting.tsx';

// Whoever is signed in already has no use for its form.
const SignInPage = lazy(() =>
  import('../pages/sign-in/sign-in-page.tsx').then(({ SignInPage: page }) => ({ default: page })),
);

/** The frame of every page for staff. Without a session it is the sign-in page, at whatever address. */
export function Shell() {
  const session = useSession();
  if (session.isPending) return <Waiting />;
  if (session.error)
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
  return (
    <MeProvider value={session.data}>
      <Frame me={session.data} />
    </MeProvider>
  );
}

function Frame({ me }: { readonly me: Me }) {
  const say = useSay();
  const client = useQueryClient();
  const [menuOpen, setMenuOpen] = useState(false);
  const leave = async (): Promise<void> => {
    await call(signOut, {});
    beginSession(client, null);
  };
  return (
    <div className="frame">
      <a className="skip" href="#content">
        {say(shellTexts.skip)}
      </a>
      <header className="head">
        <Button className="menu-button" onClick={() => setMenuOpen(true)} aria-haspopup="dialog">
          {say(shellTexts.menu)}
        </Button>
        <Link to={paths.today} className="office">
          {me.officeName}
        </Link>
        <SearchBox />
        <div className="head-end">
          <LanguageSelect />
          <Link to={paths.account} className="who">
            <span>{me.personName}</span>{' '}
            <small>
              {me.unitName} · {me.postTitle}
            </small>
          </Link>
          <Button onClick={() => void leave()}>{say(shellTexts.signOut)}</Button>
        </div>
      </header>
      <aside className="side">
        <Navigation me={me} />
        <KeyboardHelp />
      </aside>
      <Drawer
        open={menuOpen}
        placement="left"
        size={260}
        title={say(shellTexts.menu)}
        onClose={() => setMenuOpen(false)}
      >
        <Navigation me={me} onGo={() => setMenuOpen(false)} />
        <div className="drawer-end">
          <LanguageSelect />
          <Button onClick={() => void leave()}>{say(shellTexts.signOut)}</Button>
        </div>
      </Drawer>
      <Outlet />
    </div>
  );
}
