import type { PlainDate } from '#core/kit/plain-date.ts';
import { parsePlainDate, plainDate } from '#core/kit/plain-date.ts';
import { useMe } from './session.ts';

/** The office's day, as the server says; the clock of this computer is not trusted. */
export function useToday(): PlainDate {
  return parsePlainDate(useMe().today) ?? plainDate('1900-01-01');
}
