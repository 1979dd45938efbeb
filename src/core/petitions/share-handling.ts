// Several organs share a matter: the first receiver leads and answers, the others help (《信访工作条例》第二十四条). When the
// organ itself ceases, whoever took over its duties goes on.
import type { Actor } from '../access/actor.ts';
import type { UnitId } from '../kit/ids.ts';
import type { PlainDate } from '../kit/plain-date.ts';
import { err, ok, type Result } from '../kit/result.ts';
import type { PetitionEvent } from './events.ts';
import type { SuccessionCause } from './jurisdiction.ts';
import type { PetitionState } from './petition.ts';
import { openReview } from './review-ladder.ts';
import { mayTake, type StepRefusal } from './steps.ts';

type Facts = {
  readonly actor: Actor;
  readonly today: PlainDate;
  /** Whether each unit that is named exists, is open and has someone at a post to receive. */
  readonly canReceive: boolean;
};

export type SharingRefusal =
  | { readonly kind: 'petitions.unit-is-complained-of' }
  | { readonly kind: 'petitions.unit-cannot-receive' }
  | { readonly kind: 'petitions.already-responsible' }
  | { readonly kind: 'petitions.accusation-stays' }
  | { readonly kind: 'petitions.unit-still-exists' }
  | { readonly kind: 'petitions.unit-reviews-it'; readonly organ: string };

/** The whole list, each time. They may read and record what they did; they never sign. */
export function nameCoHandlers(
  command: { readonly unitIds: readonly UnitId[]; readonly reason: string },
  state: PetitionState,
  facts: Facts,
): Result<readonly PetitionEvent[], StepRefusal | SharingRefusal> {
  const may = mayTake('name-co-handlers', state, facts.actor);
  if (!may.ok) return may;
  const unitIds = [...new Set(command.unitIds)].toSorted();
  const added = unitIds.filter((id) => !state.coHandlers.includes(id));
  const lead = state.assignment?.unitId;
  const accused = [state.respondent?.unitId];
  if (unitIds.some((id) => accused.includes(id))) return err({ kind: 'petitions.unit-is-complained-of' });
  if (unitIds.some((id) => id === lead)) return err({ kind: 'petitions.already-responsible' });
  if (added.length > 0 && state.claims.some((claim) => claim.purpose === 'accusation'))
    return err({ kind: 'petitions.accusation-stays' });
  if (added.length > 0 && !facts.canReceive) return err({ kind: 'petitions.unit-cannot-receive' });
  return ok([{ kind: 'CoHandlersNamed', unitIds, on: facts.today, reason: command.reason }]);
}

/** Only when the unit is closed in the organisation; every limit runs on, because the matter is the same. */
export function assignSuccessor(
  command: { readonly unitId: UnitId; readonly cause: SuccessionCause; readonly reason: string },
  state: PetitionState,
  facts: Facts & { readonly unitIsClosed: boolean },
): Result<readonly PetitionEvent[], StepRefusal | SharingRefusal> {
  const may = mayTake('assign-successor', state, facts.actor);
  if (!may.ok) return may;
  const { unitId, cause, reason } = command;
  if (state.assignment?.unitId === unitId) return err({ kind: 'petitions.already-responsible' });
  if (!facts.unitIsClosed) return err({ kind: 'petitions.unit-still-exists' });
  if (state.respondent?.unitId === unitId) return err({ kind: 'petitions.unit-is-complained-of' });
  // Who judges the answer does not take over the side of whoever gave it.
  const organ = openReview(state)?.organ;
  if (organ?.unitId === unitId) return err({ kind: 'petitions.unit-reviews-it', organ: organ.name });
  if (!facts.canReceive) return err({ kind: 'petitions.unit-cannot-receive' });
  return ok([{ kind: 'SuccessorAssigned', unitId, cause, reason, on: facts.today }]);
}
