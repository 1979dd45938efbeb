import { useQueryClient } from '@tanstack/react-query';
import { Link, Outlet } from '@tanstack/react-router';
import { Button, Drawer } from 'antd';
import { useState } from 'react';
import type { Me } from '#contract/session.ts';
import { signOut } from '#contract/session.ts';
import { call } from '../api/call.ts';
import { beginSession } from '../api/session.ts';
import { paths } from '../paths.ts';
import { shellTexts } from '../texts/shell.ts';
import { KeyboardHelp } from './keyboard-help.tsx';
import { LanguageSelect } from './language-select.tsx';
import { useSay } from './language.tsx';
import { Navigation } from './navigation.tsx';
import { SearchBox } from './search-box.tsx';
import { SignedIn } from './signed-in.tsx';

/** The frame of every page for staff. */
export function Shell() {
  return <SignedIn>{(me) => <Frame me={me} />}</SignedIn>;
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
