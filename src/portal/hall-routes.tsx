import { randomUUID } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { numberSlipPath } from '#contract/hall.ts';
import { timeAt } from '#core/kit/clock-time.ts';
import type { Words } from '#core/kit/language.ts';
import { hallRefusals } from '#features/hall/refusals.ts';
import { boardReader, readSlip } from '#features/hall/show-board.ts';
import { takeAtTablet } from '#features/hall/take-number.ts';
import { watchHalls } from '#features/hall/watch-halls.ts';
import { bookedNumberRoutes } from './booked-number-routes.tsx';
import { linesOf, placeOf, tabletPathOf, takeLimit } from './hall-place.ts';
import { formOf, officeName, sendFailure } from './house-rules.tsx';
import { readerOf } from './page-reader.ts';
import { screenScript, screenScriptPath } from './pages/hall/screen-script.ts';
import { hallScreenRules, hallScreenRulesPath } from './pages/hall/screen-rules.ts';
import { ScreenPage } from './pages/hall/screen-page.tsx';
import { SlipPage, TabletPage } from './pages/hall/tablet-page.tsx';
import { tabletTexts } from './pages/hall/texts.ts';
import type { PortalParts } from './portal-parts.ts';
import { sendOn, sendPage, sendPdf, sendText } from './send-page.ts';

const forEver = 'public, max-age=31536000, immutable';

/** The calling screen of a place and its tablet: each under an address of its own, the same every day. */
export function hallRoutes(app: FastifyInstance, parts: PortalParts): void {
  screenRoutes(app, parts);
  tabletRoutes(app, parts);
  bookedNumberRoutes(app, parts);
}

function screenRoutes(app: FastifyInstance, parts: PortalParts): void {
  const watch = watchHalls(parts);
  const readBoard = boardReader(parts);
  app.addHook('preClose', async () => watch.stop());
  app.get(screenScriptPath, (_, reply) =>
    sendText(reply.header('Cache-Control', forEver), 'text/javascript', screenScript),
  );
  app.get(hallScreenRulesPath, (_, reply) =>
    sendText(reply.header('Cache-Control', forEver), 'text/css', hallScreenRules),
  );
  app.get('/hall/:key', async (request, reply) => {
    const place = await placeOf(request, 'screen', parts);
    if (!place) return sendFailure(request, reply, 'not-found', parts);
    const reader = readerOf(request, reply, request.url.split('?')[0] ?? '');
    const board = await readBoard(place);
    return sendPage(reply, 200, <ScreenPage reader={reader} place={place.place} board={board} />);
  });
  const boardQuery = z.object({ seen: z.string().max(100).default('') });
  app.get('/hall/:key/board', async (request, reply) => {
    const place = await placeOf(request, 'screen', parts);
    const query = boardQuery.safeParse(request.query);
    if (!place || !query.success) return sendFailure(request, reply, 'not-found', parts);
    if (query.data.seen !== '') await watch.change(place.jurisdictionId, place.place, query.data.seen);
    const now = (await placeOf(request, 'screen', parts)) ?? place;
    reply.header('Cache-Control', 'no-store');
    return sendText(reply, 'application/json', JSON.stringify(await readBoard(now)));
  });
}

function tabletRoutes(app: FastifyInstance, parts: PortalParts): void {
  app.get('/number/:key', async (request, reply) => sendForm(request, reply, parts));
  app.post('/number/:key', { config: { rateLimit: takeLimit } }, async (request, reply) => {
    const place = await placeOf(request, 'tablet', parts);
    if (!place?.today) return sendForm(request, reply, parts);
    const form = takenForm.safeParse(Object.fromEntries(formOf(request)));
    if (!form.success) return sendForm(request, reply, parts, { problem: tabletTexts.chooseAll });
    const id = { jurisdictionId: place.jurisdictionId, id: place.today.id };
    const { line, frail, ...given } = form.data;
    const lines = await linesOf(place, request, reply, parts);
    const known = lines.find((one) => one.line === line);
    if (!known) return sendForm(request, reply, parts, { problem: hallRefusals['hall.no-such-line'].words });
    const taken = await takeAtTablet(
      id,
      { ...given, line: known.line, frail: frail === 'yes' },
      `request ${request.id}`,
      parts,
    );
    if (taken.ok) return sendOn(reply, `${tabletPathOf(request)}/slips/${taken.value.requestId}`);
    const { kind, ...facts } = taken.error;
    const problem = kind === 'ledger.stale' ? tabletTexts.again : hallRefusals[kind].words;
    return sendForm(request, reply, parts, { problem, facts, phone: given.phone, frail });
  });
  app.get('/number/:key/slips/:requestId', async (request, reply) => {
    const found = await findSlip(request, reply, parts);
    if (!found) return sendFailure(request, reply, 'not-found', parts);
    const reader = readerOf(request, reply, request.url.split('?')[0] ?? '');
    const back = tabletPathOf(request);
    // The next person finds the form again, and not somebody else's number.
    reply.header('Refresh', `${slipSeconds}; url=${back}`);
    const { slip, place, line } = found;
    const print = numberSlipPath(back, slip.requestId);
    const facts = { reader, office: await officeName(parts), place: place.place, slip, line, back, print };
    return sendPage(reply, 200, <SlipPage {...facts} />);
  });
  app.get('/number/:key/slips/:requestId/slip.pdf', async (request, reply) => {
    const found = await findSlip(request, reply, parts);
    if (!found) return sendFailure(request, reply, 'not-found', parts);
    const { slip, place, line } = found;
    const pdf = await parts.slips.number({
      organ: await officeName(parts),
      place: place.place,
      number: slip.number,
      line,
      on: parts.clock.today(),
      takenAt: timeAt(Math.floor(slip.takenAt / 60)),
      bookedAt: slip.booked?.at,
      told: slip.told,
    });
    return sendPdf(reply, pdf, 'number.pdf');
  });
}

async function findSlip(request: FastifyRequest, reply: FastifyReply, parts: PortalParts) {
  const place = await placeOf(request, 'tablet', parts);
  const { requestId } = z.object({ requestId: z.string() }).parse(request.params);
  const slip = place && (await readSlip(place, requestId, parts));
  if (!place || !slip) return undefined;
  const lines = await linesOf(place, request, reply, parts);
  return { place, slip, line: lines.find(({ line }) => line === slip.line)?.name ?? '' };
}

const slipSeconds = 25;

const takenForm = z.object({
  requestId: z.uuid(),
  line: z.string().max(40),
  frail: z.enum(['yes', 'no']),
  phone: z.string().max(30),
});

type Before = {
  readonly problem?: Words;
  readonly facts?: Readonly<Record<string, string>>;
  readonly phone?: string;
  readonly frail?: 'yes' | 'no';
};

async function sendForm(
  request: FastifyRequest,
  reply: FastifyReply,
  parts: PortalParts,
  { problem, facts = {}, phone = '', frail }: Before = {},
): Promise<FastifyReply> {
  const place = await placeOf(request, 'tablet', parts);
  if (!place) return sendFailure(request, reply, 'not-found', parts);
  const path = tabletPathOf(request);
  const reader = readerOf(request, reply, path);
  const page = (
    <TabletPage
      reader={reader}
      office={await officeName(parts)}
      place={place.place}
      isOpen={place.today !== undefined}
      lines={await linesOf(place, request, reply, parts)}
      path={path}
      requestId={randomUUID()}
      problem={problem && reader.speak(problem, facts)}
      phone={phone}
      frail={frail}
    />
  );
  return sendPage(reply, problem ? 422 : 200, page);
}
