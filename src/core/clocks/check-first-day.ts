import type { PlainDate } from '../kit/plain-date.ts';
import type { LawProblem } from './read-json.ts';

/** What an office sets at its desk begins after `today`: what has begun, limits and warnings, is never moved by it. */
export function checkFirstDay(inForceFrom: PlainDate, today: PlainDate): readonly LawProblem[] {
  if (inForceFrom > today) return [];
  return [{ path: 'inForceFrom', problem: `must be after today (${today})` }];
}
