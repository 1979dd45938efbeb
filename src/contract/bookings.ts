// Booking a place at a leader's reception: by the petitioner with nothing but a name and a phone, or by the office for them.
import { z } from 'zod';
import {
  bookingId,
  clock,
  day,
  expectedVersion,
  petitionId,
  receptionId,
  requiredText,
  text,
} from './fields.ts';
import { numbersToTell } from './hall.ts';
import { carriers, messageCauses, unsentReasons } from './messages.ts';
import { operation } from './operation.ts';

/** The slip of a booking as PDF, by its code. */
export const bookingSlipPath = (code: string): string =>
  `/portal/bookings/${encodeURIComponent(code)}/slip.pdf`;

/** What is asked of whoever books. */
export const bookingInput = z.object({
  name: requiredText(50),
  phone: requiredText(30),
  /** May be left out; whoever has no mobile phone can be written to. */
  email: text(254).default(''),
  title: requiredText(100),
  detail: text(2000),
});

const slot = z.object({ receptionId, startsAt: clock });
const code = z.string().max(60);
const wait = z.object({
  /** Joins the waiting list when the slot is full. */
  waitIfFull: z.boolean(),
});
const made = z.object({
  /** Opens the booking again; it is on the slip. */
  code: z.string(),
  status: z.enum(['booked', 'waiting']),
  /** How many wait before. */
  ahead: z.number(),
});

export const holdPlace = operation({
  id: 'holdPlace',
  method: 'POST',
  path: '/api/bookings/holds',
  summary: 'Keep a place for five minutes, under the id of the booking to come',
  access: 'public',
  body: slot.extend({ id: bookingId }),
  response: z.object({ endsAt: z.string() }),
});

export const bookPlace = operation({
  id: 'bookPlace',
  method: 'POST',
  path: '/api/bookings',
  summary: 'Book a place at a reception; sent twice with one id it is booked once',
  access: 'public',
  body: bookingInput.extend({ ...slot.shape, ...wait.shape, id: bookingId }),
  response: made,
});

export const readOwnBooking = operation({
  id: 'readOwnBooking',
  method: 'GET',
  path: '/api/bookings/by-code/:code',
  summary: 'The booking that a code opens',
  access: 'public',
  params: z.object({ code }),
  response: z.object({
    status: z.enum(['booked', 'waiting', 'cancelled', 'arrived', 'missed']),
    ahead: z.number(),
    receptionId,
    on: day,
    startsAt: clock,
    where: z.string(),
    leaders: z.array(z.string()),
    title: z.string(),
    /** Something changed since it was booked. */
    news: z.enum(['called-off', 'no-slot', 'moved', 'other-leader', 'leader-away', 'moved-up']).optional(),
  }),
});

export const moveOwnBooking = operation({
  id: 'moveOwnBooking',
  method: 'POST',
  path: '/api/bookings/by-code/:code/slot',
  summary: 'Take the own booking to a free place of another slot or reception',
  access: 'public',
  params: z.object({ code }),
  body: slot,
  response: z.object({}),
});

export const cancelOwnBooking = operation({
  id: 'cancelOwnBooking',
  method: 'DELETE',
  path: '/api/bookings/by-code/:code',
  summary: 'Give the own place, or the turn in the wait, back',
  access: 'public',
  params: z.object({ code }),
  response: z.object({}),
});

const bookingLine = z.object({
  id: bookingId,
  version: z.number(),
  startsAt: clock,
  status: z.enum(['booked', 'waiting', 'cancelled', 'arrived', 'missed']),
  name: z.string(),
  maskedPhone: z.string(),
  title: z.string(),
  detail: z.string(),
  byOffice: z.boolean(),
  /** Why it was given back; empty when the petitioner owed no reason. */
  cancelReason: z.string(),
  petitionId: petitionId.optional(),
  /** Who has to be rung and with what; the number is whole for whoever may ring. */
  tell: z
    .object({
      why: z.enum([
        'called-off',
        'no-slot',
        'moved',
        'other-leader',
        'leader-away',
        'moved-up',
        'changed-by-office',
        'cancelled-by-office',
        'reminder',
      ]),
      phone: z.string(),
      /** Why no message told them; none where one is still to go out, then, or never was meant to. */
      unsent: z.enum(unsentReasons).optional(),
      nextTryAt: z.string().optional(),
    })
    .optional(),
  /** The last message that went out to them. */
  told: z.object({ cause: z.enum(messageCauses), carrier: z.enum(carriers), at: z.string() }).optional(),
});
export type BookingLine = z.output<typeof bookingLine>;

