import type { Sending } from '#contract/operation.ts';
import type { previewPattern } from '#contract/roster.ts';
import { sittingToContent, type LeaderValue, type SittingValues } from './reception-values.ts';

type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;
export type RhythmKind = 'weekly' | 'monthly' | 'daily';

export type PatternValues = SittingValues & {
  readonly rhythm: RhythmKind;
  readonly weekdays: readonly Weekday[];
  readonly dayOfMonth: number;
  readonly holidays: 'roll' | 'skip';
  readonly from: string;
  readonly through: string;
  readonly leaders: readonly LeaderValue[];
  readonly perTurn: number;
};

/** The pattern as it is sent: the leaders in turn, so many each time. */
export function valuesToPattern(values: PatternValues): Sending<typeof previewPattern>['body'] {
  const { rhythm, weekdays, dayOfMonth, holidays, from, through, leaders, perTurn, ...sitting } = values;
  return {
    rhythm: rhythmOf({ rhythm, weekdays, dayOfMonth }),
    holidays,
    from,
    through,
    turns: turnsOf(leaders, perTurn),
    content: sittingToContent(sitting),
  };
}

/** The leaders in groups of `perTurn`, in their order; the last group may be smaller. */
export function turnsOf(leaders: readonly LeaderValue[], perTurn: number): LeaderValue[][] {
  const size = Math.max(1, perTurn);
  return Array.from({ length: Math.ceil(leaders.length / size) }, (_, at) =>
    leaders.slice(at * size, (at + 1) * size),
  );
}

function rhythmOf({
  rhythm,
  weekdays,
  dayOfMonth,
}: Pick<PatternValues, 'rhythm' | 'weekdays' | 'dayOfMonth'>) {
  if (rhythm === 'weekly') return { kind: rhythm, weekdays: [...weekdays] };
  return rhythm === 'monthly' ? { kind: rhythm, day: dayOfMonth } : { kind: rhythm };
}
