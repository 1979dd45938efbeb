// Which supervision the state of a petition calls for. A proposal is a reason shown to those who may order it; nobody is
// supervised by the program.
import type { Words } from '../kit/language.ts';
import { addDays, daysBetween, type PlainDate } from '../kit/plain-date.ts';
import { overduePromises } from '../petitions/execution.ts';
import { isRight } from '../petitions/petition-clocks.ts';
import type { PetitionState } from '../petitions/petition.ts';
import {
  openOrder,
  openUrges,
  type SupervisionCause,
  type SupervisionTrigger,
} from '../petitions/supervision.ts';
import type { WarningLadder } from './ladder.ts';

export type SupervisionProposal = {
  readonly trigger: SupervisionTrigger;
  readonly cause: SupervisionCause;
  readonly words: Words;
  /** `clock` names the limit by its code, when the reason is one. */
  readonly facts: Readonly<Record<string, string | number>>;
  readonly clock?: string;
};

/** The reasons, the gravest first; none while an order is open or nobody is responsible. */
export function proposeSupervision(
  state: PetitionState,
  today: PlainDate,
  { daysOver }: WarningLadder,
): readonly SupervisionProposal[] {
  if (!state.assignment || openOrder(state)) return [];
  const overdue = state.clocks
    .filter((clock) => clock.owner === 'responsible-unit' && !isRight(clock) && clock.stoppedOn === undefined)
    .filter((clock) => today >= addDays(clock.due.limit, daysOver.supervision))
    .map(({ due }): SupervisionProposal => ({
      trigger: 'against-rules',
      cause: 'overdue',
      words: { zh: '{name}已超期{days}天', en: '{name}: {days} days overdue' },
      facts: { days: daysBetween(due.limit, today) },
      clock: due.clock,
    }));
  const silent = openUrges(state)
    .filter((urge) => today >= addDays(urge.on, daysOver.head))
    .slice(0, 1)
    .map(({ on }): SupervisionProposal => ({
      trigger: 'perfunctory',
      cause: 'no-feedback',
      words: { zh: '{on}的催办{days}天没有答复', en: 'the urging of {on} is unanswered for {days} days' },
      facts: { on, days: daysBetween(on, today) },
    }));
  const unkept = overduePromises(state, today)
    .filter(({ executeBy }) => today >= addDays(executeBy, daysOver.supervision))
    .map(({ claim, executeBy }): SupervisionProposal => ({
      trigger: 'not-executing',
      cause: 'non-execution',
      words: {
        zh: '处理意见第{claim}项应于{by}前落实，超过{days}天没有落实记录',
        en: 'claim {claim} was to be carried out by {by}; {days} days later nothing is on record',
      },
      facts: { claim, by: executeBy, days: daysBetween(executeBy, today) },
    }));
  return [...unkept, ...overdue, ...silent];
}
