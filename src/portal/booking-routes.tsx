// A place at a reception, step by step and without script: times, form, slip; later the slip again, to change or cancel.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { v7 as uuid } from 'uuid';
import { clock as clockField, receptionId as receptionIdField } from '#contract/fields.ts';
import { openSlot } from '#core/bookings/slot-state.ts';
import { addDays } from '#core/kit/plain-date.ts';
import type { BookingId } from '#core/kit/ids.ts';
import { bookPlace, holdPlace } from '#features/bookings/book-place.ts';
import { byPetitioner, momentOf } from '#features/bookings/booking-parts.ts';
import { offerOf } from '#features/bookings/offer-slots.ts';
import { announcedBetween } from '#features/receptions/queries.ts';
import { bookingForm, readBookingFields, type BookingFields } from './booking-fields.ts';
import { formOf, officeName, sendFailure } from './house-rules.tsx';
import { readerOf, type PageReader } from './page-reader.ts';
import { BookingFormPage } from './pages/bookings/form-page.tsx';
import { SlotsPage } from './pages/bookings/slots-page.tsx';
import { bookingPageTexts as texts } from './pages/bookings/texts.ts';
import { portalPaths } from './paths.ts';
import type { PortalParts } from './portal-parts.ts';
import { sayRefusal } from './say-refusal.ts';
import { sendOn, sendPage } from './send-page.ts';

type ReceptionRequest = FastifyRequest<{ Params: { id: string } }>;

// A form is sent more than once, and a household shares one address; a program that takes every place is slower then.
const askingLimit = { config: { rateLimit: { max: 30, timeWindow: 60_000 } } };

export const daysAhead = 62;

/** Booking a reception. */
export function bookingRoutes(app: FastifyInstance, parts: PortalParts): void {
  app.get('/receptions/:id', (request: ReceptionRequest, reply) => sendSlots(request, reply, parts));

  app.post('/receptions/:id/hold', askingLimit, async (request: ReceptionRequest, reply) => {
    const found = await findOffer(request.params.id, parts);
    const at = clockField.safeParse(formOf(request).get('at'));
    if (!found || !at.success) return sendFailure(request, reply, 'not-found', parts);
    const { reception, jurisdictionId } = found;
    const id = uuid() as BookingId;
    const slot = { receptionId: reception.id, startsAt: at.data };
    const held = await holdPlace({ id, slot }, byPetitioner(jurisdictionId, parts.clock), parts);
    const wait = !held.ok && held.error.kind === 'bookings.full';
    if (!held.ok && !wait)
      return sendSlots(request, reply, parts, sayRefusal(held.error, readerAt(request, reply)));
    const query = new URLSearchParams({ at: at.data, id, ...(wait ? { wait: '1' } : {}) });
    return sendOn(reply, `${portalPaths.book(reception.id)}?${query}`);
  });

  app.get('/receptions/:id/book', async (request: ReceptionRequest, reply) => {
    const at = request.url.indexOf('?');
    const fields = readBookingFields(new URLSearchParams(at < 0 ? '' : request.url.slice(at)));
    return sendForm(request, reply, { fields, problems: {}, status: 200 }, parts);
  });

  app.post('/receptions/:id/book', askingLimit, async (request: ReceptionRequest, reply) => {
    const fields = readBookingFields(formOf(request));
    const found = await findOffer(request.params.id, parts);
    if (!found) return sendFailure(request, reply, 'not-found', parts);
    const reader = readerAt(request, reply);
    const parsed = bookingForm.safeParse(fields);
    if (!parsed.success) {
      const wrong = parsed.error.issues.map((issue) => [String(issue.path[0]), reader.speak(texts.fillIn)]);
      return sendForm(request, reply, { fields, problems: Object.fromEntries(wrong), status: 422 }, parts);
    }
    const { at: startsAt, ...given } = parsed.data;
    const slot = { receptionId: found.reception.id, startsAt };
    const made = await bookPlace(
      { ...given, slot, waitIfFull: fields.wait !== '', by: 'petitioner' },
      byPetitioner(found.jurisdictionId, parts.clock),
      parts,
    );
    if (made.ok) return sendOn(reply, portalPaths.booking(made.value.code));
    if (made.error.kind === 'invalid-input') {
      const wrong = made.error.fields.map(({ path, words }) => [path, reader.speak(words)]);
      return sendForm(request, reply, { fields, problems: Object.fromEntries(wrong), status: 422 }, parts);
    }
    return sendSlots(request, reply, parts, sayRefusal(made.error, reader));
  });
}

const readerAt = (request: ReceptionRequest, reply: FastifyReply): PageReader =>
  readerOf(request, reply, portalPaths.slots(request.params.id));

async function sendSlots(
  request: ReceptionRequest,
  reply: FastifyReply,
  parts: PortalParts,
  problem?: string,
): Promise<FastifyReply> {
  const found = await findOffer(request.params.id, parts);
  if (!found) return sendFailure(request, reply, 'not-found', parts);
  const reader = readerAt(request, reply);
  const { reception, slots, last } = found;
  const open = openSlot({ reception, startsAt: last ?? reception.startsAt, now: momentOf(parts.clock) });
  const why = open.ok ? problem : sayRefusal(open.error, reader);
  const offer = { reception, slots };
  const page = (
    <SlotsPage
      reader={reader}
      office={await officeName(parts)}
      offer={offer}
      problem={why}
      closed={!open.ok}
    />
  );
  return sendPage(reply, problem ? 409 : 200, page);
}

type Form = {
  readonly fields: BookingFields;
  readonly problems: Readonly<Record<string, string>>;
  readonly status: number;
};

async function sendForm(
  request: ReceptionRequest,
  reply: FastifyReply,
  { status, ...form }: Form,
  parts: PortalParts,
): Promise<FastifyReply> {
  const found = await findOffer(request.params.id, parts);
  if (!found || !bookingForm.shape.at.safeParse(form.fields.at).success)
    return sendFailure(request, reply, 'not-found', parts);
  const reader = readerAt(request, reply);
  const office = await officeName(parts);
  return sendPage(
    reply,
    status,
    <BookingFormPage reader={reader} office={office} reception={found.reception} {...form} />,
  );
}

// Only what was announced and lies ahead; the rest is as if it were not there.
async function findOffer(typed: string, parts: PortalParts) {
  const id = receptionIdField.safeParse(typed);
  const jurisdictionId = (await parts.readDirectory(parts.database.read))?.office.jurisdictionId;
  if (!id.success || !jurisdictionId) return undefined;
  const today = parts.clock.today();
  const span = { from: today, through: addDays(today, daysAhead) };
  const announced = await announcedBetween(parts.database.read, jurisdictionId, span);
  const reception = announced.find((one) => one.id === id.data);
  if (!reception) return undefined;
  const slots = await offerOf(jurisdictionId, reception, parts);
  return { jurisdictionId, reception, slots, last: slots.at(-1)?.startsAt };
}
