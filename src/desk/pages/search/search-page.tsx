import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { search } from '#contract/lists.ts';
import { phaseWords } from '#core/petitions/petition-words.ts';
import { call } from '../../api/call.ts';
import { paths } from '../../paths.ts';
import { searchTexts } from '../../texts/search.ts';
import { FailureNote } from '../../ui/failure-note.tsx';
import { Highlighted } from '../../ui/highlighted.tsx';
import { useSay } from '../../ui/language.tsx';
import { Page } from '../../ui/page.tsx';
import { totalText } from '../../ui/total-text.ts';
import { Waiting } from '../../ui/waiting.tsx';

/** What the search box found, each with why and the words that matched. */
export function SearchPage() {
  const say = useSay();
  const { q } = useSearch({ from: '/desk/search' });
  const found = useQuery({
    queryKey: ['search', q],
    queryFn: ({ signal }) => call(search, { query: { q } }, signal),
    placeholderData: keepPreviousData,
    enabled: q !== '',
  });
  return (
    <Page
      title={say(searchTexts.title, { q })}
      note={found.data && <span className="count">{totalText(found.data.total, say)}</span>}
    >
      <FailureNote error={found.error} onAgain={() => void found.refetch()} />
      {found.isLoading && <Waiting />}
      {found.data?.rows.length === 0 && <p className="empty">{say(searchTexts.none)}</p>}
      <ol className="found">
        {found.data?.rows.map((row) => (
          <li key={row.id}>
            <div className="found-head">
              <span className="why">{say(searchTexts[row.why])}</span>
              <Link to={paths.petition} params={{ id: row.id }}>
                <Highlighted text={row.title} words={q} />
              </Link>
            </div>
            <div className="quiet">
              <span className="number">
                <Highlighted text={row.number} words={q} />
              </span>{' '}
              · <Highlighted text={row.petitioners} words={q} /> · {row.receivedOn} ·{' '}
              {say(phaseWords[row.phase])}
            </div>
            <p className="snippet">
              <Highlighted text={row.snippet} words={q} />
            </p>
          </li>
        ))}
      </ol>
    </Page>
  );
}
