import type { Actor } from '../access/actor.ts';
import type { PlainDate } from '../kit/plain-date.ts';
import { err, ok, type Result } from '../kit/result.ts';
import { closingGaps, settleClaims, type ClosePetition, type ClosingGap } from './closing-gaps.ts';
import { openBesides } from './claim-outcomes.ts';
import type { PetitionEvent } from './events.ts';
import type { PetitionState } from './petition.ts';
import { mayTake, type StepRefusal } from './steps.ts';

export type ClosingRefusal = {
  readonly kind: 'petitions.not-to-be-let-go';
  readonly gaps: readonly ClosingGap[];
};

/** Closing states how each claim was settled and on what evidence; the review window runs on. */
export function closePetition(
  command: ClosePetition,
  state: PetitionState,
  { actor, today }: { readonly actor: Actor; readonly today: PlainDate },
): Result<readonly PetitionEvent[], StepRefusal | ClosingRefusal | OpenClaimsRefusal> {
  const may = mayTake('close', state, actor);
  if (!may.ok) return may;
  const open = openBesides(state);
  if (open.length > 0) return err({ kind: 'petitions.claims-open', claims: open });
  const gaps = closingGaps(command, state, today);
  if (gaps.length > 0) return err({ kind: 'petitions.not-to-be-let-go', gaps });
  const { settlement, evidence } = command;
  const claims = settleClaims(command, state);
  return ok([{ kind: 'PetitionClosed', closing: { on: today, settlement, evidence, claims } }]);
}

/** Suggestions and duties that have not been answered yet, counted from 1. */
export type OpenClaimsRefusal = {
  readonly kind: 'petitions.claims-open';
  readonly claims: readonly number[];
};
