// Calendars to subscribe to: the public one, and a leader's own by a secret address.
import { z } from 'zod';
import { operation } from './operation.ts';

/** Everybody's calendar of what was announced. */
export const publicCalendarPath = '/portal/receptions.ics';

/** A leader's own calendar; whoever knows the secret reads it. */
export const ownCalendarPath = (secret: string): string => `/calendars/${secret}.ics`;

export const readCalendarAddress = operation({
  id: 'readCalendarAddress',
  method: 'GET',
  path: '/api/calendar-address',
  summary: 'Since when the own calendar has a secret address, if it has one',
  access: 'signed-in',
  response: z.object({ madeAt: z.string().optional() }),
});

export const makeCalendarAddress = operation({
  id: 'makeCalendarAddress',
  method: 'POST',
  path: '/api/calendar-address',
  summary: 'Make a new secret address of the own calendar, shown this once; an older one ends',
  access: 'signed-in',
  response: z.object({ path: z.string() }),
});

export const endCalendarAddress = operation({
  id: 'endCalendarAddress',
  method: 'DELETE',
  path: '/api/calendar-address',
  summary: 'End the secret address of the own calendar',
  access: 'signed-in',
  response: z.object({}),
});
