import type { ReactElement } from 'react';
import type { CitizenClaim } from '#features/petitions/tell-claims.ts';
import type { CitizenView } from '#features/petitions/tell-petitioner.ts';
import type { PageReader } from '../page-reader.ts';
import { claimTexts as texts, classTexts, resultTexts } from '../pages/follow/claim-texts.ts';
import { Written } from './written.tsx';

type RoadsProps = { readonly reader: PageReader; readonly view: CitizenView };

/** Each claim for itself: which way it goes, who has it, what became of it, and the rights that are open. */
export function ClaimRoads({ reader, view }: RoadsProps): ReactElement {
  const { speak } = reader;
  return (
    <section>
      <h2>{speak(texts.title)}</h2>
      {view.claims.map((claim, at) => (
        <section key={`${at} ${claim.text}`}>
          <h3>
            {speak(texts.claim, { count: at + 1 })} · {speak(classTexts[claim.petitionClass])}
          </h3>
          <p>
            <Written text={claim.text} />
          </p>
          <ClaimRoad claim={claim} reader={reader} view={view} />
        </section>
      ))}
    </section>
  );
}

type RoadProps = RoadsProps & { readonly claim: CitizenClaim };

function ClaimRoad({ claim, reader, view }: RoadProps): ReactElement {
  const { speak, day } = reader;
  const { outcome, reasons, measures } = claim;
  const shown = claim.led || claim.dutyAnsweredOn ? undefined : outcome;
  return (
    <>
      {shown && (
        <p>
          <strong>
            {speak(texts.outcomeOn, { result: speak(resultTexts[shown.result]), date: day(shown.on) })}
          </strong>
        </p>
      )}
      {reasons !== '' && (
        <p>
          <Written text={speak(texts.reasons, { text: reasons })} />
        </p>
      )}
      {measures !== '' && (
        <p>
          <Written text={speak(texts.measures, { text: measures })} />
        </p>
      )}
      {!shown && sentences(claim, reader, view).map((sentence) => <p key={sentence}>{sentence}</p>)}
    </>
  );
}

function sentences(claim: CitizenClaim, { speak, day }: PageReader, view: CitizenView): readonly string[] {
  const names = { office: view.registeringUnit, unit: view.responsibleUnit ?? view.registeringUnit };
  const { led, route, dutyAnsweredOn } = claim;
  if (led) return ledSentences(claim, led, { speak, day }, names);
  if (dutyAnsweredOn) return [speak(texts.dutyAnswered, { date: day(dutyAnsweredOn) })];
  if (view.ending) return [];
  if (route === 'suggestion') return [speak(texts.suggestion, names)];
  if (route === 'duty') return [speak(texts.duty, names)];
  if (!route) return [speak(texts.triaging, names)];
  const sent = view.phase === 'referred' || view.phase === 'objected';
  return [speak(sent ? texts.sent : texts.waiting, names)];
}

function ledSentences(
  { petitionClass }: CitizenClaim,
  led: NonNullable<CitizenClaim['led']>,
  { speak, day }: Pick<PageReader, 'speak' | 'day'>,
  names: { readonly office: string },
): readonly string[] {
  const { organ, procedure, reference, on, confirmedOn, result, anonymous } = led;
  const where = speak(texts.led, { organ, procedure, date: day(on) });
  if (petitionClass === 'accusation') {
    const after = anonymous ? texts.accusationAnonymous : texts.accusationResult;
    return [speak(texts.accusation), where, ...(anonymous || result ? [speak(after, names)] : [])];
  }
  const news = confirmedOn ? speak(texts.confirmed, { date: day(confirmedOn) }) : speak(texts.unconfirmed);
  return [
    where,
    ...(reference ? [speak(texts.reference, { reference })] : []),
    result ? speak(texts.ledResult, { date: day(result.on), text: result.text }) : news,
  ];
}
