import type { ReactElement } from 'react';
import type {
  CitizenInvitation,
  CitizenHearing,
  CitizenLimit,
  CitizenView,
} from '#features/petitions/tell-petitioner.ts';
import type { PageReader } from '../page-reader.ts';
import { claimTexts } from '../pages/follow/claim-texts.ts';
import { limitTexts } from '../pages/follow/phase-texts.ts';
import { rightTexts } from '../pages/follow/review-texts.ts';
import { nextAgreement, standingOf } from '../pages/follow/standing.ts';
import { followTexts as texts } from '../pages/follow/texts.ts';
import { Derivation } from './derivation.tsx';
import { levelFacts } from './reviews.tsx';

type StatusProps = { readonly reader: PageReader; readonly view: CitizenView };

/** Where it stands, what comes next, by when and by whom, and which right is open: the first thing one reads. */
export function StatusBox({ reader, view }: StatusProps): ReactElement {
  const { speak } = reader;
  const review = view.reviews.now;
  const agreement = nextAgreement(view);
  const names = {
    office: view.registeringUnit,
    unit: view.responsibleUnit ?? view.registeringUnit,
    route: view.ending?.route ?? '',
    ...(agreement ? { date: reader.day(agreement.performBy) } : {}),
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
      {view.invitation && <Invitation reader={reader} invitation={view.invitation} />}
      <Rights reader={reader} view={view} />
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

// The petitioner's own rights: a review of the answer, and what other laws give against the notice on a duty.
function Rights({ reader, view }: StatusProps): ReactElement | null {
  const { speak, day } = reader;
  const { right, dutyRights } = view;
  const words = right && rightTexts[right.level][right.open ? 'open' : 'over'];
  const told = [
    ...(right && words
      ? [{ ...right, text: speak(words, { date: day(right.due.limit), organ: right.organ }) }]
      : []),
    ...dutyRights.map((one) => {
      const text = speak(claimTexts[one.kind], { date: day(one.due.limit), organ: one.organ });
      return { ...one, text: one.open ? text : text + speak(claimTexts.over) };
    }),
  ];
  if (told.length === 0) return null;
  return (
    <section>
      <h2>{speak(texts.right)}</h2>
      {told.map(({ due, open, text }) => (
        <div key={due.clock}>
          <p className={open ? 'limit' : undefined}>{text}</p>
          <Derivation reader={reader} due={due} label={speak(texts.why)} />
        </div>
      ))}
    </section>
  );
}

function Invitation({
  reader,
  invitation,
}: {
  readonly reader: PageReader;
  readonly invitation: CitizenInvitation;
}): ReactElement {
  const { speak, day } = reader;
  const { day: on, at, place, leader, unit } = invitation;
  return (
    <section>
      <h2>{speak(texts.invitation)}</h2>
      <p className="limit">{speak(texts.invitationWhen, { date: day(on), time: at, place, leader })}</p>
      <p>{speak(texts.invitationFree, { unit })}</p>
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
