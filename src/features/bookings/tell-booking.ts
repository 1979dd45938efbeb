import type { Answer } from '#contract/operation.ts';
import type * as contract from '#contract/bookings.ts';
import { visitorAtTablet } from '#core/access/hall-rights.ts';
import { systemActor } from '#core/access/system-actor.ts';
import { petitionerByCode } from '#core/access/petitioner-actor.ts';
import type { Booking } from '#core/bookings/booking.ts';
import { describeBooking } from '#core/bookings/describe-booking.ts';
import { foldBooking } from '#core/bookings/evolve-booking.ts';
import type { BookingId } from '#core/kit/ids.ts';
import { say, type Language } from '#core/kit/language.ts';
import { err, ok, type Result } from '#core/kit/result.ts';
import { bookingStory, type RecordedBookingEvent } from '#ledger/booking-ledger.ts';
import { loadReceptions } from '#ledger/record-reception.ts';
import type { BookingCall, BookingParts } from './booking-parts.ts';
import { mayReadBookings } from './list-bookings.ts';
import type { BookingRefusal } from './refusals.ts';

/** What happened to one booking, when and by whom; for whoever may see who comes to its reception. */
export async function tellBookingStory(
  id: BookingId,
  { caller, language }: BookingCall & { readonly language: Language },
  { database: { read } }: Pick<BookingParts, 'database'>,
): Promise<Result<Answer<typeof contract.readBookingStory>, BookingRefusal>> {
  const { jurisdictionId } = caller.actor;
  const story = await bookingStory(read, jurisdictionId, id);
  const booking: Booking | undefined = foldBooking(story.map(({ event }) => event));
  if (!booking) return err({ kind: 'bookings.not-found' });
  const named = story.flatMap(({ event }) => ('receptionId' in event ? event.receptionId : []));
  const receptions = await loadReceptions(read, jurisdictionId, [...new Set(named)]);
  const reception = receptions.find((one) => one.id === booking.receptionId);
  if (!reception || !mayReadBookings(caller.actor, reception)) return err({ kind: 'bookings.not-yours' });
  const dayOf = (receptionId: string) => receptions.find((one) => one.id === receptionId)?.on;
  return ok({
    story: story.map((entry) => {
      const { words, facts, detail } = describeBooking(entry.event, dayOf);
      const by = whoOf(entry, language) ?? caller.directory.personName(entry.actorId);
      return { at: entry.at.toISOString(), by, sentence: say(words, language, facts), detail };
    }),
  });
}

// Whoever has no account acts under an actor of its own; a place that became free is nobody's doing.
function whoOf({ event, actorId }: RecordedBookingEvent, language: Language): string | undefined {
  if (event.kind === 'BookingMovedUp') return say(texts.itself, language);
  if (actorId === petitionerByCode.accountId) return say(texts.petitioner, language);
  if (actorId === systemActor.accountId) return say(texts.program, language);
  return actorId === visitorAtTablet.accountId ? say(texts.tablet, language) : undefined;
}

const texts = {
  petitioner: { zh: '来访人', en: 'The petitioner' },
  tablet: { zh: '来访人在取号平板', en: 'The petitioner at the tablet' },
  program: { zh: '系统发消息', en: 'The program, by message' },
  itself: { zh: '自动', en: 'By itself' },
} as const;
