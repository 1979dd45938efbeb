import type { ReactElement } from 'react';
import type { CitizenLimit, CitizenRight, CitizenView } from '#features/petitions/tell-petitioner.ts';
import type { PageReader } from '../page-reader.ts';
import { besideTexts } from '../pages/follow/claim-texts.ts';
import { competenceText, endingTexts, limitTexts, phaseTexts } from '../pages/follow/phase-texts.ts';
import { followTexts as texts } from '../pages/follow/texts.ts';
import { Derivation } from './derivation.tsx';

type StatusProps = { readonly reader: PageReader; readonly view: CitizenView };

/** Where it stands, what comes next, by when and by whom, and which right is open: the first thing one reads. */
export function StatusBox({ reader, view }: StatusProps): ReactElement {
  const { speak } = reader;
  const names = {
    office: view.registeringUnit,
    unit: view.responsibleUnit ?? view.registeringUnit,
    route: view.ending?.route ?? '',
  };
  const { now, next } = textsFor(view);
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
      {view.right && <Right reader={reader} right={view.right} />}
    </div>
  );
}

function textsFor({ ending, ordinary, phase }: CitizenView) {
  if (ending?.notOurPower) return competenceText;
  if (ending) return endingTexts[ending.cause];
  return (ordinary ? undefined : besideTexts[phase]) ?? phaseTexts[phase];
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
  const words = right.open ? texts.reviewOpen : texts.reviewOver;
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
