import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { roles } from '#core/organisation/roles.ts';
import { useMe } from '../api/session.ts';
import { paths } from '../paths.ts';
import { shellTexts } from '../texts/shell.ts';
import { useSay } from './language.tsx';
import { mayOpen, postsFor, type PageAccess } from './page-access.ts';
import { Page } from './page.tsx';

type Props = { readonly access: PageAccess; readonly title: string; readonly children: ReactNode };

/** A page for some posts. Everybody else learns at once whose it is, not after filling in what would be refused. */
export function OnlyWith({ access, title, children }: Props) {
  const say = useSay();
  const me = useMe();
  if (mayOpen(me, access)) return children;
  const posts = postsFor(access).map((role) => say(roles[role].name));
  return (
    <Page title={title}>
      <div className="empty">
        <p className="empty-word">{say(shellTexts.otherPost)}</p>
        <p>{say(shellTexts.forPosts, { posts: posts.join(' · ') })}</p>
        <p>{say(shellTexts.yourPost, { post: me.postTitle })}</p>
        <Link to={paths.today}>{say(shellTexts.toToday)}</Link>
      </div>
    </Page>
  );
}
