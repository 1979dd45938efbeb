import { parsePlainDate } from '#core/kit/plain-date.ts';

/** The period in the address; a day that is none counts as not said. */
export function parseReturnsSearch(raw: Record<string, unknown>): {
  readonly from?: string;
  readonly to?: string;
} {
  const [from, to] = [raw['from'], raw['to']].map((day) => parsePlainDate(String(day ?? '')));
  return { ...(from ? { from } : {}), ...(to ? { to } : {}) };
}
