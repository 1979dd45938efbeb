import type { ReactElement } from 'react';
import { demandWords } from '#core/petitions/quality-words.ts';
import { opinionWords } from '#core/petitions/petition-words.ts';
import type { CitizenLetter } from '#features/petitions/tell-answer.ts';
import type { PageReader } from '../page-reader.ts';
import { letterTexts as texts } from '../pages/follow/texts.ts';
import { FactList } from './fact-list.tsx';
import { Written } from './written.tsx';

type LetterProps = {
  readonly reader: PageReader;
  readonly letter: CitizenLetter;
  /** Whether its review can still be asked for: only then does one read how. */
  readonly open: boolean;
};

/** The served answer in full, claim by claim. */
export function Letter({ reader, letter, open }: LetterProps): ReactElement {
  const { speak, day } = reader;
  const head = speak(texts.head, {
    organ: letter.organ,
    number: letter.number ?? '',
    signed: day(letter.signedOn ?? letter.servedOn),
    served: day(letter.servedOn),
  });
  return (
    <section className="letter" id="letter">
      <h2>{speak(texts.title)}</h2>
      <p>{head}</p>
      {letter.answers.map((answer, at) => (
        <section key={`${at} ${answer.claim}`}>
          <h3>{speak(texts.claim, { count: at + 1 })}</h3>
          <p>
            <Written text={answer.claim} />
          </p>
          <FactList facts={answerFacts(answer, reader)} />
        </section>
      ))}
      {open && <p>{speak(texts.remedy, { organ: letter.reviewOrgan })}</p>}
    </section>
  );
}

function answerFacts(answer: CitizenLetter['answers'][number], { speak, day }: PageReader) {
  const written = (['facts', 'evidence', 'basis', 'reasons', 'execution'] as const)
    .filter((part) => answer[part] !== '')
    .map((part) => ({ label: speak(texts[part]), value: <Written text={answer[part]} /> }));
  const demand = answer.demand
    ? [{ label: speak(texts.demand), value: speak(demandWords[answer.demand]) }]
    : [];
  const executeBy = answer.executeBy ? [{ label: speak(texts.executeBy), value: day(answer.executeBy) }] : [];
  const opinion = <strong>{speak(opinionWords[answer.opinion])}</strong>;
  const changed = answer.changedTo
    ? [{ label: speak(texts.changed), value: speak(opinionWords[answer.changedTo]) }]
    : [];
  return [...demand, { label: speak(texts.opinion), value: opinion }, ...changed, ...written, ...executeBy];
}
