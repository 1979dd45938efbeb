// 候访大厅: the hall where people wait, its windows and its numbers. A number never comes with a name.
import { z } from 'zod';
import { leaveCauses } from '#core/hall/hall-day.ts';
import { bookingId, clock, day, hallId, petitionId, receptionId, requiredText, text } from './fields.ts';
import { operation, type Answer } from './operation.ts';

/** What a number waits for: the office's own windows, or one reception of that day. */
const line = z.union([z.literal('office'), receptionId]);

/** The public page of a place's calling screen, by its key. */
export const hallScreenPath = (key: string): string => `/portal/hall/${key}`;

/** The public page on which numbers are taken at a place, by its key. */
export const hallTabletPath = (key: string): string => `/portal/number/${key}`;

/** The strip with the number that was taken at a tablet or window with that request, to be printed. */
export const numberSlipPath = (tabletPath: string, requestId: string): string =>
  `${tabletPath}/slips/${requestId}/slip.pdf`;

const windowName = requiredText(20);
const wait = z.object({ from: z.number(), to: z.number() });

const ticketView = z.object({
  serial: z.number(),
  number: z.string(),
  line,
  stage: z.enum(['waiting', 'held', 'called', 'serving', 'done', 'left']),
  /** The time that was booked; absent for who walked in. */
  bookedAt: clock.optional(),
  frail: z.boolean(),
  /** Minutes since the number was taken. */
  waited: z.number(),
  calls: z.number(),
  /** Seconds since it was called, or since the talk began. */
  atWindow: z.number().optional(),
  /** Where it was called to. */
  window: z.string().optional(),
  bookingId: bookingId.optional(),
  /** The address of its printed strip. */
  slip: z.string(),
  /** What it is about; absent while nobody said so, or for who may not see that petition. */
  petition: z.object({ id: petitionId, number: z.string(), title: z.string() }).optional(),
});
export type TicketView = z.output<typeof ticketView>;

const addresses = z.object({ screen: z.string(), tablet: z.string() });

/** Numbers that wait for a reception and do not know yet what changed. */
export const numbersToTell = z.object({
  line,
  why: z.enum(['called-off', 'moved', 'other-leader', 'leader-away']),
  numbers: z.array(z.string()),
});

export const hallView = z.object({
  id: hallId,
  version: z.number(),
  place: z.string(),
  on: day,
  /** It is that day today; the halls of other days can only be read. */
  isToday: z.boolean(),
  lines: z.array(
    z.object({
      line,
      name: z.string(),
      /** Called off or moved away: nobody joins it any more. */
      over: z.boolean(),
      waiting: z.number(),
      /** Open windows that serve it. */
      windows: z.number(),
      /** What a number taken now would be told, in minutes; absent while no window serves the line. */
      wait: wait.optional(),
    }),
  ),
  /** Who took a number before their reception changed, and has to be told. */
  tell: z.array(numbersToTell),
  windows: z.array(
    z.object({ name: z.string(), lines: z.array(line), open: z.boolean(), ticket: ticketView.optional() }),
  ),
  /** Who waits, in the order in which they would be called. */
  queue: z.array(ticketView.extend({ onlyWindow: z.string().optional() })),
  held: z.array(ticketView),
  /** Who went or was not there, the last one first. */
  left: z.array(ticketView),
  /** How many talks ended today. */
  done: z.number(),
  /** Whether the waits that were told came true. */
  estimates: z.object({ told: z.number(), kept: z.number(), medianOverrun: z.number().optional() }),
  rules: z.array(z.string()),
  /** Where the calling screen and the tablet of the place are; the same every day. */
  addresses,
});
export type HallView = z.output<typeof hallView>;

const params = z.object({ id: hallId });
const serial = z.coerce.number().int().min(1).max(100_000);
const ofNumber = z.object({ id: hallId, serial });
const version = z.object({ version: z.number() });
const requestId = z.uuid();

export const listHalls = operation({
  id: 'listHalls',
  method: 'GET',
  path: '/api/halls',
  summary: 'The halls open today, and the places where one can be opened',
  access: 'signed-in',
  response: z.object({
    today: day,
    halls: z.array(z.object({ id: hallId, place: z.string() })),
    /** Where leaders receive today, and where halls were open in the last weeks. */
    places: z.array(z.string()),
  }),
});

export const openHall = operation({
  id: 'openHall',
  method: 'POST',
  path: '/api/halls',
  summary: 'Open the hall of today at a place; opened twice it is the same hall',
  access: 'signed-in',
  body: z.object({ place: requiredText(200) }),
  response: z.object({ id: hallId }),
});

