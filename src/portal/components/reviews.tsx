import type { ReactElement } from 'react';
import { opinionWords } from '#core/petitions/petition-words.ts';
import type { ReviewLevel } from '#core/petitions/review.ts';
import { reviewLevelWords, reviewOutcomeWords } from '#core/petitions/review-words.ts';
import type { CitizenOpinion, CitizenReviews } from '#features/petitions/tell-review.ts';
import type { PageReader } from '../page-reader.ts';
import { reviewTexts as texts, suspensionTexts } from '../pages/follow/review-texts.ts';
import { FactList } from './fact-list.tsx';
import { Written } from './written.tsx';

type Props = { readonly reader: PageReader; readonly reviews: CitizenReviews };

/** What a request for review waits for, and every opinion in full, the newest first. */
export function Reviews({ reader, reviews }: Props): ReactElement | null {
  const { speak } = reader;
  const { now, opinions } = reviews;
  const waits = now !== undefined && (now.missing !== '' || now.suspended !== undefined);
  if (!waits && opinions.length === 0) return null;
  return (
    <section className="reviews" id="reviews">
      <h2>{speak(texts.heading)}</h2>
      {now && now.missing !== '' && (
        <p>
          <Written text={speak(texts.missing, { what: now.missing })} />
        </p>
      )}
      {now?.suspended && (
        <>
          <p>
            {speak(texts.suspended, {
              since: reader.day(now.suspended.since),
              cause: speak(suspensionTexts[now.suspended.cause]),
            })}
          </p>
          <p>{speak(now.suspended.pausesLimit ? texts.suspendedPaused : texts.suspendedRunning)}</p>
        </>
      )}
      {opinions.toReversed().map((opinion) => (
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
      {opinion.past && <p>{speak(texts.past)}</p>}
      <FactList facts={opinionFacts(opinion, reader)} />
    </section>
  );
}

function opinionFacts(opinion: CitizenOpinion, { speak }: PageReader) {
  const written = (['orders', 'facts', 'findings', 'basis', 'reasons'] as const)
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
export function levelFacts(level: ReviewLevel, { speak }: PageReader) {
  const name = speak(reviewLevelWords[level]);
  return { level: name, levelEn: name };
}
