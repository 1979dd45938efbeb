import type { HallView, TicketView } from '#contract/hall.ts';
import type { Sending } from '#contract/operation.ts';
import type { registerPetition } from '#contract/petitions.ts';

type TicketRef = NonNullable<Sending<typeof registerPetition>['body']['ticket']>;

/** How an address of the registration page names a number: the hall and its serial. */
export const ticketToText = ({ id }: Pick<HallView, 'id'>, { serial }: Pick<TicketView, 'serial'>): string =>
  `${id}:${serial}`;

/** The number that such an address names; nothing for anything else. */
export function textToTicket(text: string | undefined): TicketRef | undefined {
  const [, hallId, serial] = /^([\da-f-]{36}):([1-9]\d{0,4})$/u.exec(text ?? '') ?? [];
  return hallId && serial ? { hallId, serial: Number(serial) } : undefined;
}
