import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { readSuggestion } from '#contract/suggestions.ts';
import { call } from '../../api/call.ts';
import { paths } from '../../paths.ts';
import { suggestionTexts as texts } from '../../texts/suggestions.ts';
import { FailureNote } from '../../ui/failure-note.tsx';
import { useLanguage, useSay } from '../../ui/language.tsx';
import { Page } from '../../ui/page.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { AnswerDialog } from './answer-dialog.tsx';
import { SuggestionPanel } from './suggestion-panel.tsx';
import { suggestionsKey } from './use-suggestion.ts';

/** One suggestion, as the page of a petition that it cites leads to it. */
export function SuggestionPage() {
  const say = useSay();
  const { language } = useLanguage();
  const { id } = useParams({ from: '/desk/suggestions/$id' });
  const [answering, setAnswering] = useState(false);
  const found = useQuery({
    queryKey: [...suggestionsKey, id, language],
    queryFn: ({ signal }) => call(readSuggestion, { params: { id } }, signal),
  });
  return (
    <Page title={say(texts.one)}>
      <p className="no-print">
        <Link to={paths.suggestions}>{say(texts.all)}</Link>
      </p>
      <FailureNote error={found.error} onAgain={() => void found.refetch()} />
      {found.isPending && <Waiting />}
      {found.data && <SuggestionPanel suggestion={found.data} onAnswer={() => setAnswering(true)} />}
      {answering && found.data && (
        <AnswerDialog suggestion={found.data} onClose={() => setAnswering(false)} />
      )}
    </Page>
  );
}
