// The tablet for who booked: four digits of the phone or the code, the own booking chosen, the number.
import { randomUUID } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { bookingId } from '#contract/fields.ts';
import type { Words } from '#core/kit/language.ts';
import { checkInAtTablet } from '#features/hall/check-in-booking.ts';
import { findAtTablet, type Offered } from '#features/hall/find-booked.ts';
import { hallRefusals, type HallRefusal } from '#features/hall/refusals.ts';
import { linesOf, placeOf, tabletPathOf, takeLimit } from './hall-place.ts';
import { formOf, officeName, sendFailure } from './house-rules.tsx';
import { readerOf } from './page-reader.ts';
import { BookedPage } from './pages/hall/booked-page.tsx';
import { bookedPath } from './pages/hall/tablet-page.tsx';
import { tabletTexts } from './pages/hall/texts.ts';
import type { PortalParts } from './portal-parts.ts';
import { sendOn, sendPage } from './send-page.ts';

const restSeconds = 90;

const takenForm = z.object({ requestId: z.uuid(), bookingId, frail: z.enum(['yes', 'no']) });

export function bookedNumberRoutes(app: FastifyInstance, parts: PortalParts): void {
  const limit = { config: { rateLimit: takeLimit } };
  app.get('/number/:key/booked', (request, reply) => sendBooked(request, reply, parts));
  app.post('/number/:key/booked', limit, async (request, reply) => {
    const place = await placeOf(request, 'tablet', parts);
    if (!place?.today) return sendBooked(request, reply, parts);
    const who = formOf(request).get('who') ?? '';
    const found = await findAtTablet(place, who, parts);
    return sendBooked(request, reply, parts, found.ok ? { offered: found.value } : toProblem(found.error));
  });
  app.post('/number/:key/booked/number', limit, async (request, reply) => {
    const place = await placeOf(request, 'tablet', parts);
    if (!place?.today) return sendBooked(request, reply, parts);
    const form = takenForm.safeParse(Object.fromEntries(formOf(request)));
    if (!form.success) return sendBooked(request, reply, parts, { problem: tabletTexts.chooseAll });
    const { frail, ...given } = form.data;
    const command = { ...given, id: place.today.id, frail: frail === 'yes' };
    const taken = await checkInAtTablet(place.jurisdictionId, command, `request ${request.id}`, parts);
    if (!taken.ok) return sendBooked(request, reply, parts, toProblem(taken.error));
    return sendOn(reply, `${tabletPathOf(request)}/slips/${taken.value.requestId}`);
  });
}

type Before = {
  readonly problem?: Words;
  readonly facts?: Readonly<Record<string, string>>;
  readonly offered?: readonly Offered[];
};

function toProblem({ kind, ...facts }: HallRefusal | { readonly kind: 'ledger.stale' }): Before {
  return kind === 'ledger.stale'
    ? { problem: tabletTexts.again }
    : { problem: hallRefusals[kind].words, facts };
}

async function sendBooked(
  request: FastifyRequest,
  reply: FastifyReply,
  parts: PortalParts,
  { problem, facts = {}, offered }: Before = {},
): Promise<FastifyReply> {
  const place = await placeOf(request, 'tablet', parts);
  if (!place) return sendFailure(request, reply, 'not-found', parts);
  const path = tabletPathOf(request);
  const reader = readerOf(request, reply, bookedPath(path));
  // Whoever comes next finds the first page, and not what somebody else looked for.
  reply.header('Refresh', `${restSeconds}; url=${path}`);
  const page = (
    <BookedPage
      reader={reader}
      office={await officeName(parts)}
      place={place.place}
      isOpen={place.today !== undefined}
      lines={await linesOf(place, request, reply, parts)}
      path={path}
      requestId={randomUUID()}
      problem={problem && reader.speak(problem, facts)}
      offered={offered}
    />
  );
  return sendPage(reply, problem ? 422 : 200, page);
}
