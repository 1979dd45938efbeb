import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { suggestionPaperPath, type SuggestionView } from '#contract/suggestions.ts';
import { paths } from '../../paths.ts';
import { linkTexts } from '../../texts/links.ts';
import { suggestionTexts as texts } from '../../texts/suggestions.ts';
import { daysLeftText } from '../../ui/limit-mark.tsx';
import { useSay } from '../../ui/language.tsx';

type Props = { readonly suggestion: SuggestionView; readonly onAnswer: () => void };

/** One suggestion: what it says, how its answer stands, and the petitions it cites as far as the reader may see them. */
export function SuggestionPanel({ suggestion, onAnswer }: Props) {
  const say = useSay();
  const {
    id,
    number,
    powerName,
    addressee,
    concerning,
    problem,
    advice,
    issuedOn,
    moves,
    answer,
    mayAnswer,
  } = suggestion;
  const heading = `suggestion-${id}`;
  return (
    <section className="panel suggestion" aria-labelledby={heading}>
      <h2 id={heading}>
        {powerName} <span className="quiet">{say(texts.to, { name: addressee })}</span>
      </h2>
      <p className="suggestion-line">
        <Link to={paths.suggestion} params={{ id }} className="number">
          {number}
        </Link>
        <span className="quiet">{say(texts.issued, { day: issuedOn })}</span>
        <Standing suggestion={suggestion} />
        {suggestion.mayHaveLetter && <PaperLink suggestion={suggestion} format="pdf" />}
        {suggestion.mayHaveLetter && <PaperLink suggestion={suggestion} format="docx" />}
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
        <dt>{say(texts.cited)}</dt>
        <dd>
          <Evidence suggestion={suggestion} />
        </dd>
        {moves.length > 0 && (
          <>
            <dt>{say(texts.moves)}</dt>
            <dd>
              {moves.map((move) => (
                <div key={`${move.on} ${move.before} ${move.after}`}>
                  {say(move.before === move.after ? texts.settled : texts.moved, move)}
                </div>
              ))}
            </dd>
          </>
        )}
        {answer && answer.reasons !== '' && (
          <>
            <dt>{say(texts.answerText)}</dt>
            <dd className="long-text">{answer.reasons}</dd>
          </>
        )}
        {answer?.backDateReason && (
          <>
            <dt>
              <span className="tag tag-late">{say(linkTexts.backDated)}</span>
            </dt>
            <dd className="long-text">
              {say(linkTexts.backDatedText, { day: answer.on, reason: answer.backDateReason })}
            </dd>
          </>
        )}
      </dl>
      {mayAnswer && <Button onClick={onAnswer}>{say(texts.answer)}</Button>}
    </section>
  );
}

function Evidence({ suggestion: { evidence, hiddenEvidence } }: Pick<Props, 'suggestion'>) {
  const say = useSay();
  return (
    <>
      {evidence.map((petition) => (
        <div key={petition.id}>
          <Link to={paths.petition} params={{ id: petition.id }} className="number">
            {petition.number}
          </Link>{' '}
          {petition.title}
        </div>
      ))}
      {hiddenEvidence > 0 && (
        <div className="quiet">{say(texts.hiddenEvidence, { count: hiddenEvidence })}</div>
      )}
    </>
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
