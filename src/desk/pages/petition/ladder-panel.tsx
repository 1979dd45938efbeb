import type { PetitionView } from '#contract/petitions.ts';
import { reviewTexts } from '../../texts/reviews.ts';
import { useList, useSay } from '../../ui/language.tsx';
import { Folded } from './folded.tsx';
import { ReviewText } from './review-text.tsx';

type Props = { readonly petition: PetitionView };
type Review = PetitionView['ladder']['reviews'][number];

/** The ladder of reviews: what was asked for and decided, what can be asked for still, and where the road ends. */
export function LadderPanel({ petition }: Props) {
  const say = useSay();
  const list = useList();
  const { reviews, next, redo, finality } = petition.ladder;
  const past = reviews.filter((review) => review.past);
  if (reviews.length === 0 && !next && !redo) return null;
  return (
    <section className="panel" aria-labelledby="ladder-heading">
      <h2 id="ladder-heading">{say(reviewTexts.heading)}</h2>
      <Folded summary={say(reviewTexts.pastOnes, { count: past.length })} count={past.length}>
        <Rungs reviews={past} petition={petition} />
      </Folded>
      <Rungs reviews={reviews.filter((review) => !review.past)} petition={petition} />
      {redo && (
        <p>
          <b>{say(reviewTexts.redo)}</b>{' '}
          {say(reviewTexts.redoText, { day: redo.on, level: redo.levelName, count: redo.claims.length })}
        </p>
      )}
      {finality && (
        <p>
          <b>{say(reviewTexts.finality)}</b>{' '}
          {say(reviewTexts.finalityText, { day: finality.on, papers: list(finality.papers) })}
        </p>
      )}
      {next?.limit && (
        <p className={next.lapsed ? 'quiet' : ''}>
          {say(next.lapsed ? reviewTexts.nextLapsed : reviewTexts.nextOpen, {
            level: next.levelName,
            limit: next.limit,
            organ: next.proposed.name,
          })}
        </p>
      )}
    </section>
  );
}

function Rungs({ reviews, petition }: Props & { readonly reviews: readonly Review[] }) {
  return reviews.map((review) => (
    <Rung
      key={`${review.level}-${review.receivedOn}-${review.number ?? ''}`}
      review={review}
      petition={petition}
    />
  ));
}

function Rung({ review, petition }: Props & { readonly review: Review }) {
  const say = useSay();
  const { documents, refusal, end, defence } = review;
  const stands = review.stage === 'admitted' && review.suspensions.some(({ to }) => to === undefined);
  const facts = [
    say(reviewTexts.requested, { day: review.receivedOn, applicant: review.applicant }),
    review.late ? review.latenessName : '',
    review.admittedOn ? say(reviewTexts.admitted, { day: review.admittedOn }) : '',
    review.number ?? '',
    review.servedOn ? say(reviewTexts.served, { day: review.servedOn }) : '',
  ].filter((part) => part !== '');
  return (
    <section className="claim-answer">
      <h3>
        {review.levelName} · {review.organ}{' '}
        <span className="tag">{stands ? say(reviewTexts.standsStill) : review.stageName}</span>
      </h3>
      <p>{facts.join(' · ')}</p>
      <p className="long-text quiet">
        {[review.request, review.grounds, review.excuse].filter(Boolean).join('\n')}
      </p>
      {documents && (
        <p className="long-text">
          {say(reviewTexts.documentsAsked, { day: documents.askedOn, what: documents.what })}
        </p>
      )}
      <Suspensions suspensions={review.suspensions} />
      {refusal && <p className="long-text">{`${refusal.groundName}\n${refusal.reason}`}</p>}
      {end && <p className="long-text">{`${end.causeName}\n${end.reason}`}</p>}
      {review.stage === 'admitted' && !defence && <p className="quiet">{say(reviewTexts.noDefence)}</p>}
      {defence && (
        <dl className="facts facts-stacked">
          <div>
            <dt>{say(reviewTexts.defence)}</dt>
            <dd className="long-text">{defence.text}</dd>
          </div>
        </dl>
      )}
      <ReviewText review={review} claims={petition.claims} />
    </section>
  );
}

function Suspensions({ suspensions }: Pick<Review, 'suspensions'>) {
  const say = useSay();
  return suspensions.map(({ from, to, causeName: cause, pausesLimit, reason }) => {
    const when = to
      ? say(reviewTexts.suspendedFor, { from, to, cause })
      : say(reviewTexts.suspendedSince, { from, cause });
    const time = say(pausesLimit ? reviewTexts.suspensionPaused : reviewTexts.suspensionRunning);
    return (
      <p key={from} className="long-text">
        {`${when} · ${time}\n${reason}`}
      </p>
    );
  });
}
