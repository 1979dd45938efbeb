// How long people waited at the hall, and how long they were received: from the numbers alone.
import { waitOf } from '../hall/estimate-wait.ts';
import type { Ticket } from '../hall/hall-day.ts';
import { minutesOf } from '../kit/clock-time.ts';
import type { TalkRow } from './report-rows.ts';

/** Whole minutes at the window; nothing while it goes on. */
export const talkMinutesOf = ({ stage, begunAt, endedAt }: Ticket): number | undefined =>
  stage !== 'done' || begunAt === undefined || endedAt === undefined
    ? undefined
    : Math.round((endedAt - begunAt) / 60);

/** Whether the call came after the longer time that was told; nothing where no time was told or nobody called. */
export function toldLate(ticket: Ticket): boolean | undefined {
  const wait = waitOf(ticket);
  return wait === undefined || !ticket.told ? undefined : wait > ticket.told.to;
}

export type Minutes = { readonly median: number; readonly longest: number };

/** Minutes of the talk as its record has them. */
export const recordedMinutes = ({ talk }: Pick<TalkRow, 'talk'>): number =>
  minutesOf(talk.endedAt) - minutesOf(talk.startedAt);

/** Half of them took no longer than `median`; nothing where there are none. */
export function minutesOver<Row>(
  rows: readonly Row[],
  minutes: (row: Row) => number | undefined,
): Minutes | undefined {
  const sorted = rows.flatMap((row) => minutes(row) ?? []).toSorted((one, other) => one - other);
  const [median, longest] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted.at(-1)];
  return median === undefined || longest === undefined ? undefined : { median, longest };
}