export const listBookings = operation({
  id: 'listBookings',
  method: 'GET',
  path: '/api/receptions/:id/bookings',
  summary: 'Who has booked a reception or waits, slot by slot, and who has to be told of a change',
  access: 'signed-in',
  params: z.object({ id: receptionId }),
  response: z.object({
    mayKeep: z.boolean(),
    slots: z.array(
      z.object({
        startsAt: clock,
        endsAt: clock,
        capacity: z.number(),
        /** Kept ones are counted. */
        taken: z.number(),
        waiting: z.number(),
      }),
    ),
    bookings: z.array(bookingLine),
    /** The numbers in the hall that have to hear of a change. */
    numbersToTell: z.array(numbersToTell),
  }),
});

export const bookFor = operation({
  id: 'bookFor',
  method: 'POST',
  path: '/api/receptions/:id/bookings',
  summary: 'Book for somebody who rings or stands at the window',
  access: 'signed-in',
  params: z.object({ id: receptionId }),
  body: bookingInput.extend({ ...wait.shape, id: bookingId, startsAt: clock }),
  response: made,
});

const version = z.object({ version: z.number() });
const which = z.object({ id: bookingId });
/** They were at the window or on the phone: no message is owed. */
const told = z.boolean().default(false);

export const moveBooking = operation({
  id: 'moveBooking',
  method: 'POST',
  path: '/api/bookings/:id/slot',
  summary: 'Take a booking to a free place of another slot or reception',
  access: 'signed-in',
  params: which,
  body: slot.extend({ expectedVersion, told }),
  response: version,
});

export const cancelBooking = operation({
  id: 'cancelBooking',
  method: 'POST',
  path: '/api/bookings/:id/cancellation',
  summary: 'Give a place back for somebody, with the reason; the first who waits moves up',
  access: 'signed-in',
  params: which,
  body: z.object({ expectedVersion, reason: requiredText(300), told }),
  response: version,
});

export const noteArrival = operation({
  id: 'noteArrival',
  method: 'POST',
  path: '/api/bookings/:id/arrival',
  summary: 'Write down that they have come',
  access: 'signed-in',
  params: which,
  body: z.object({ expectedVersion }),
  response: version,
});

export const noteMissing = operation({
  id: 'noteMissing',
  method: 'POST',
  path: '/api/bookings/:id/missing',
  summary: 'Write down that they did not come, once their time is over',
  access: 'signed-in',
  params: which,
  body: z.object({ expectedVersion }),
  response: version,
});

export const noteTold = operation({
  id: 'noteTold',
  method: 'POST',
  path: '/api/bookings/:id/telling',
  summary: 'Write down that they were told what changed',
  access: 'signed-in',
  params: which,
  body: z.object({ expectedVersion }),
  response: version,
});

export const readBookingIntake = operation({
  id: 'readBookingIntake',
  method: 'GET',
  path: '/api/bookings/:id/intake',
  summary: 'What the registration form begins with when somebody who booked has come',
  access: 'signed-in',
  params: which,
  response: bookingInput.omit({ email: true }).extend({ receivedOn: day }),
});

export const readBookingStory = operation({
  id: 'readBookingStory',
  method: 'GET',
  path: '/api/bookings/:id/story',
  summary: 'What happened to a booking, when and by whom',
  access: 'signed-in',
  params: which,
  response: z.object({
    story: z.array(
      z.object({ at: z.string(), by: z.string(), sentence: z.string(), detail: z.string().optional() }),
    ),
  }),
});
