import type { BookingLine } from '#contract/bookings.ts';
import { unsentReasons } from '#contract/messages.ts';
import type { ToTell } from '#core/bookings/bookings-to-tell.ts';
import { isToRing, type MessageCause } from '#core/messages/message-cause.ts';
import type { Message } from '#ledger/message-outbox.ts';

type Presented = {
  readonly tell: Omit<NonNullable<BookingLine['tell']>, 'phone'> | undefined;
  readonly told: BookingLine['told'];
};

/**
 * Whether somebody has to ring, and what went out. `messages` of one booking, the newest first; `why`: what they do not know
 * of; `isOver`: their time has begun.
 */
export function presentMessages(
  messages: readonly Message[],
  { why, isOver }: { readonly why: ToTell['why'] | undefined; readonly isOver: boolean },
): Presented {
  const sent = messages.find(({ state }) => state === 'sent');
  const told =
    sent?.carrier && sent.settled_at
      ? { cause: sent.cause, carrier: sent.carrier, at: sent.settled_at.toISOString() }
      : undefined;
  if (why) return { told, tell: { why, ...standingOf(messages.find(({ cause }) => isNews(cause))) } };
  const unsent = isOver ? undefined : messages.find(isUnsent);
  const cause = rungCauses.find((one) => one === unsent?.cause);
  return { told, tell: cause && { why: cause, ...standingOf(unsent) } };
}

const rungCauses = ['changed-by-office', 'cancelled-by-office', 'reminder'] as const;

const isNews = (cause: MessageCause): boolean => cause === 'news' || cause === 'moved-up';
const isUnsent = ({ state, cause }: Message): boolean => state === 'unsent' && isToRing(cause);

const standingOf = (message: Message | undefined) => ({
  unsent: message?.state === 'unsent' ? unsentReasons.find((one) => one === message.reason) : undefined,
  nextTryAt:
    message?.state === 'waiting' || message?.state === 'sending' ? message.try_at.toISOString() : undefined,
});
