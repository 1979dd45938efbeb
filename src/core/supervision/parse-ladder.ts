import { type LawProblem, note, readNumber, readObject, type Reading } from '../clocks/read-json.ts';
import { err, ok, type Result } from '../kit/result.ts';
import { usualLadder, type WarningLadder } from './ladder.ts';

/** The ladder written in `value`, the parsed JSON of `law/supervision/warnings.json`. All problems come at once. */
export function parseLadder(value: unknown): Result<WarningLadder, readonly LawProblem[]> {
  const reading: Reading = { problems: [] };
  const fields = readObject(reading, '', value, ['amberPercent', 'daysOver']);
  const days = readObject(reading, 'daysOver', fields['daysOver'] ?? {}, ['urge', 'head', 'supervision']);
  const daysAt = (rung: keyof WarningLadder['daysOver']): number =>
    readNumber(reading, `daysOver.${rung}`, days[rung], 1, 365) ?? usualLadder.daysOver[rung];
  const amberPercent = readNumber(reading, 'amberPercent', fields['amberPercent'], 1, 100) ?? 0;
  const daysOver = { urge: daysAt('urge'), head: daysAt('head'), supervision: daysAt('supervision') };
  if (daysOver.head < daysOver.urge) note(reading, 'daysOver.head', 'must not be before urge');
  if (daysOver.supervision < daysOver.head) note(reading, 'daysOver.supervision', 'must not be before head');
  return reading.problems.length > 0 ? err(reading.problems) : ok({ amberPercent, daysOver });
}
