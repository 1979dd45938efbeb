import type { MissingPart } from '#core/petitions/submit-decision.ts';
import type { Words } from '#core/kit/language.ts';
import { qualityTexts } from '../../../texts/quality.ts';
import { stepTexts } from '../../../texts/steps.ts';
import { useSay } from '../../../ui/language.tsx';

const names: Readonly<Record<MissingPart['part'], Words>> = {
  facts: stepTexts.facts,
  evidence: stepTexts.evidenceOf,
  basis: stepTexts.basis,
  demand: qualityTexts.demand,
  'demand-fits': qualityTexts.demandFits,
  reasons: stepTexts.reasons,
  execution: stepTexts.execution,
  'execute-by': qualityTexts.executeBy,
  answer: stepTexts.answer,
  'review-organ': stepTexts.reviewOrgan,
};

/** What the decision still lacks, kept up while it is written. */
export function MissingList({ missing }: { readonly missing: readonly MissingPart[] }) {
  const say = useSay();
  if (missing.length === 0) return <p className="note note-good">{say(stepTexts.complete)}</p>;
  return (
    <div className="note">
      <b>{say(stepTexts.missing, { count: missing.length })}</b>
      <ul>
        {missing.map((one) => {
          const part = say(names[one.part]);
          const claim = one.part === 'review-organ' ? 0 : one.claim;
          return (
            <li key={`${claim}-${one.part}`}>
              {claim === 0 ? part : say(stepTexts.missingClaim, { claim, part })}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
