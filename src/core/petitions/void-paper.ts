// A numbered paper that must not go out is voided with a reason and stays visible; made again, it gets a new number.
// Once served it can only be put right by a new paper.
import type { Actor } from '../access/actor.ts';
import type { PlainDate } from '../kit/plain-date.ts';
import { err, ok, type Result } from '../kit/result.ts';
import type { PetitionEvent } from './events.ts';
import { isReissuable, isServed, isVoidable, issuerOf } from './issued-papers.ts';
import type { Paper } from './paper.ts';
import type { PetitionState } from './petition.ts';
import { mayTake, type StepId, type StepRefusal } from './steps.ts';

export type PaperRefusal =
  | { readonly kind: 'petitions.no-such-paper'; readonly number: string }
  | { readonly kind: 'petitions.not-your-paper'; readonly number: string }
  | { readonly kind: 'petitions.paper-already-void'; readonly number: string; readonly on: PlainDate }
  | { readonly kind: 'petitions.paper-already-served'; readonly number: string }
  | { readonly kind: 'petitions.paper-not-voidable'; readonly number: string }
  | { readonly kind: 'petitions.paper-not-reissuable'; readonly number: string }
  | { readonly kind: 'petitions.paper-not-a-notice'; readonly number: string };

type Facts = { readonly actor: Actor; readonly today: PlainDate };

/** The issuing unit voids its paper. A signed letter goes back to its author, to be signed again. */
export function voidPaper(
  command: { readonly number: string; readonly reason: string },
  state: PetitionState,
  { actor, today }: Facts,
): Result<readonly PetitionEvent[], StepRefusal | PaperRefusal> {
  const { number, reason } = command;
  const found = findOwnPaper('void-paper', number, state, actor);
  if (!found.ok) return found;
  const paper = found.value;
  if (paper.voided) return err({ kind: 'petitions.paper-already-void', number, on: paper.voided.on });
  if (isServed(paper, state)) return err({ kind: 'petitions.paper-already-served', number });
  if (!isVoidable(paper, state)) return err({ kind: 'petitions.paper-not-voidable', number });
  const goesBack = paper.kind === 'decision-letter' && state.phase === 'signed';
  return ok([
    { kind: 'PaperVoided', paper: paper.kind, number, reason, on: today },
    ...(goesBack ? [{ kind: 'DecisionReturned', reason, on: today } as const] : []),
  ]);
}

/** The paper to make again; its number comes with the recording. */
export function reissuePaper(
  { number }: { readonly number: string },
  state: PetitionState,
  { actor }: Pick<Facts, 'actor'>,
): Result<Paper, StepRefusal | PaperRefusal> {
  const found = findOwnPaper('reissue-paper', number, state, actor);
  if (!found.ok) return found;
  return isReissuable(found.value, state) ? found : err({ kind: 'petitions.paper-not-reissuable', number });
}

/** The paper with this number, when the actor's unit issued it and may take the step. */
export function findOwnPaper(
  step: StepId,
  number: string,
  state: PetitionState,
  actor: Actor,
): Result<Paper, StepRefusal | PaperRefusal> {
  const may = mayTake(step, state, actor);
  if (!may.ok) return may;
  const paper = state.papers.find((one) => one.number === number);
  if (!paper) return err({ kind: 'petitions.no-such-paper', number });
  return issuerOf(paper, state) === actor.unitId
    ? ok(paper)
    : err({ kind: 'petitions.not-your-paper', number });
}
