import type { FastifyInstance } from 'fastify';
import { isBookingCode } from '#features/bookings/open-booking.ts';
import { codeLengthMax } from './components/code-form.tsx';
import { formOf, officeName } from './house-rules.tsx';
import { readerOf } from './page-reader.ts';
import { HomePage } from './pages/home/page.tsx';
import { homeTexts } from './pages/home/texts.ts';
import { HowPage } from './pages/how/page.tsx';
import { portalPaths } from './paths.ts';
import type { PortalParts } from './portal-parts.ts';
import { sendOn, sendPage } from './send-page.ts';

/** What everybody may see: the home page with the one field, and how petitioning goes. */
export function homeRoutes(app: FastifyInstance, parts: PortalParts): void {
  app.get('/', async (request, reply) => {
    const directory = await parts.readDirectory(parts.database.read);
    const reader = readerOf(request, reply, portalPaths.home);
    return sendPage(reply, 200, <HomePage reader={reader} office={directory?.office.name} />);
  });

  app.get('/how', async (request, reply) => {
    const reader = readerOf(request, reply, portalPaths.how);
    return sendPage(reply, 200, <HowPage reader={reader} office={await officeName(parts)} />);
  });

  // Whoever reloads the answer to an empty field comes back to the field.
  app.get('/query', async (_, reply) => sendOn(reply, portalPaths.home));

  app.post('/query', async (request, reply) => {
    const typed = (formOf(request).get('code') ?? '').trim();
    if (typed !== '') {
      const code = [...typed].slice(0, codeLengthMax).join('');
      const isBooking = await isBookingCode(code, parts);
      return sendOn(reply, isBooking ? portalPaths.booking(code) : portalPaths.follow(code));
    }
    const directory = await parts.readDirectory(parts.database.read);
    const reader = readerOf(request, reply, portalPaths.home);
    const page = <HomePage reader={reader} office={directory?.office.name} problem={homeTexts.emptyCode} />;
    return sendPage(reply, 422, page);
  });
}
