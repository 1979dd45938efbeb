import type { ReactElement } from 'react';
import { satisfactions, satisfactionWords } from '#core/classes/satisfactions.ts';
import type { Rating } from '#core/petitions/petition.ts';
import type { CitizenView } from '#features/petitions/tell-petitioner.ts';
import type { PageReader } from '../page-reader.ts';
import { portalPaths } from '../paths.ts';
import { ratingTexts as texts } from '../pages/follow/texts.ts';
import { ratingCommentMax, type RatingFields, type RatingProblems } from '../rating-fields.ts';
import { FactList } from './fact-list.tsx';
import { Written } from './written.tsx';

export type RatingFormProps = {
  readonly reader: PageReader;
  readonly view: CitizenView;
  /** What was chosen and written before, when it came back with problems. */
  readonly fields: RatingFields | undefined;
  readonly problems: RatingProblems;
};

/** Office and unit are rated apart, in three levels. Works without script; a problem stands beside its field. */
export function RatingForm({ reader, view, fields, problems }: RatingFormProps): ReactElement {
  const { speak } = reader;
  const unit = view.responsibleUnit ?? view.registeringUnit;
  const wrong = Object.keys(problems).length > 0;
  return (
    <section id="rating" className="rating">
      <h2>{speak(texts.title)}</h2>
      <p>{speak(texts.intro)}</p>
      {wrong && (
        <p className="problem" role="alert">
          {speak(texts.problems)}
        </p>
      )}
      <form method="post" action={`${portalPaths.rating(view.code)}#rating`} noValidate>
        <Levels
          reader={reader}
          name="office"
          question={speak(texts.office, { office: view.registeringUnit })}
          chosen={fields?.office}
          problem={problems.office && speak(problems.office)}
        />
        <Levels
          reader={reader}
          name="unit"
          question={speak(texts.unit, { unit })}
          chosen={fields?.unit}
          problem={problems.unit && speak(problems.unit)}
        />
        <label htmlFor="comment">{speak(texts.comment)}</label>
        {problems.comment && (
          <p className="problem" id="comment-problem">
            {speak(problems.comment, { max: ratingCommentMax })}
          </p>
        )}
        <textarea
          id="comment"
          name="comment"
          rows={4}
          defaultValue={fields?.comment}
          aria-invalid={problems.comment ? true : undefined}
          aria-describedby={problems.comment && 'comment-problem'}
        />
        <button type="submit">{speak(texts.submit)}</button>
      </form>
    </section>
  );
}

type LevelsProps = {
  readonly reader: PageReader;
  readonly name: 'office' | 'unit';
  readonly question: string;
  readonly chosen: string | undefined;
  readonly problem: string | undefined;
};

function Levels({ reader, name, question, chosen, problem }: LevelsProps): ReactElement {
  return (
    <fieldset aria-describedby={problem && `${name}-problem`}>
      <legend>{question}</legend>
      {problem && (
        <p className="problem" id={`${name}-problem`}>
          {problem}
        </p>
      )}
      {satisfactions.map((level) => (
        <label className="choice" key={level}>
          <input type="radio" name={name} value={level} defaultChecked={level === chosen} />
          {reader.speak(satisfactionWords[level])}
        </label>
      ))}
    </fieldset>
  );
}

export type RatingGivenProps = {
  readonly reader: PageReader;
  readonly view: CitizenView;
  readonly rating: Rating;
};

/** The rating as it was recorded. */
export function RatingGiven({ reader, view, rating }: RatingGivenProps): ReactElement {
  const { speak, day } = reader;
  const officeRated = speak(texts.officeRated, { office: view.registeringUnit });
  const unitRated = speak(texts.unitRated, { unit: view.responsibleUnit ?? view.registeringUnit });
  const comment = { label: speak(texts.yourComment), value: <Written text={rating.comment} /> };
  return (
    <section id="rating" className="rating">
      <h2>{speak(texts.thanks)}</h2>
      <FactList
        facts={[
          { label: speak(texts.ratedOn), value: day(rating.on) },
          { label: officeRated, value: speak(satisfactionWords[rating.office]) },
          { label: unitRated, value: speak(satisfactionWords[rating.unit]) },
          ...(rating.comment ? [comment] : []),
        ]}
      />
    </section>
  );
}
