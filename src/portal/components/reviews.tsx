import type { ReactElement } from 'react';
import { opinionWords } from '#core/petitions/petition-words.ts';
import type { ReviewLevel } from '#core/petitions/review.ts';
import { reviewLevelWords, reviewOutcomeWords } from '#core/petitions/review-words.ts';
import type { CitizenOpinion, CitizenReviews } from '#features/petitions/tell-review.ts';
import type { PageReader } from '../page-reader.ts';
import { reviewNowTexts, reviewTexts as texts, suspensionTexts } from '../pages/follow/review-texts.ts';
import { FactList } from './fact-list.tsx';
import { Written } from './written.tsx';

type Props = { readonly reader: PageReader; readonly reviews: CitizenReviews; readonly redo: boolean };

/** Where a request for review stands, what was decided in full, and in plain words when the road ends. */
export function Reviews({ reader, reviews, redo }: Props): ReactElement | null {
  const { speak } = reader;
  const { now, opinions, final } = reviews;
  if (!now && opinions.length === 0) return null;
  return (
    <section className="reviews" id="reviews">
      <h2>{speak(texts.heading)}</h2>
      {now && (
        <p>{speak(reviewNowTexts[now.stage], { ...levelFacts(now.level, reader), organ: now.organ })}</p>
      )}
      {now && now.missing !== '' && (
        <p>
          <Written text={speak(texts.missing, { what: now.missing })} />
        </p>
      )}
      {now?.suspended && (
        <p>
          {speak(texts.suspended, {
            since: reader.day(now.suspended.since),
            cause: speak(suspensionTexts[now.suspended.cause]),
          })}{' '}
          {speak(now.suspended.pausesLimit ? texts.suspendedPaused : texts.suspendedRunning)}
        </p>
      )}
      {redo && <p>{speak(texts.redo)}</p>}
      {final && <p>{speak(texts.final)}</p>}
      {opinions.map((opinion) => (
        <Opinion
          key={`${opinion.level} ${opinion.servedOn} ${opinion.number}`}
          reader={reader}
          opinion={opinion}
        />
      ))}
    </section>
  );
}

function Opinion({
  reader,
  opinion,
}: {
  readonly reader: PageReader;
  readonly opinion: CitizenOpinion;
}): ReactElement {
  const { speak, day } = reader;
  const head = { organ: opinion.organ, number: opinion.number, served: day(opinion.servedOn) };
  return (
    <section className="letter">
      <h3>{speak(texts.opinionTitle, levelFacts(opinion.level, reader))}</h3>
      <p>{speak(texts.head, head)}</p>
      <FactList facts={opinionFacts(opinion, reader)} />
    </section>
  );
}

function opinionFacts(opinion: CitizenOpinion, { speak }: PageReader) {
  const written = (['facts', 'findings', 'basis', 'reasons', 'orders'] as const)
    .filter((part) => opinion[part] !== '')
    .map((part) => ({ label: speak(texts[part]), value: <Written text={opinion[part]} /> }));
  const claims = opinion.claims.map(({ claim, opinion: changed }) =>
    changed ? speak(texts.changedTo, { claim, opinion: speak(opinionWords[changed]) }) : claim,
  );
  const concerned =
    claims.length > 0 ? [{ label: speak(texts.claims), value: <Written text={claims.join('\n')} /> }] : [];
  const outcome = <strong>{speak(reviewOutcomeWords[opinion.outcome])}</strong>;
  return [{ label: speak(texts.outcome), value: outcome }, ...concerned, ...written];
}

// The name of the level is a word of this program and is said in the reader's language.
function levelFacts(level: ReviewLevel, { speak }: PageReader) {
  const name = speak(reviewLevelWords[level]);
  return { level: name, levelEn: name };
}
