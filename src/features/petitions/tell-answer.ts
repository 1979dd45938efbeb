// What a petitioner may see of the served answer: the letter as it was served, what its reviews changed, and what became of
// each of its promises.
import type { PlainDate } from '#core/kit/plain-date.ts';
import { claimTexts } from '#core/petitions/claims-to-answer.ts';
import { isSupported } from '#core/petitions/execution.ts';
import type { ClaimDecision, Opinion, PetitionState } from '#core/petitions/petition.ts';
import { standingAnswers } from '#core/petitions/standing-answers.ts';
import type { Directory } from '#features/organisation/queries.ts';

export type CitizenLetter = {
  readonly number: string | undefined;
  readonly organ: string;
  readonly signedOn: PlainDate | undefined;
  readonly servedOn: PlainDate;
  readonly answers: readonly (Omit<ClaimDecision, 'claimId'> & {
    readonly claim: string;
    /** What a review made of it since. */
    readonly changedTo: Opinion | undefined;
  })[];
  readonly reviewOrgan: string;
};

/** Something the answer promises: by when, and when it was done. `claim` counts as the letter does. */
export type CitizenPromise = {
  readonly claim: number;
  readonly executeBy: PlainDate | undefined;
  readonly doneOn: PlainDate | undefined;
  readonly late: boolean;
};

export function tellPromises(state: PetitionState, today: PlainDate): readonly CitizenPromise[] {
  if (!state.service) return [];
  const told = claimTexts(state);
  const answers = standingAnswers(state).filter(({ claimId }) => told.has(claimId));
  return answers.flatMap((answer, at) => {
    if (!isSupported(answer)) return [];
    const doneOn = state.executions.find(({ claimId }) => claimId === answer.claimId)?.on;
    const { executeBy } = answer;
    const late = doneOn === undefined && executeBy !== undefined && executeBy < today;
    return [{ claim: at + 1, executeBy, doneOn, late }];
  });
}

export function tellLetter(state: PetitionState, directory: Directory): CitizenLetter | undefined {
  const { decision, service } = state;
  if (!decision || !service) return undefined;
  const claims = claimTexts(state);
  const standing = standingAnswers(state);
  return {
    number: state.servedLetters.at(-1),
    organ: directory.unitName(state.assignment?.unitId),
    signedOn: state.signedOn,
    servedOn: service.servedOn,
    answers: decision.claims.flatMap(({ claimId, ...answer }) => {
      const claim = claims.get(claimId);
      const now = standing.find((one) => one.claimId === claimId);
      const changedTo = now?.changedBy && now.opinion;
      return claim === undefined ? [] : [{ ...answer, claim, changedTo }];
    }),
    reviewOrgan: decision.reviewOrgan,
  };
}
