import type { PetitionView } from '#contract/petitions.ts';
import { opinionWords } from '#core/petitions/petition-words.ts';
import { petitionTexts } from '../../texts/petition.ts';
import { reviewTexts } from '../../texts/reviews.ts';
import { stepTexts } from '../../texts/steps.ts';
import { useList, useSay } from '../../ui/language.tsx';

type Review = PetitionView['ladder']['reviews'][number];
type Props = { readonly review: Review; readonly claims: PetitionView['claims'] };

/** The opinion of a reviewing organ to read: what it found, what becomes of the answer, what follows. */
export function ReviewText({ review, claims }: Props) {
  const say = useSay();
  const list = useList();
  const { decision } = review;
  if (!decision) return null;
  const affected = claims.flatMap((claim, at) => {
    const one = decision.claims.find(({ claimId }) => claimId === claim.id);
    if (!one) return [];
    const opinion = one.opinion ? ` → ${say(opinionWords[one.opinion])}` : '';
    return [`${say(petitionTexts.claim, { number: at + 1 })}${opinion}`];
  });
  const parts = [
    [reviewTexts.outcome, decision.outcomeName],
    [reviewTexts.affected, list(affected)],
    [stepTexts.facts, decision.facts],
    [reviewTexts.findings, decision.findings],
    [stepTexts.basis, decision.basis],
    [stepTexts.reasons, decision.reasons],
    [decision.outcome === 'change' ? reviewTexts.ordersOfChange : reviewTexts.ordersOfRedo, decision.orders],
    [reviewTexts.remedyOrgan, decision.remedyOrgan],
  ] as const;
  return (
    <dl className="facts facts-stacked">
      {parts.map(
        ([name, value]) =>
          value !== '' && (
            <div key={name.zh}>
              <dt>{say(name)}</dt>
              <dd className="long-text">{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
