// The slip of a booking again, for whoever has its code.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { clock as clockField, receptionId as receptionIdField } from '#contract/fields.ts';
import { isPending } from '#core/bookings/booking.ts';
import { addDays } from '#core/kit/plain-date.ts';
import { offerOf } from '#features/bookings/offer-slots.ts';
import { openBooking, type OpenedBooking } from '#features/bookings/open-booking.ts';
import { cancelOwn, moveOwn } from '#features/bookings/own-booking.ts';
import { announcedBetween } from '#features/receptions/queries.ts';
import { daysAhead } from './booking-routes.tsx';
import { codeLengthMax } from './components/code-form.tsx';
import { formOf, officeName, sendFailure } from './house-rules.tsx';
import { missWindowSeconds, type MissCounter } from './miss-counter.ts';
import { readerOf } from './page-reader.ts';
import { BookingPage } from './pages/bookings/booking-page.tsx';
import { ChangePage } from './pages/bookings/slots-page.tsx';
import { portalPaths } from './paths.ts';
import type { PortalParts } from './portal-parts.ts';
import { sayRefusal } from './say-refusal.ts';
import { sendOn, sendPage, sendPdf } from './send-page.ts';

type CodeRequest = FastifyRequest<{ Params: { code: string } }>;

/** Looking a booking up by its code, changing and cancelling it. */
export function ownBookingRoutes(app: FastifyInstance, parts: PortalParts, misses: MissCounter): void {
  app.post('/bookings', async (request, reply) => {
    const typed = (formOf(request).get('code') ?? '').trim();
    return sendOn(
      reply,
      typed === ''
        ? portalPaths.receptions
        : portalPaths.booking([...typed].slice(0, codeLengthMax).join('')),
    );
  });

  app.get('/bookings/:code', async (request: CodeRequest, reply) => {
    const opened = await find(request, reply);
    return opened ? sendBooking(request, reply, opened) : reply;
  });

  app.get('/bookings/:code/slip.pdf', async (request: CodeRequest, reply) => {
    const opened = await find(request, reply);
    if (!opened) return reply;
    const { booking, reception, name, ahead, code } = opened;
    if (!isPending(booking)) return sendOn(reply, portalPaths.booking(code));
    const leaders = reception.seats.filter(({ empty }) => !empty).map(({ leader }) => leader);
    const origin = parts.publicUrl ?? `${request.protocol}://${request.host}`;
    const pdf = await parts.slips.booking({
      organ: await officeName(parts),
      name,
      subject: booking.matter.title,
      on: reception.on,
      startsAt: booking.startsAt,
      where: [reception.place, reception.room].filter(Boolean).join(' '),
      leaders: leaders.map((one) => `${one.post}${one.name}`),
      ahead: booking.status === 'waiting' ? ahead : undefined,
      code,
      url: `${origin}${portalPaths.booking(code)}`,
      printedOn: parts.clock.today(),
    });
    return sendPdf(reply, pdf, 'booking.pdf');
  });

  app.post('/bookings/:code/cancellation', async (request: CodeRequest, reply) => {
    const opened = await find(request, reply);
    if (!opened) return reply;
    const cancelled = await cancelOwn(opened.code, parts);
    if (cancelled.ok || cancelled.error.kind === 'bookings.is-cancelled')
      return sendOn(reply, portalPaths.booking(opened.code));
    return sendBooking(request, reply, opened, cancelled.error);
  });

  app.get('/bookings/:code/change', async (request: CodeRequest, reply) => {
    const opened = await find(request, reply);
    return opened ? sendChange(request, reply, opened) : reply;
  });

  app.post('/bookings/:code/change', async (request: CodeRequest, reply) => {
    const opened = await find(request, reply);
    if (!opened) return reply;
    const form = formOf(request);
    const receptionId = receptionIdField.safeParse(form.get('reception'));
    const startsAt = clockField.safeParse(form.get('at'));
    if (!receptionId.success || !startsAt.success) return sendFailure(request, reply, 'bad-request', parts);
    const to = { receptionId: receptionId.data, startsAt: startsAt.data };
    const moved = await moveOwn(opened.code, to, parts);
    return moved.ok
      ? sendOn(reply, portalPaths.booking(opened.code))
      : sendChange(request, reply, opened, moved.error);
  });

  type Refused = Parameters<typeof sayRefusal>[0];

  async function sendBooking(request: CodeRequest, reply: FastifyReply, opened: OpenedBooking, no?: Refused) {
    const reader = readerOf(request, reply, portalPaths.booking(opened.code));
    const office = await officeName(parts);
    const problem = no && sayRefusal(no, reader);
    const page = <BookingPage reader={reader} office={office} opened={opened} problem={problem} />;
    return sendPage(reply, no ? 409 : 200, page);
  }

  async function sendChange(request: CodeRequest, reply: FastifyReply, opened: OpenedBooking, no?: Refused) {
    const { code, jurisdictionId } = opened;
    const reader = readerOf(request, reply, portalPaths.changeBooking(code));
    const today = parts.clock.today();
    const span = { from: today, through: addDays(today, daysAhead) };
    const announced = await announcedBetween(parts.database.read, jurisdictionId, span);
    const offers = await Promise.all(
      announced.map(async (reception) => ({
        reception,
        slots: await offerOf(jurisdictionId, reception, parts),
      })),
    );
    const office = await officeName(parts);
    const problem = no && sayRefusal(no, reader);
    const page = <ChangePage reader={reader} office={office} code={code} offers={offers} problem={problem} />;
    return sendPage(reply, no ? 409 : 200, page);
  }

  // Wrong codes are counted with those of petitions, so that nobody guesses on.
  async function find(request: CodeRequest, reply: FastifyReply): Promise<OpenedBooking | undefined> {
    if (misses.isBlocked(request.ip)) {
      reply.header('Retry-After', String(missWindowSeconds));
      await sendFailure(request, reply, 'too-many-misses', parts);
      return undefined;
    }
    const opened = await openBooking(request.params.code, parts);
    if (opened.ok) return opened.value;
    misses.countMiss(request.ip);
    await sendFailure(request, reply, 'unknown-booking', parts);
    return undefined;
  }
}
