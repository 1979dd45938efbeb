import type { ReactElement } from 'react';
import type { CitizenHearing, CitizenLimit, CitizenView } from '#features/petitions/tell-petitioner.ts';
import type { CitizenRight } from '#features/petitions/tell-review.ts';
import type { PageReader } from '../page-reader.ts';
import { limitTexts } from '../pages/follow/phase-texts.ts';
import { rightTexts } from '../pages/follow/review-texts.ts';
import { standingOf } from '../pages/follow/standing.ts';
import { followTexts as texts } from '../pages/follow/texts.ts';
import { Derivation } from './derivation.tsx';
import { levelFacts } from './reviews.tsx';

type StatusProps = { readonly reader: PageReader; readonly view: CitizenView };

/** Where it stands, what comes next, by when and by whom, and which right is open: the first thing one reads. */
export function StatusBox({ reader, view }: StatusProps): ReactElement {
  const { speak } = reader;
  const review = view.reviews.now;
  const names = {
    office: view.registeringUnit,
    unit: view.responsibleUnit ?? view.registeringUnit,
    route: view.ending?.route ?? '',
    ...(review ? { organ: review.organ, ...levelFacts(review.level, reader) } : {}),
  };
  const { now, next } = standingOf(view);
  return (
    <div className="status">
      <section>
        <h2>{speak(texts.now)}</h2>
        <p className="now">{speak(now, names)}</p>
        {view.limit && <Limit reader={reader} limit={view.limit} office={view.registeringUnit} />}
      </section>
      <section>
        <h2>{speak(texts.next)}</h2>
        <p>{speak(next, names)}</p>
      </section>
      {view.hearing && <Hearing reader={reader} hearing={view.hearing} />}
      {view.right && <Right reader={reader} right={view.right} />}
    </div>
  );
}

type LimitProps = { readonly reader: PageReader; readonly limit: CitizenLimit; readonly office: string };

function Limit({ reader, limit, office }: LimitProps): ReactElement | null {
  const { speak, day } = reader;
  const { due, unit, late, pausedSince } = limit;
  const words = limitTexts[due.clock];
  if (!words) return null;
  const what = speak(words, { unit, office });
  if (pausedSince) return <p className="limit">{speak(texts.paused, { what, date: day(pausedSince) })}</p>;
  return (
    <>
      <p className={late ? 'limit late' : 'limit'}>{speak(texts.limit, { date: day(due.limit), what })}</p>
      {late && <p className="late">{speak(texts.late, { office })}</p>}
      {due.provisional && <p>{speak(texts.provisional)}</p>}
      <Derivation reader={reader} due={due} label={speak(texts.why)} />
    </>
  );
}

function Right({
  reader,
  right,
}: {
  readonly reader: PageReader;
  readonly right: CitizenRight;
}): ReactElement {
  const { speak, day } = reader;
  const words = rightTexts[right.level][right.open ? 'open' : 'over'];
  return (
    <section>
      <h2>{speak(texts.right)}</h2>
      <p className={right.open ? 'limit' : undefined}>
        {speak(words, { date: day(right.due.limit), organ: right.organ })}
      </p>
      <Derivation reader={reader} due={right.due} label={speak(texts.why)} />
    </section>
  );
}

function Hearing({
  reader,
  hearing,
}: {
  readonly reader: PageReader;
  readonly hearing: CitizenHearing;
}): ReactElement {
  const { speak, day } = reader;
  const { on, time, place, unit } = hearing;
  return (
    <section>
      <h2>{speak(texts.hearing)}</h2>
      <p className="limit">{speak(texts.hearingWhen, { date: day(on), time, place })}</p>
      <p>{speak(texts.hearingHow, { unit })}</p>
    </section>
  );
}
