import type { ReactElement } from 'react';
import { satisfactionWords } from '#core/classes/satisfactions.ts';
import type { CitizenPromise } from '#features/petitions/tell-answer.ts';
import type { CitizenView } from '#features/petitions/tell-petitioner.ts';
import type { PageReader } from '../page-reader.ts';
import { factsTexts as texts } from '../pages/follow/texts.ts';
import { FactList } from './fact-list.tsx';

type Props = { readonly reader: PageReader; readonly view: CitizenView };

/** Answered, solved, satisfied, each on its own, and what became of every promise. */
export function ThreeFacts({ reader, view }: Props): ReactElement {
  const { speak, day } = reader;
  const { answered, solved, rated } = view.facts;
  const facts = [
    {
      label: speak(texts.answered),
      value: answered
        ? speak(answered.letter ? texts.answeredOn : texts.answeredOtherwise, { date: day(answered.on) })
        : speak(texts.notAnswered),
    },
    {
      label: speak(texts.solved),
      value: solved ? speak(texts.solvedOn, { date: day(solved.on) }) : speak(texts.notSolved),
    },
    {
      label: speak(texts.satisfied),
      value: rated ? speak(satisfactionWords[rated.unit]) : speak(texts.notRated),
    },
  ];
  const promises = view.promises.map((promise) => promiseFact(promise, view.registeringUnit, reader));
  return (
    <section>
      <h2>{speak(texts.title)}</h2>
      <FactList facts={[...facts, ...promises]} />
    </section>
  );
}

function promiseFact(
  { claim, executeBy, doneOn, late }: CitizenPromise,
  office: string,
  { speak, day }: PageReader,
) {
  const label = executeBy
    ? speak(texts.promise, { claim, date: day(executeBy) })
    : speak(texts.promiseUndated, { claim });
  if (doneOn) return { label, value: speak(texts.done, { date: day(doneOn) }) };
  if (!late) return { label, value: speak(texts.open) };
  return { label, value: <span className="late">{speak(texts.late, { office })}</span> };
}
