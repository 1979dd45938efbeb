import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Duty } from '#core/organisation/roles.ts';
import { hasDuty, useMe } from '../api/session.ts';
import { paths } from '../paths.ts';
import { shellTexts } from '../texts/shell.ts';
import { useSay } from './language.tsx';
import { Page } from './page.tsx';

type Props = { readonly duty: Duty; readonly title: string; readonly children: ReactNode };

/** A page for posts with a duty. Everybody else learns so at once, not after filling in what would be refused. */
export function OnlyWith({ duty, title, children }: Props) {
  const say = useSay();
  const me = useMe();
  if (hasDuty(me, duty)) return children;
  return (
    <Page title={title}>
      <div className="empty">
        <p className="empty-word">{say(shellTexts.otherPost)}</p>
        <p>{say(shellTexts.yourPost, { post: me.postTitle })}</p>
        <Link to={paths.today}>{say(shellTexts.toToday)}</Link>
      </div>
    </Page>
  );
}
