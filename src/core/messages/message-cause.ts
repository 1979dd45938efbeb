// What of a booking is a reason to write to its holder, read from what happened to it: no booking is made, moved or given
// back by the office without the message that says so.
import type { BookingEvent } from '../bookings/booking.ts';

/** `news`: the reception itself changed, and what that means for them is read when the message goes out. */
export type MessageCause =
  | 'booked'
  | 'waits'
  | 'moved-up'
  | 'changed'
  | 'changed-by-office'
  | 'cancelled-by-office'
  | 'news'
  | 'reminder';

/** A message that is owed; whoever is owed the same cause under the same key is told once. */
export type MessageOwed = { readonly cause: MessageCause; readonly key: string };

/** What is owed for one event of a booking, `version` being the one it made; nothing for what they did or know themselves. */
export function messageOwedFor(event: BookingEvent, version: number): MessageOwed | undefined {
  const cause = causeOf(event);
  return cause && { cause, key: `${cause} ${version}` };
}

function causeOf(event: BookingEvent): MessageCause | undefined {
  switch (event.kind) {
    case 'BookingMade':
      return 'booked';
    case 'WaitingListJoined':
      return 'waits';
    case 'BookingMovedUp':
      return 'moved-up';
    case 'BookingChanged':
      if (event.told) return undefined;
      return event.by === 'office' ? 'changed-by-office' : 'changed';
    case 'BookingCancelled':
      return event.by === 'office' && !event.told ? 'cancelled-by-office' : undefined;
    default:
      return undefined;
  }
}

/** What is owed to everybody who has booked when a reception has become the version given. */
export const newsOwed = (receptionVersion: number): MessageOwed => ({
  cause: 'news',
  key: `news ${receptionVersion}`,
});

const ofTheBooking = ['booked', 'waits', 'moved-up', 'changed', 'changed-by-office', 'reminder'] as const;

/** Which messages that have not gone out yet say nothing any more once this one is owed. */
export const supersededBy = {
  booked: [],
  waits: [],
  'moved-up': ofTheBooking,
  changed: ofTheBooking,
  'changed-by-office': ofTheBooking,
  'cancelled-by-office': [...ofTheBooking, 'news'],
  news: ['news'],
  reminder: ['reminder'],
} as const satisfies Record<MessageCause, readonly MessageCause[]>;

/** Whether somebody has to ring when no message can be sent; a confirmation stands on the page they booked at. */
export const isToRing = (cause: MessageCause): boolean =>
  cause !== 'booked' && cause !== 'waits' && cause !== 'changed';

/** How a message stands. `unsent`: it could not be sent, or nobody knows whether it was. `rung`: somebody told them instead. */
export type MessageState = 'waiting' | 'sending' | 'sent' | 'dropped' | 'unsent' | 'rung';

/** Why a message was not sent. */
export type UnsentReason = 'no-gateway' | 'no-address' | 'refused' | 'gave-up' | 'unsure';

/** Why there was nothing to say any more. */
export type DropReason = 'over' | 'known' | 'superseded' | 'not-so';
