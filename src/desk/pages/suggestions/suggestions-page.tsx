import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { listSuggestions, suggestionPaperPath, type SuggestionView } from '#contract/suggestions.ts';
import { call } from '../../api/call.ts';
import { paths } from '../../paths.ts';
import { suggestionTexts as texts } from '../../texts/suggestions.ts';
import { FailureNote } from '../../ui/failure-note.tsx';
import { daysLeftText } from '../../ui/limit-mark.tsx';
import { useLanguage, useSay } from '../../ui/language.tsx';
import { Page } from '../../ui/page.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { AnswerDialog } from './answer-dialog.tsx';
import { GiveDialog } from './give-dialog.tsx';
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
        <Suggestion key={suggestion.id} suggestion={suggestion} onAnswer={() => setAnswering(suggestion)} />
      ))}
      {giving && <GiveDialog onClose={() => setGiving(false)} />}
      {answering && <AnswerDialog suggestion={answering} onClose={() => setAnswering(undefined)} />}
    </Page>
  );
}

type Props = { readonly suggestion: SuggestionView; readonly onAnswer: () => void };

function Suggestion({ suggestion, onAnswer }: Props) {
  const say = useSay();
  const { id, number, powerName, addressee, concerning, problem, advice, issuedOn, answer, mayAnswer } =
    suggestion;
  const heading = `suggestion-${id}`;
  return (
    <section className="panel suggestion" aria-labelledby={heading}>
      <h2 id={heading}>
        {powerName} <span className="quiet">{say(texts.to, { name: addressee })}</span>
      </h2>
      <p>
        <span className="number">{number}</span>{' '}
        <span className="quiet">{say(texts.issued, { day: issuedOn })}</span>{' '}
        <Standing suggestion={suggestion} /> <PaperLink suggestion={suggestion} format="pdf" />{' '}
        <PaperLink suggestion={suggestion} format="docx" />
      </p>
      <dl className="facts">
        {concerning !== '' && (
          <>
            <dt>{say(texts.concerning)}</dt>
            <dd>{concerning}</dd>
          </>
        )}
        <dt>{say(texts.problem)}</dt>
        <dd className="long-text">{problem}</dd>
        <dt>{say(texts.advice)}</dt>
        <dd className="long-text">{advice}</dd>
      </dl>
      <ul className="suggestion-evidence">
        {suggestion.evidence.map((petition) => (
          <li key={petition.id}>
            <Link to={paths.petition} params={{ id: petition.id }} className="number">
              {petition.number}
            </Link>{' '}
            {petition.title}
          </li>
        ))}
      </ul>
      {answer && <p className="long-text">{answer.reasons}</p>}
      {mayAnswer && <Button onClick={onAnswer}>{say(texts.answer)}</Button>}
    </section>
  );
}

function Standing({ suggestion }: Pick<Props, 'suggestion'>) {
  const say = useSay();
  const { answer, limit, daysLeft, colour, explanation } = suggestion;
  if (answer) return <b>{say(texts.answered, { day: answer.on, outcome: answer.outcomeName })}</b>;
  return (
    <span className={`limit limit-${colour}`} title={explanation}>
      {say(texts.answerBy, { day: limit })} <b>{daysLeftText(daysLeft, say)}</b>
    </span>
  );
}

function PaperLink({ suggestion, format }: Pick<Props, 'suggestion'> & { readonly format: 'pdf' | 'docx' }) {
  const label = format === 'pdf' ? 'PDF' : 'Word';
  return (
    <a
      className="no-print"
      href={suggestionPaperPath(suggestion.id, format)}
      target="_blank"
      rel="noreferrer"
      aria-label={`${suggestion.number} ${label}`}
    >
      {label}
    </a>
  );
}
