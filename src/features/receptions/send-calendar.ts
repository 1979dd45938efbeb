import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { ownCalendarPath } from '#contract/calendars.ts';
import { leaderEntries } from '#core/receptions/reception-calendar.ts';
import { writeCalendar } from '#core/receptions/write-calendar.ts';
import type { DirectoryReader } from '#features/organisation/queries.ts';
import { receptionsBetween } from '#ledger/record-reception.ts';
import { sendHouseProblem } from '#platform/http/create-server.ts';
import { findAddressee } from './keep-calendar-address.ts';
import { calendarSpan, calendarStamp } from './queries.ts';
import type { ReceptionParts } from './reception-parts.ts';

type Parts = Pick<ReceptionParts, 'database' | 'clock'> & { readonly directory: DirectoryReader };

const paramsShape = z.object({ secret: z.string().regex(/^[\w-]{32}$/) });

// A program asks a few times a day; whoever guesses is slowed down.
const limit = { max: 60, timeWindow: 60_000 };

/** A leader's own calendar, for whoever has its secret address. It goes with the account. */
export function ownCalendarRoute(app: FastifyInstance, { database, clock, directory }: Parts): void {
  app.get(ownCalendarPath(':secret'), { config: { rateLimit: limit } }, async (request, reply) => {
    const params = paramsShape.safeParse(request.params);
    const accountId = params.success ? await findAddressee(database, params.data.secret) : undefined;
    const known = await directory(database.read);
    const person = known?.person(accountId);
    if (!known || !person) return sendHouseProblem(request, reply, 'not-found');
    const span = calendarSpan(clock.today());
    const receptions = await receptionsBetween(database.read, known.office.jurisdictionId, span);
    const entries = leaderEntries(receptions, person.id);
    const name = `${person.personName} ${known.office.divisionName}接访`;
    return reply
      .headers({
        'Cache-Control': 'private, no-store',
        'Referrer-Policy': 'no-referrer',
        'X-Robots-Tag': 'noindex',
      })
      .type('text/calendar; charset=utf-8')
      .send(writeCalendar({ name, stamp: calendarStamp(clock.now()) }, entries));
  });
}
