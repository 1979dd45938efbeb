// What the people of the demonstration write to suggestions: a reply instead of a decision.
import type { answerSuggestions } from '#contract/claim-steps.ts';
import type { Sending } from '#contract/operation.ts';
import { purposeToClass } from '#core/classes/purposes.ts';
import type { SuggestionResult } from '#core/petitions/claim-work.ts';
import type { Opinion } from '#core/petitions/petition.ts';
import type { CastPetition } from './cast-petitions.ts';
import type { Matter } from './matter.ts';

type Answers = Sending<typeof answerSuggestions>['body']['answers'];

const isSuggestion = ({ purpose }: Matter['claims'][number]): boolean =>
  purposeToClass(purpose ?? 'request') === 'suggestion';

/** Whether anything of the matter is answered by the ordinary procedure. */
export const hasOrdinary = ({ claims }: Matter): boolean => !claims.every(isSuggestion);

/** Whether everything of the matter is. */
export const isWhollyOrdinary = ({ claims }: Matter): boolean => !claims.some(isSuggestion);

/** The claims that get a decision, with their places. */
export const ordinaryOf = ({ claims }: Matter): readonly (readonly [Matter['claims'][number], number])[] =>
  claims.flatMap((claim, at) => (isSuggestion(claim) ? [] : [[claim, at] as const]));

/** The replies to the suggestions of a petition; none when there are none. */
export function suggestionAnswers({ plan, fill }: CastPetition, claimIds: readonly string[]): Answers {
  return plan.matter.claims.flatMap((claim, at) =>
    isSuggestion(claim)
      ? [
          {
            claimId: claimIds[at] ?? '',
            result: claim.purpose === 'suggestion' ? resultOf[claim.opinion] : ('explained' as const),
            reasons: fill(claim.reasons),
            measures: fill(claim.execution),
          },
        ]
      : [],
  );
}

const resultOf: Readonly<Record<Opinion, SuggestionResult>> = {
  support: 'adopted',
  'partial-support': 'partly-adopted',
  explain: 'not-adopted',
  'not-support': 'not-adopted',
};
