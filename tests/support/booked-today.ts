// A reception of today that people have booked, at every hour of the clock: booked for tomorrow, then moved to today.
import { randomUUID } from 'node:crypto';
import { inject } from 'vitest';
import { bookFor } from '#contract/bookings.ts';
import {
  changeReception,
  planReception,
  publishReception,
  type ReceptionInput,
} from '#contract/receptions.ts';
import { addDays, plainDate } from '#core/kit/plain-date.ts';
import { callAs, officeToday } from './desk.ts';

type Booker = {
  readonly name: string;
  readonly phone: string;
  readonly title: string;
  readonly detail?: string;
};

/** Its id. Slots of half an hour for two each; all the people book the first one that is free. */
export async function bookedToday(
  content: Pick<ReceptionInput, 'place' | 'room' | 'startsAt' | 'endsAt' | 'leaders'>,
  people: readonly Booker[],
): Promise<string> {
  const staff = callAs('clerk');
  const today = plainDate(await officeToday());
  const id = randomUUID();
  const whole = {
    unitId: inject('journeyOffice').units.county,
    kind: 'fixed-place' as const,
    booking: { slotMinutes: 30, capacity: people.length, closesDaysBefore: 0, closesAt: '00:10' },
    ...content,
  };
  await staff(planReception, { body: { id, content: { ...whole, on: addDays(today, 1) } } });
  await staff(publishReception, { params: { id }, body: { expectedVersion: 1 } });
  for (const { detail = '', ...person } of people)
    await staff(bookFor, {
      params: { id },
      body: { ...person, detail, id: randomUUID(), startsAt: content.startsAt, waitIfFull: false },
    });
  await staff(changeReception, {
    params: { id },
    body: {
      expectedVersion: 2,
      content: { ...whole, on: today },
      reason: '按县里统一安排提前一天',
      tellBooked: true,
    },
  });
  return id;
}
