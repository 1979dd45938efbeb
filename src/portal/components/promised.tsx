import type { ReactElement } from 'react';
import type { CitizenPromised } from '#features/petitions/tell-promised.ts';
import type { PageReader } from '../page-reader.ts';
import { promisedTexts as texts } from '../pages/follow/promised-texts.ts';
import { Written } from './written.tsx';

type Props = {
  readonly reader: PageReader;
  readonly promised: readonly CitizenPromised[];
  /** Where to ask when it is not done. */
  readonly office: string;
};

/** What was promised to the petitioner, one after the other; nothing when there is none. */
export function PromisedList({ reader, promised, office }: Props): ReactElement | null {
  if (promised.length === 0) return null;
  return (
    <section>
      <h2>{reader.speak(texts.title)}</h2>
      {promised.map((promise) => (
        <PromisedOne key={promise.id} reader={reader} promise={promise} office={office} />
      ))}
    </section>
  );
}

type OneProps = Pick<Props, 'reader' | 'office'> & { readonly promise: CitizenPromised };

function PromisedOne({ reader, promise, office }: OneProps): ReactElement {
  const { speak, day } = reader;
  const { text, unit, by, limit, on, moves, handOvers, withdrawn } = promise;
  return (
    <div className="letter">
      <p>
        <b>
          <Written text={text} />
        </b>
      </p>
      <p>{speak(withdrawn ? texts.wasOwed : texts.owed, { unit, date: day(limit) })}</p>
      <Outcome reader={reader} promise={promise} office={office} />
      {moves.map((move) => (
        <p key={move.on + move.limit}>
          {speak(texts.moved, { date: day(move.on), before: day(move.before), limit: day(move.limit) })}{' '}
          <Written text={move.reason} />
        </p>
      ))}
      {handOvers.map((one) => (
        <p key={one.on + one.unit}>
          {speak(texts.handedOn, { date: day(one.on), unit: one.unit })} <Written text={one.reason} />
        </p>
      ))}
      <p className="hint">{speak(texts.given, { date: day(on), by })}</p>
    </div>
  );
}

function Outcome({ reader, promise, office }: OneProps): ReactElement {
  const { speak, day } = reader;
  const { keptOn, withdrawn, late } = promise;
  if (withdrawn)
    return (
      <>
        <p className="late">
          {speak(texts.withdrawn, { date: day(withdrawn.on) })} <Written text={withdrawn.reason} />
        </p>
        <p>{speak(texts.withdrawnAsk, { office })}</p>
      </>
    );
  if (keptOn) return <p>{speak(texts.kept, { date: day(keptOn), office })}</p>;
  return late ? <p className="late">{speak(texts.late, { office })}</p> : <p>{speak(texts.waiting)}</p>;
}
