import { Button } from 'antd';
import { useState } from 'react';
import { closePost, vacatePost, type OrganisationView } from '#contract/organisation.ts';
import { roles } from '#core/organisation/roles.ts';
import { call } from '../../api/call.ts';
import { organisationTexts } from '../../texts/organisation.ts';
import { FailureNote } from '../../ui/failure-note.tsx';
import { useSay } from '../../ui/language.tsx';
import { AddPostDialog, FillPostDialog } from './post-dialogs.tsx';
import { useChange } from './use-change.ts';

type Props = {
  readonly unit: OrganisationView['units'][number];
  readonly organisation: OrganisationView;
  readonly mayChange: boolean;
};
type Post = OrganisationView['posts'][number];

/** The posts of a unit and their holders. */
export function PostList({ unit, organisation, mayChange }: Props) {
  const say = useSay();
  const [dialog, setDialog] = useState<'add' | Post>();
  const posts = organisation.posts.filter((post) => post.unitId === unit.id && !post.closed);
  const closing = useChange((id: string) => call(closePost, { params: { id } }));
  const vacating = useChange((params: { id: string; accountId: string }) => call(vacatePost, { params }));
  const close = (): void => setDialog(undefined);
  return (
    <>
      <h3>{say(organisationTexts.posts)}</h3>
      {posts.length === 0 && <p className="quiet">{say(organisationTexts.noPosts)}</p>}
      <ul className="rows">
        {posts.map((post) => (
          <li key={post.id}>
            <div className="post">
              <b>{post.title}</b> <span className="quiet">{say(roles[post.role].name)}</span>
              {post.holders.length === 0 && <div className="quiet">{say(organisationTexts.vacant)}</div>}
              {post.holders.map((holder) => (
                <div key={holder.accountId} className="holder">
                  {holder.personName}{' '}
                  <span className="quiet">{say(organisationTexts.since, { day: holder.since })}</span>
                  {mayChange && (
                    <Button
                      size="small"
                      type="text"
                      aria-label={say(organisationTexts.vacateName, {
                        name: holder.personName,
                        title: post.title,
                      })}
                      onClick={() => vacating.mutate({ id: post.id, accountId: holder.accountId })}
                    >
                      {say(organisationTexts.vacate)}
                    </Button>
                  )}
                </div>
              ))}
            </div>
            {mayChange && (
              <span className="row-actions">
                <Button
                  size="small"
                  aria-label={say(organisationTexts.fillTitle, { title: post.title })}
                  onClick={() => setDialog(post)}
                >
                  {say(organisationTexts.fill)}
                </Button>
                {post.holders.length === 0 && (
                  <Button
                    size="small"
                    aria-label={`${say(organisationTexts.closePost)} ${post.title}`}
                    onClick={() => closing.mutate(post.id)}
                  >
                    {say(organisationTexts.closePost)}
                  </Button>
                )}
              </span>
            )}
          </li>
        ))}
      </ul>
      <FailureNote error={closing.error ?? vacating.error} />
      {mayChange && <Button onClick={() => setDialog('add')}>{say(organisationTexts.addPost)}</Button>}
      {dialog === 'add' && <AddPostDialog unit={unit} onClose={close} />}
      {dialog !== undefined && dialog !== 'add' && (
        <FillPostDialog post={dialog} organisation={organisation} onClose={close} />
      )}
    </>
  );
}
