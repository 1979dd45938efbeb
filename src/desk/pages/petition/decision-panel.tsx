import type { PetitionView } from '#contract/petitions.ts';
import { petitionTexts } from '../../texts/petition.ts';
import { useSay } from '../../ui/language.tsx';
import { allClaims } from './answerable-claims.ts';
import { DecisionText } from './decision-text.tsx';
import { readDecision } from './read-decision.ts';

/** The answer that was given or waits for a signature; nothing while there is none. */
export function DecisionPanel({ petition }: { readonly petition: PetitionView }) {
  const say = useSay();
  const decision = readDecision(petition.decision);
  if (!decision) return null;
  return (
    <section className="panel" aria-labelledby="decision-heading">
      <h2 id="decision-heading">{say(petitionTexts.decision)}</h2>
      <DecisionText decision={decision} claims={allClaims(petition)} />
    </section>
  );
}
