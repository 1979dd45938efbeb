// What lists look for of the quality of an answer.
import { openPromises } from '#core/petitions/execution.ts';
import type { PetitionState } from '#core/petitions/petition.ts';
import { pendingRecusal, recusedFrom } from '#core/petitions/recusal.ts';
import { postOf, steps } from '#core/petitions/steps.ts';
import { threeFacts } from '#core/petitions/three-facts.ts';
import type { PetitionTable } from '../tables.ts';

type QualityColumns = Pick<
  PetitionTable,
  | 'important'
  | 'author_id'
  | 'recused_ids'
  | 'recusal_unit_id'
  | 'recusal_duty'
  | 'answered_on'
  | 'solved_on'
  | 'satisfaction'
  | 'execute_by'
>;

export function qualityColumns(state: PetitionState): QualityColumns {
  const { answered, solved, rated } = threeFacts(state);
  const decider = pendingRecusal(state) && postOf(steps['decide-recusal'], state);
  const days = openPromises(state).flatMap(({ executeBy }) => executeBy ?? []);
  return {
    important: state.importance !== undefined,
    author_id: state.authorId ?? null,
    recused_ids: recusedFrom(state),
    recusal_unit_id: decider?.unitId ?? null,
    recusal_duty: decider?.duty ?? null,
    answered_on: answered?.on ?? null,
    solved_on: solved?.on ?? null,
    satisfaction: rated?.unit ?? null,
    execute_by: days.toSorted()[0] ?? null,
  };
}
