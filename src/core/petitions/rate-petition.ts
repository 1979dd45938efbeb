import { err, ok, type Result } from '../kit/result.ts';
import type { PetitionEvent } from './events.ts';
import type { Phase, PetitionState, Rating } from './petition.ts';

const ratable: readonly Phase[] = ['served', 'reported', 'report-approved', 'closed'];

export function isRatable(state: Pick<PetitionState, 'phase' | 'rating' | 'ending'>): boolean {
  return ratable.includes(state.phase) && state.rating === undefined && state.ending === undefined;
}

/** The petitioner rates the petition office and the responsible unit apart, once, after the letter is served. */
export function ratePetition(
  rating: Rating,
  state: PetitionState,
): Result<readonly PetitionEvent[], RatingRefusal> {
  if (state.rating !== undefined) return err({ kind: 'petitions.already-rated', on: state.rating.on });
  if (!isRatable(state)) return err({ kind: 'petitions.not-yet-ratable' });
  return ok([{ kind: 'PetitionRated', rating }]);
}

export type RatingRefusal =
  | { readonly kind: 'petitions.already-rated'; readonly on: string }
  | { readonly kind: 'petitions.not-yet-ratable' };