export const readHall = operation({
  id: 'readHall',
  method: 'GET',
  path: '/api/halls/:id',
  summary: 'The windows, who waits in which order, and whether the waits that were told came true',
  access: 'signed-in',
  params,
  response: hallView,
});

export const openWindow = operation({
  id: 'openWindow',
  method: 'POST',
  path: '/api/halls/:id/windows',
  summary: 'Open a window for the lines it serves, or change its lines',
  access: 'signed-in',
  params,
  body: z.object({ window: windowName, lines: z.array(line).min(1).max(30) }),
  response: version,
});

export const closeWindow = operation({
  id: 'closeWindow',
  method: 'POST',
  path: '/api/halls/:id/windows/closing',
  summary: 'Close a window where nobody stands',
  access: 'signed-in',
  params,
  body: z.object({ window: windowName }),
  response: version,
});

export const takeNumber = operation({
  id: 'takeNumber',
  method: 'POST',
  path: '/api/halls/:id/numbers',
  summary: 'Give out a number; the same request sent twice gives one',
  access: 'signed-in',
  params,
  body: z.object({
    requestId,
    line,
    /** The time that was booked, looked up by the clerk. */
    bookedAt: clock.optional(),
    frail: z.boolean(),
    /** Kept only as sameness inside this day; empty when nobody asked. */
    phone: text(30).default(''),
  }),
  response: z.object({ serial: z.number(), number: z.string(), told: wait.optional() }),
});

export const listBooked = operation({
  id: 'listBooked',
  method: 'GET',
  path: '/api/halls/:id/bookings',
  summary: 'Who booked for this day and place, and the numbers of those who have come',
  access: 'signed-in',
  params,
  response: z.object({
    bookings: z.array(
      z.object({
        id: bookingId,
        line: receptionId,
        startsAt: clock,
        status: z.enum(['booked', 'waiting', 'cancelled', 'arrived', 'missed']),
        name: z.string(),
        maskedPhone: z.string(),
        /** The number they have taken. */
        number: z.string().optional(),
      }),
    ),
  }),
});
export type BookedLine = Answer<typeof listBooked>['bookings'][number];

export const checkInBooking = operation({
  id: 'checkInBooking',
  method: 'POST',
  path: '/api/halls/:id/arrivals',
  summary: 'Give somebody who booked their number; with it they have come',
  access: 'signed-in',
  params,
  body: z.object({ requestId, bookingId, frail: z.boolean() }),
  response: takeNumber.response,
});

export const callNumber = operation({
  id: 'callNumber',
  method: 'POST',
  path: '/api/halls/:id/calls',
  summary: 'Call to a window who is next by the rule of the hall',
  access: 'signed-in',
  params,
  body: z.object({ window: windowName }),
  response: z.object({ serial: z.number(), number: z.string() }),
});

export const stepNumber = operation({
  id: 'stepNumber',
  method: 'POST',
  path: '/api/halls/:id/numbers/:serial/steps',
  summary: 'Call again, begin, set aside, take up again, end, or write down that somebody left',
  access: 'signed-in',
  params: ofNumber,
  body: z.object({ step: z.enum(['call-again', 'begin', 'hold', 'resume', 'end', ...leaveCauses]) }),
  response: version,
});
export type NumberStep = z.output<typeof stepNumber.body>['step'];

export const passNumber = operation({
  id: 'passNumber',
  method: 'POST',
  path: '/api/halls/:id/numbers/:serial/passing',
  summary: 'Pass a number on to another open window, where it keeps its place',
  access: 'signed-in',
  params: ofNumber,
  body: z.object({ toWindow: windowName }),
  response: version,
});

export const nameMatter = operation({
  id: 'nameMatter',
  method: 'POST',
  path: '/api/halls/:id/numbers/:serial/matter',
  summary: 'Say which petition a number is about, for somebody who comes again',
  access: 'signed-in',
  params: ofNumber,
  body: z.object({ petitionNumber: requiredText(60) }),
  response: version,
});

export const renewHallAddress = operation({
  id: 'renewHallAddress',
  method: 'POST',
  path: '/api/halls/:id/addresses',
  summary: 'End the address of the screen or the tablet of a place, and make a new one',
  access: 'signed-in',
  params,
  body: z.object({ use: z.enum(['screen', 'tablet']) }),
  response: addresses,
});
