import { paperPath } from '#contract/attachments.ts';
import type { PetitionView } from '#contract/petitions.ts';
import { knowingTexts } from '../../texts/knowing.ts';
import { linkTexts } from '../../texts/links.ts';
import { petitionTexts } from '../../texts/petition.ts';
import { useSay } from '../../ui/language.tsx';

/** Every step that was taken, the newest last, each with who took it. */
export function StoryPanel({ petition }: { readonly petition: PetitionView }) {
  const say = useSay();
  const { story, rating } = petition;
  return (
    <section className="panel" aria-labelledby="story-heading">
      <h2 id="story-heading">{say(petitionTexts.story)}</h2>
      <ol className="story">
        {story.map((entry) => (
          <li key={`${entry.version}-${entry.kind}`}>
            <time dateTime={entry.on} title={say(petitionTexts.recordedAt, { time: entry.recordedAt })}>
              {entry.on}
            </time>
            <div>
              <b>{entry.text}</b>{' '}
              {entry.backDated && <span className="tag tag-late">{say(linkTexts.backDated)}</span>}{' '}
              <PaperOf entry={entry} petition={petition} />
              {entry.backDated && (
                <div className="quiet">
                  {say(linkTexts.backDatedText, {
                    day: entry.backDated.on,
                    reason: entry.backDated.reason,
                  })}
                </div>
              )}
              <Corrections changes={entry.changes} />
              {entry.detail && <p className="long-text">{entry.detail}</p>}
              <div className="quiet">{entry.actor}</div>
            </div>
          </li>
        ))}
      </ol>
      {rating && (
        <div className="rating">
          <h3>{say(petitionTexts.rating)}</h3>
          <p>{say(petitionTexts.ratingText, { office: rating.office, unit: rating.unit })}</p>
          {rating.comment !== '' && <p className="long-text">{rating.comment}</p>}
        </div>
      )}
    </section>
  );
}

type Changes = PetitionView['story'][number]['changes'];

/** Both entries stay: what stood before the correction, and what stands since. */
function Corrections({ changes }: { readonly changes: Changes }) {
  const say = useSay();
  if (!changes || changes.length === 0) return null;
  return (
    <dl className="corrections" aria-label={say(knowingTexts.corrected)}>
      {changes.map((change) => (
        <div key={change.field}>
          <dt>{change.field}</dt>
          <dd className="long-text">
            <del>{change.before || say(knowingTexts.empty)}</del>{' '}
            <ins>{change.after || say(knowingTexts.empty)}</ins>
          </dd>
        </div>
      ))}
    </dl>
  );
}

type EntryProps = { readonly entry: PetitionView['story'][number]; readonly petition: PetitionView };

/** The paper that an entry speaks of by its number. */
function PaperOf({ entry, petition }: EntryProps) {
  const paper = petition.papers.find(({ number }) => number !== undefined && entry.text.includes(number));
  if (!paper) return null;
  return (
    <a
      className="no-print"
      href={paperPath(petition.id, paper.kind, 'pdf', paper.number)}
      target="_blank"
      rel="noreferrer"
      aria-label={`PDF ${paper.name} ${paper.number ?? ''}`}
    >
      PDF
    </a>
  );
}
