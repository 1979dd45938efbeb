import type { FastifyInstance } from 'fastify';
import { addDays } from '#core/kit/plain-date.ts';
import { announcedBetween, publicCalendar } from '#features/receptions/queries.ts';
import { officeName, sendFailure } from './house-rules.tsx';
import { readerOf } from './page-reader.ts';
import { ReceptionsPage } from './pages/receptions/page.tsx';
import { portalPaths } from './paths.ts';
import type { PortalParts } from './portal-parts.ts';
import { sendPage, sendText } from './send-page.ts';

const daysAhead = 62;

// A calendar program asks a few times a day.
const calendarLimit = { max: 60, timeWindow: 60_000 };

/** When leaders receive, for everybody: as a page, and as a calendar to subscribe to. */
export function receptionRoutes(app: FastifyInstance, parts: PortalParts): void {
  const { database, clock, readDirectory, openLaw } = parts;
  app.get('/receptions', async (request, reply) => {
    const reader = readerOf(request, reply, portalPaths.receptions);
    const office = (await readDirectory(database.read))?.office;
    if (!office) return sendFailure(request, reply, 'not-found', parts);
    const today = clock.today();
    const span = { from: today, through: addDays(today, daysAhead) };
    const receptions = await announcedBetween(database.read, office.jurisdictionId, span);
    const facts = { receptions, calendar: openLaw.current().calendar, office: await officeName(parts) };
    return sendPage(reply, 200, <ReceptionsPage reader={reader} {...facts} />);
  });
  app.get('/receptions.ics', { config: { rateLimit: calendarLimit } }, async (request, reply) => {
    const office = (await readDirectory(database.read))?.office;
    if (!office) return sendFailure(request, reply, 'not-found', parts);
    const moment = { today: clock.today(), now: clock.now() };
    reply.header('Cache-Control', 'public, max-age=3600');
    return sendText(reply, 'text/calendar', await publicCalendar(database.read, office, moment));
  });
}
