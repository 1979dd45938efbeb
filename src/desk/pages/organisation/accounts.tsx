import { Button, Input } from 'antd';
import { useState } from 'react';
import { resetPassword, type OrganisationView } from '#contract/organisation.ts';
import { call } from '../../api/call.ts';
import { organisationTexts } from '../../texts/organisation.ts';
import { FailureNote } from '../../ui/failure-note.tsx';
import { useSay } from '../../ui/language.tsx';
import { FirstPasswordDialog, OpenAccountDialog, type FirstPassword } from './account-dialogs.tsx';
import { useChange } from './use-change.ts';

/** Everybody who can sign in, with the posts they hold. */
export function Accounts({ organisation }: { readonly organisation: OrganisationView }) {
  const say = useSay();
  const [opening, setOpening] = useState(false);
  const [shown, setShown] = useState<FirstPassword>();
  const [words, setWords] = useState('');
  const resetting = useChange(async ({ id, name }: { id: string; name: string }) => {
    const { firstPassword } = await call(resetPassword, { params: { id } });
    setShown({ name, password: firstPassword });
  });
  const people = organisation.accounts.filter(({ personName, username }) =>
    `${personName} ${username}`.includes(words.trim()),
  );
  return (
    <section className="panel" aria-labelledby="accounts-heading">
      <h2 id="accounts-heading">{say(organisationTexts.accounts)}</h2>
      <div className="submit-row">
        <Button type="primary" onClick={() => setOpening(true)}>
          {say(organisationTexts.openAccount)}
        </Button>
        <Input
          className="filter-words"
          allowClear
          aria-label={say(organisationTexts.filter)}
          placeholder={say(organisationTexts.filter)}
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
      </div>
      <FailureNote error={resetting.error} />
      <div className="table-scroll" role="region" tabIndex={0} aria-label={say(organisationTexts.table)}>
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{say(organisationTexts.personName)}</th>
              <th scope="col">{say(organisationTexts.username)}</th>
              <th scope="col">{say(organisationTexts.posts)}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {people.map(({ id, personName, username }) => (
              <tr key={id}>
                <td>{personName}</td>
                <td className="number">{username}</td>
                <td>
                  {postsOf(organisation, id) || (
                    <span className="quiet">{say(organisationTexts.noPost)}</span>
                  )}
                </td>
                <td>
                  <Button
                    size="small"
                    aria-label={say(organisationTexts.resetFor, { name: personName })}
                    onClick={() => resetting.mutate({ id, name: personName })}
                  >
                    {say(organisationTexts.resetPassword)}
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {opening && <OpenAccountDialog onOpened={setShown} onClose={() => setOpening(false)} />}
      {shown && <FirstPasswordDialog shown={shown} onClose={() => setShown(undefined)} />}
    </section>
  );
}

function postsOf({ posts, units }: OrganisationView, accountId: string): string {
  const names = new Map(units.map((unit) => [unit.id, unit.name]));
  return posts
    .filter((post) => !post.closed && post.holders.some((holder) => holder.accountId === accountId))
    .map((post) => `${names.get(post.unitId) ?? ''} ${post.title}`)
    .join(' · ');
}
