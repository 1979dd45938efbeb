import type { ReactElement } from 'react';
import { tellingLine } from '#core/petitions/authority-words.ts';
import { paperWords } from '#core/petitions/petition-words.ts';
import type { HolderView } from '#features/petitions/tell-holder.ts';
import { DutyAnswer } from '../../components/duty-answer.tsx';
import { FactList } from '../../components/fact-list.tsx';
import { Letter } from '../../components/letter.tsx';
import { OtherAnswers } from '../../components/other-answers.tsx';
import { PageShell } from '../../components/page-shell.tsx';
import { Reviews } from '../../components/reviews.tsx';
import { Written } from '../../components/written.tsx';
import type { PageReader } from '../../page-reader.ts';
import { paperUrl } from '../../paths.ts';
import { followTexts } from '../follow/texts.ts';
import { holderTexts as texts } from './texts.ts';

type Props = { readonly reader: PageReader; readonly view: HolderView; readonly withFiles: boolean };

/** One matter for whoever acts for the petitioner or goes along: what was allowed, and nothing beside it. */
export function HolderPage(props: Props): ReactElement {
  const { reader, view } = props;
  const { speak, day } = reader;
  const line = tellingLine(view.told);
  const heading = speak(texts[view.kind], { giver: view.giver });
  return (
    <PageShell reader={reader} title={speak(texts.tab)} office={view.office}>
      <h1>{heading}</h1>
      <div className="status">
        <p className="now">{speak(texts.may, { may: speak(line.may) })}</p>
        <p>{speak(texts.mayNot, { mayNot: speak(line.mayNot) })}</p>
        <p>{view.until ? speak(texts.until, { date: day(view.until) }) : speak(texts.untilBack)}</p>
      </div>
      {view.progress ? (
        <Progress reader={reader} number={view.number} progress={view.progress} />
      ) : (
        <FactList facts={[{ label: speak(texts.number), value: view.number }]} />
      )}
      {view.told.includes('attend') && <Hearing reader={reader} hearing={view.hearing} />}
      {view.answer && <Answer {...props} answer={view.answer} />}
      <p className="keep">{speak(texts.keep)}</p>
    </PageShell>
  );
}

type ProgressProps = {
  readonly reader: PageReader;
  readonly number: string;
  readonly progress: NonNullable<HolderView['progress']>;
};

function Progress({ reader, number, progress }: ProgressProps): ReactElement {
  const { speak, day } = reader;
  const { title, now, registeringUnit, responsibleUnit, receivedOn, limit, milestones } = progress;
  const facts = [
    { label: speak(texts.number), value: number },
    { label: speak(texts.title), value: <Written text={title} /> },
    { label: speak(texts.now), value: speak(now) },
    { label: speak(texts.receivedOn), value: day(receivedOn) },
    { label: speak(texts.office), value: registeringUnit },
    ...(responsibleUnit ? [{ label: speak(texts.unit), value: responsibleUnit }] : []),
    ...(limit && !limit.pausedSince ? [{ label: speak(texts.limit), value: day(limit.due.limit) }] : []),
  ];
  return (
    <section>
      <FactList facts={facts} />
      <h2>{speak(texts.steps)}</h2>
      <ol className="story">
        {milestones.map(({ on, unit, words }, at) => (
          <li key={`${at} ${on}`}>
            <time dateTime={on}>{day(on)}</time>
            <p className="what">{speak(words)}</p>
            {unit && <p className="who">{unit}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}

type HearingProps = { readonly reader: PageReader; readonly hearing: HolderView['hearing'] };

function Hearing({ reader, hearing }: HearingProps): ReactElement {
  const { speak, day } = reader;
  return (
    <section>
      <h2>{speak(texts.hearing)}</h2>
      <p>
        {hearing
          ? speak(followTexts.hearingWhen, {
              date: day(hearing.on),
              time: hearing.time,
              place: hearing.place,
            })
          : speak(texts.noHearing)}
      </p>
    </section>
  );
}

type AnswerProps = Props & { readonly answer: NonNullable<HolderView['answer']> };

function Answer({ reader, view, withFiles, answer }: AnswerProps): ReactElement {
  const { speak, day } = reader;
  const { letter, simpleAnswer, agreements, dutyAnswer, papers } = answer;
  const none = !letter && !simpleAnswer && agreements.length === 0 && !dutyAnswer;
  return (
    <section>
      <h2>{speak(texts.answer)}</h2>
      {none && <p>{speak(texts.noAnswer)}</p>}
      <OtherAnswers reader={reader} view={answer} />
      <Reviews reader={reader} reviews={answer.reviews} />
      {dutyAnswer && <DutyAnswer reader={reader} duty={dutyAnswer} />}
      {letter && <Letter reader={reader} letter={letter} open={false} />}
      {papers.length > 0 && (
        <ul className="papers">
          {papers.map(({ kind, number, on }) => {
            const name = speak(paperWords[kind]);
            return (
              <li key={number}>
                {speak(followTexts.paperLine, { name, number, date: day(on) })}
                {withFiles && (
                  <a href={paperUrl(view.code, kind, number)}>{speak(followTexts.download, { name })}</a>
                )}
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}

type OverProps = { readonly reader: PageReader; readonly office: string };

/** The authority does not stand: which matter it was about is not said either. */
export function HolderOverPage({ reader, office }: OverProps): ReactElement {
  const { speak } = reader;
  return (
    <PageShell reader={reader} title={speak(texts.overTitle)} office={office}>
      <h1>{speak(texts.overTitle)}</h1>
      <p className="intro">{speak(texts.over)}</p>
    </PageShell>
  );
}
