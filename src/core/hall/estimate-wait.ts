// How long a wait is likely to be, from how long talks took, and whether what was told came true.
import type { HallDay, Line, Ticket, WaitEstimate } from './hall-day.ts';

/** Until five talks of the day have ended, a talk is taken to last this long. */
const usualTalkSeconds = { quick: 8 * 60, slow: 20 * 60 } as const;
const talksNeeded = 5;
const talksRemembered = 30;

/** The wait of a number that would be taken now; undefined while no window serves the line. */
export function estimateWait(hall: HallDay, line: Line): WaitEstimate | undefined {
  const windows = hall.windows.filter((window) => window.open && window.lines.includes(line)).length;
  if (windows === 0) return undefined;
  const ahead = hall.tickets.filter((ticket) => ticket.line === line && ticket.stage === 'waiting').length;
  const busy = hall.tickets.filter((ticket) => ticket.line === line && isAtWindow(ticket)).length;
  // So many talks must end first; of the talks that go on now, about half is over.
  const ending = ahead + 1 - Math.max(0, windows - busy);
  const talks = ending <= 0 ? 0 : (ending - 0.5) / windows;
  const { quick, slow } = talkSeconds(hall, line);
  return { from: toMinutes(talks * quick), to: toMinutes(talks * slow) };
}

const isAtWindow = ({ stage }: Ticket): boolean => stage === 'called' || stage === 'serving';

/** The luckier and the slower quarter of the last talks of this line. */
function talkSeconds(hall: HallDay, line: Line): { readonly quick: number; readonly slow: number } {
  const talks = hall.tickets
    .filter((ticket) => ticket.line === line && ticket.stage === 'done')
    .flatMap(({ begunAt, endedAt }) =>
      begunAt === undefined || endedAt === undefined ? [] : [endedAt - begunAt],
    )
    .slice(-talksRemembered)
    .toSorted((one, other) => one - other);
  const [quick, slow] = [talks[Math.floor(talks.length / 4)], talks[Math.floor((talks.length * 3) / 4)]];
  return talks.length < talksNeeded || quick === undefined || slow === undefined
    ? usualTalkSeconds
    : { quick, slow };
}

export type EstimateRecord = {
  /** Numbers that were told a wait and were then called. */
  readonly told: number;
  /** Of them, called no later than the longer time told. */
  readonly kept: number;
  /** Half of them were called within so many minutes after the longer time told; below zero: before it. */
  readonly medianOverrun: number | undefined;
};

/** Whether the day's estimates were honest. Numbers that left before they were called say nothing of it. */
export function measureEstimates({ tickets }: Pick<HallDay, 'tickets'>): EstimateRecord {
  const overruns = tickets
    .flatMap((ticket) => {
      const wait = waitOf(ticket);
      return ticket.told && wait !== undefined ? [wait - ticket.told.to] : [];
    })
    .toSorted((one, other) => one - other);
  return {
    told: overruns.length,
    kept: overruns.filter((minutes) => minutes <= 0).length,
    medianOverrun: overruns[Math.floor(overruns.length / 2)],
  };
}

/** Whole minutes from the number to its call; nothing where it was never called. */
export const waitOf = ({ takenAt, calledAt }: Ticket): number | undefined =>
  calledAt === undefined ? undefined : Math.floor((calledAt - takenAt) / 60);

const toMinutes = (seconds: number): number => Math.ceil(seconds / 60);
