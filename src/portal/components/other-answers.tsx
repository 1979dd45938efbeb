import type { ReactElement } from 'react';
import { agreementKindWords } from '#core/petitions/agreement-words.ts';
import { answerMeansWords } from '#core/petitions/simple-words.ts';
import type { CitizenView } from '#features/petitions/tell-petitioner.ts';
import type { PageReader } from '../page-reader.ts';
import { otherAnswerTexts as texts } from '../pages/follow/texts.ts';
import { FactList } from './fact-list.tsx';
import { Written } from './written.tsx';

type Props = {
  readonly reader: PageReader;
  readonly view: Pick<CitizenView, 'simpleAnswer' | 'agreements' | 'registeringUnit'>;
};

/** Answers without a decision letter: what was said simply, and what both sides signed. */
export function OtherAnswers({ reader, view }: Props): ReactElement {
  const { speak, day } = reader;
  const { simpleAnswer: answer, agreements } = view;
  const unkept = (late: boolean) =>
    late ? (
      <span className="late">{speak(texts.notKept, { office: view.registeringUnit })}</span>
    ) : (
      speak(texts.waiting)
    );
  return (
    <>
      {answer && (
        <section className="letter">
          <h2>{speak(texts.simple)}</h2>
          <p>
            {speak(texts.simpleHead, { date: day(answer.on), means: speak(answerMeansWords[answer.means]) })}
          </p>
          <p>
            <Written text={answer.text} />
          </p>
          <p>{speak(texts.simpleRight)}</p>
        </section>
      )}
      {agreements.map((agreement) => (
        <section className="letter" key={agreement.signedOn + agreement.terms}>
          <h2>{speak(texts.agreement, { kind: speak(agreementKindWords[agreement.kind]) })}</h2>
          <FactList
            facts={[
              { label: speak(texts.signedOn), value: day(agreement.signedOn) },
              { label: speak(texts.with), value: agreement.otherParty },
              { label: speak(texts.terms), value: <Written text={agreement.terms} /> },
              { label: speak(texts.performance), value: <Written text={agreement.performance} /> },
              {
                label: speak(texts.performBy, { date: day(agreement.performBy) }),
                value: agreement.performedOn
                  ? speak(texts.performed, { date: day(agreement.performedOn) })
                  : unkept(agreement.late),
              },
            ]}
          />
        </section>
      ))}
    </>
  );
}
