import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { listSuggestions, type SuggestionView } from '#contract/suggestions.ts';
import { call } from '../../api/call.ts';
import { suggestionTexts as texts } from '../../texts/suggestions.ts';
import { FailureNote } from '../../ui/failure-note.tsx';
import { useLanguage, useSay } from '../../ui/language.tsx';
import { Page } from '../../ui/page.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { AnswerDialog } from './answer-dialog.tsx';
import { GiveDialog } from './give-dialog.tsx';
import { SuggestionPanel } from './suggestion-panel.tsx';
import { suggestionsKey } from './use-suggestion.ts';

/** The three powers of suggestion: what waits for an answer first, the overdue in red. */
export function SuggestionsPage() {
  const say = useSay();
  const { language } = useLanguage();
  const [giving, setGiving] = useState(false);
  const [answering, setAnswering] = useState<SuggestionView | undefined>();
  const found = useQuery({
    queryKey: [...suggestionsKey, language],
    queryFn: ({ signal }) => call(listSuggestions, {}, signal),
  });
  const { maySuggest = false, suggestions = [] } = found.data ?? {};
  return (
    <Page
      title={say(texts.title)}
      actions={
        maySuggest && (
          <Button type="primary" onClick={() => setGiving(true)}>
            {say(texts.give)}
          </Button>
        )
      }
    >
      <p className="quiet">{say(texts.lead)}</p>
      <FailureNote error={found.error} onAgain={() => void found.refetch()} />
      {found.isPending && <Waiting />}
      {found.data && suggestions.length === 0 && (
        <div className="empty">
          <p className="empty-word">{say(texts.empty)}</p>
          {maySuggest && <p>{say(texts.emptyNext)}</p>}
        </div>
      )}
      {suggestions.map((suggestion) => (
        <SuggestionPanel
          key={suggestion.id}
          suggestion={suggestion}
          onAnswer={() => setAnswering(suggestion)}
        />
      ))}
      {giving && <GiveDialog onClose={() => setGiving(false)} />}
      {answering && <AnswerDialog suggestion={answering} onClose={() => setAnswering(undefined)} />}
    </Page>
  );
}
