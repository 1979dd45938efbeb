import type { ReactElement } from 'react';
import { channelWords } from '#core/classes/channels.ts';
import { groupedCode } from '#core/papers/official-wording.ts';
import { paperWords } from '#core/petitions/petition-words.ts';
import type { CitizenView } from '#features/petitions/tell-petitioner.ts';
import { Authorities } from '../../components/authorities.tsx';
import { CaseLeaders } from '../../components/case-leaders.tsx';
import { ClaimRoads } from '../../components/claim-roads.tsx';
import { DutyAnswer } from '../../components/duty-answer.tsx';
import { FactList } from '../../components/fact-list.tsx';
import { Joint } from '../../components/joint.tsx';
import { Letter } from '../../components/letter.tsx';
import { OtherAnswers } from '../../components/other-answers.tsx';
import { PageShell } from '../../components/page-shell.tsx';
import { PromisedList } from '../../components/promised.tsx';
import { RatingForm, RatingGiven } from '../../components/rating-form.tsx';
import { Reviews } from '../../components/reviews.tsx';
import { StatusBox } from '../../components/status-box.tsx';
import { ThreeFacts } from '../../components/three-facts.tsx';
import { Story } from '../../components/story.tsx';
import { Talks } from '../../components/talks.tsx';
import { Written } from '../../components/written.tsx';
import type { PageReader } from '../../page-reader.ts';
import { paperUrl } from '../../paths.ts';
import type { RatingFields, RatingProblems } from '../../rating-fields.ts';
import { followTexts as texts, ratingTexts } from './texts.ts';

export type FollowPageProps = {
  readonly reader: PageReader;
  readonly view: CitizenView;
  /** Whether the petitioner's own papers can be had as PDF here. */
  readonly withFiles: boolean;
  readonly ratingFields?: RatingFields;
  readonly ratingProblems?: RatingProblems;
};

/** One petition as its petitioner sees it: where it stands, by when, the answer, the rating, every step. */
export function FollowPage(props: FollowPageProps): ReactElement {
  const { reader, view } = props;
  const { speak } = reader;
  const tab = speak(texts.tab, { number: view.number });
  const title = props.ratingProblems ? speak(ratingTexts.problemTab) : tab;
  return (
    <PageShell reader={reader} title={title} office={view.office}>
      <h1>
        <Written text={view.title} />
      </h1>
      <StatusBox reader={reader} view={view} />
      <PromisedList reader={reader} promised={view.promised} office={view.registeringUnit} />
      {view.facts.answered && <ThreeFacts reader={reader} view={view} />}
      <Talks reader={reader} talks={view.talks} />
      <OtherAnswers reader={reader} view={view} />
      <Reviews reader={reader} reviews={view.reviews} />
      <Joint reader={reader} joint={view.joint} />
      <ClaimRoads reader={reader} view={view} />
      {view.dutyAnswer && <DutyAnswer reader={reader} duty={view.dutyAnswer} />}
      {view.letter && <Letter reader={reader} letter={view.letter} open={isReviewOpen(view.right)} />}
      {view.ratable && (
        <RatingForm
          reader={reader}
          view={view}
          fields={props.ratingFields}
          problems={props.ratingProblems ?? {}}
        />
      )}
      {view.rating && <RatingGiven reader={reader} view={view} rating={view.rating} />}
      <CaseLeaders reader={reader} leads={view.caseLeads} />
      <section>
        <h2>{speak(texts.story)}</h2>
        <Story reader={reader} steps={view.story} />
      </section>
      {view.papers.length > 0 && <Papers {...props} />}
      <Authorities reader={reader} view={view} />
      <section>
        <h2>{speak(texts.facts)}</h2>
        <FactList facts={registeredFacts(view, reader)} />
      </section>
      <p className="keep">{speak(texts.keepCode, { code: groupedCode(view.code) })}</p>
    </PageShell>
  );
}

const isReviewOpen = (right: CitizenView['right']): boolean => right?.level === 'review' && right.open;

function Papers({ reader, view, withFiles }: FollowPageProps): ReactElement {
  const { speak, day } = reader;
  return (
    <section>
      <h2>{speak(texts.papers)}</h2>
      <ul className="papers">
        {view.papers.map((paper) => {
          const name = speak(paperWords[paper.kind]);
          return (
            <li key={paper.number}>
              {paper.voided ? (
                <>
                  <del>{speak(texts.paperLine, { name, number: paper.number, date: day(paper.on) })}</del>{' '}
                  {speak(texts.paperVoided, { date: day(paper.voided.on) })}
                </>
              ) : (
                speak(texts.paperLine, { name, number: paper.number, date: day(paper.on) })
              )}
              {paper.fellThrough && speak(texts.paperFellThrough)}
              {paper.own && withFiles && (
                <a href={paperUrl(view.code, paper.kind, paper.number)}>{speak(texts.download, { name })}</a>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function registeredFacts(view: CitizenView, { speak, day }: PageReader) {
  const { petitioner: name, peopleCount: count } = view;
  return [
    { label: speak(texts.number), value: view.number },
    ...(view.answeredWith ? [{ label: speak(texts.answeredWith), value: view.answeredWith }] : []),
    { label: speak(texts.receivedOn), value: day(view.receivedOn) },
    { label: speak(texts.channel), value: speak(channelWords[view.channel]) },
    { label: speak(texts.petitioner), value: count > 1 ? speak(texts.several, { name, count }) : name },
    ...(view.responsibleUnit ? [{ label: speak(texts.unit), value: view.responsibleUnit }] : []),
    ...(view.handler ? [{ label: speak(texts.handler), value: view.handler }] : []),
  ];
}
