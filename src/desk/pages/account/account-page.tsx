import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { changePost } from '#contract/session.ts';
import { call } from '../../api/call.ts';
import { beginSession, useMe } from '../../api/session.ts';
import { accountTexts } from '../../texts/account.ts';
import { FailureNote } from '../../ui/failure-note.tsx';
import { LanguageSelect } from '../../ui/language-select.tsx';
import { useSay } from '../../ui/language.tsx';
import { Page } from '../../ui/page.tsx';
import { PasswordForm } from './password-form.tsx';

/** The own account: posts, password, language. */
export function AccountPage() {
  const say = useSay();
  const me = useMe();
  return (
    <Page title={say(accountTexts.title)}>
      <dl className="facts">
        <dt>{say(accountTexts.person)}</dt>
        <dd>{me.personName}</dd>
        <dt>{say(accountTexts.unit)}</dt>
        <dd>{me.unitName}</dd>
        <dt>{say(accountTexts.post)}</dt>
        <dd>{me.postTitle}</dd>
      </dl>
      {me.posts.length > 1 && <Posts />}
      <PasswordForm username={me.personName} />
      <section className="panel">
        <h2>{say(accountTexts.language)}</h2>
        <LanguageSelect />
      </section>
    </Page>
  );
}

function Posts() {
  const say = useSay();
  const me = useMe();
  const client = useQueryClient();
  const { message } = App.useApp();
  const changing = useMutation({
    mutationFn: (postId: string) => call(changePost, { body: { postId } }),
    onSuccess: (next) => {
      beginSession(client, next);
      void message.success(say(accountTexts.changed, { title: next.postTitle }));
    },
  });
  return (
    <section className="panel" aria-labelledby="posts-heading">
      <h2 id="posts-heading">{say(accountTexts.posts)}</h2>
      <p className="quiet">{say(accountTexts.postsHelp)}</p>
      <ul className="rows">
        {me.posts.map((post) => (
          <li key={post.postId}>
            <span>
              {post.unitName} · {post.title}
            </span>
            {post.postId === me.postId ? (
              <span className="tag">{say(accountTexts.current)}</span>
            ) : (
              <Button
                loading={changing.isPending && changing.variables === post.postId}
                aria-label={`${say(accountTexts.actAs)} ${post.unitName} ${post.title}`}
                onClick={() => changing.mutate(post.postId)}
              >
                {say(accountTexts.actAs)}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <FailureNote error={changing.error} />
    </section>
  );
}
