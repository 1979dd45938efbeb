import type { PetitionView } from '#contract/petitions.ts';
import { isOrdinary } from '#core/petitions/lawful-route.ts';

/** A claim as answers speak of it. */
export type AnswerableClaim = Pick<PetitionView['claims'][number], 'id' | 'text'>;

type ClaimsOf = Pick<PetitionView, 'claims' | 'mergedIn'>;

/** Every claim that an answer may speak of: the own ones, then those of petitions that were merged in. */
export const allClaims = ({ claims, mergedIn }: ClaimsOf): readonly AnswerableClaim[] => [
  ...claims,
  ...mergedIn.flatMap((one) => one.claims),
];

/** Those of the ordinary procedure, which closing settles one by one. */
export const ordinaryClaims = ({ claims, mergedIn }: ClaimsOf): readonly AnswerableClaim[] =>
  allClaims({ claims: claims.filter(({ route }) => isOrdinary({ route })), mergedIn });

/** Those that the decision letter has to answer: of the ordinary procedure, and settled by no agreement. */
export const answerableClaims = ({ claims, mergedIn }: ClaimsOf): readonly AnswerableClaim[] =>
  allClaims({ claims: claims.filter(({ route, agreed }) => isOrdinary({ route }) && !agreed), mergedIn });
