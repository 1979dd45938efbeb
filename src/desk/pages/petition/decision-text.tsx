import { demandWords } from '#core/petitions/quality-words.ts';
import { opinionWords } from '#core/petitions/petition-words.ts';
import type { DecisionContent } from '#core/petitions/petition.ts';
import { petitionTexts } from '../../texts/petition.ts';
import { qualityTexts } from '../../texts/quality.ts';
import { stepTexts } from '../../texts/steps.ts';
import { useSay } from '../../ui/language.tsx';
import type { AnswerableClaim } from './answerable-claims.ts';

type Props = { readonly decision: DecisionContent; readonly claims: readonly AnswerableClaim[] };

const parts = [
  ['facts', stepTexts.facts],
  ['evidence', stepTexts.evidenceOf],
  ['basis', stepTexts.basis],
  ['reasons', stepTexts.reasons],
  ['execution', stepTexts.execution],
] as const;

/** A decision to read: claim by claim, then the organ of review. */
export function DecisionText({ decision, claims }: Props) {
  const say = useSay();
  return (
    <>
      {claims.map((claim, at) => {
        const answer = decision.claims.find((one) => one.claimId === claim.id);
        return (
          answer && (
            <section key={claim.id} className="claim-answer">
              <h3>
                {say(petitionTexts.claim, { number: at + 1 })} ·{' '}
                {answer.demand && `${say(demandWords[answer.demand])} · `}
                {say(opinionWords[answer.opinion])}
              </h3>
              <p className="quiet long-text">{claim.text}</p>
              <dl className="facts facts-stacked">
                {parts.map(
                  ([part, name]) =>
                    answer[part] !== '' && (
                      <div key={part}>
                        <dt>{say(name)}</dt>
                        <dd className="long-text">{answer[part]}</dd>
                      </div>
                    ),
                )}
                {answer.executeBy && (
                  <div>
                    <dt>{say(qualityTexts.executeBy)}</dt>
                    <dd>{answer.executeBy}</dd>
                  </div>
                )}
              </dl>
            </section>
          )
        );
      })}
      <dl className="facts">
        <dt>{say(stepTexts.reviewOrgan)}</dt>
        <dd>{decision.reviewOrgan}</dd>
      </dl>
    </>
  );
}
