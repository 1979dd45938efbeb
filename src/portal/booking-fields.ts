import { bookingInput } from '#contract/bookings.ts';
import { bookingId, clock } from '#contract/fields.ts';

/** The form as it came, so that nothing has to be typed again. */
export type BookingFields = {
  readonly id: string;
  readonly at: string;
  /** Anything: joins the waiting list. */
  readonly wait: string;
  readonly name: string;
  readonly phone: string;
  readonly email: string;
  readonly title: string;
  readonly detail: string;
};

export function readBookingFields(form: URLSearchParams): BookingFields {
  const field = (name: keyof BookingFields): string => form.get(name) ?? '';
  return {
    id: field('id'),
    at: field('at'),
    wait: field('wait'),
    name: field('name'),
    phone: field('phone'),
    email: field('email'),
    title: field('title'),
    detail: field('detail'),
  };
}

/** The fields parsed as the interface parses them. */
export const bookingForm = bookingInput.extend({ id: bookingId, at: clock });
