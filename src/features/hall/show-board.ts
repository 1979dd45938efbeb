// What hangs in the hall for everybody to see: numbers and windows, never a name.
import type { DaySecond, HallDay, Ticket } from '#core/hall/hall-day.ts';
import { hallNews, type HallNews } from '#core/hall/hall-news.ts';
import { queueOf } from '#core/hall/queue-order.ts';
import type { JurisdictionId } from '#core/kit/ids.ts';
import { addDays } from '#core/kit/plain-date.ts';
import { hallsBetween, loadHall, type HallHead } from '#ledger/load-hall.ts';
import { receptionsBetween } from '#ledger/record-reception.ts';
import { secondAtShanghai } from '#platform/clock/clock.ts';
import type { HallParts } from './hall-parts.ts';
import { placeKeys, type HallUse } from './keep-hall-address.ts';

export type HallBoard = {
  /** Names this state of the hall: while it is the same, so is the board. */
  readonly token: string;
  readonly open: boolean;
  /** The server's time. */
  readonly now: DaySecond;
  /** Who was called to which window, the latest first. A call and its repetition have different keys. */
  readonly calls: readonly { readonly key: string; readonly number: string; readonly window: string }[];
  /** The next numbers, line after line in the order in which they would be called. */
  readonly next: readonly string[];
  readonly waiting: number;
  /** What differs today from the notice on the wall. */
  readonly news: readonly HallNews[];
};

const callsShown = 4;
const nextShown = 6;

export type KnownPlace = {
  readonly jurisdictionId: JurisdictionId;
  readonly place: string;
  /** The hall of today; nothing while it is not open. */
  readonly today: HallHead | undefined;
};

const daysBack = 60;

/** The place whose screen or tablet has that key; nothing for a key that is not one. */
export async function findPlace(
  jurisdictionId: JurisdictionId,
  use: HallUse,
  key: string,
  parts: HallParts,
): Promise<KnownPlace | undefined> {
  const { database, clock } = parts;
  const today = clock.today();
  const span = { from: addDays(today, -daysBack), through: today };
  const halls = await hallsBetween(database.read, jurisdictionId, span);
  const places = [...new Set(halls.map(({ place }) => place))];
  const keys = await placeKeys(jurisdictionId, places, use, parts);
  const found = halls.find(({ place }) => keys.get(place) === key);
  if (!found) return undefined;
  return { jurisdictionId, place: found.place, today: found.on === today ? found : undefined };
}

/** What the screen of a place shows now. Screens that ask in the same second for the same state share one reading. */
export function boardReader({ database, clock }: HallParts): (place: KnownPlace) => Promise<HallBoard> {
  const latest = new Map<string, { readonly state: string; readonly board: Promise<HallBoard> }>();
  const read = async ({ jurisdictionId, place, today }: KnownPlace, now: DaySecond): Promise<HallBoard> => {
    const on = clock.today();
    const receptions = await receptionsBetween(database.read, jurisdictionId, { from: on, through: on });
    const here = receptions.filter((one) => one.place === place && one.publishedOn !== undefined);
    return boardOf(today && (await loadHall(database.read, jurisdictionId, today.id)), now, hallNews(here));
  };
  return (known) => {
    const now = secondAtShanghai(clock.now());
    const state = `${known.today ? tokenOf(known.today) : closedToken} ${now}`;
    const shared = latest.get(known.place);
    if (shared?.state === state) return shared.board;
    const board = read(known, now);
    latest.set(known.place, { state, board });
    return board;
  };
}

function boardOf(hall: HallDay | undefined, now: DaySecond, news: readonly HallNews[]): HallBoard {
  if (!hall) return { token: closedToken, open: false, now, calls: [], next: [], waiting: 0, news };
  const waiting = hall.tickets.filter(({ stage }) => stage === 'waiting');
  const lines = [...new Set(waiting.map(({ line }) => line))];
  // Every line shows who is next in it, however long another one is.
  const share = Math.ceil(nextShown / Math.max(1, lines.length));
  const next = lines.flatMap((line) => queueOf(hall, line, now, share));
  return {
    token: tokenOf(hall),
    open: true,
    now,
    calls: hall.tickets
      .filter(({ stage }) => stage === 'called' || stage === 'serving')
      .toSorted((one, other) => (other.calledAt ?? 0) - (one.calledAt ?? 0) || other.serial - one.serial)
      .slice(0, callsShown)
      .map(presentCall),
    next: next.slice(0, nextShown).map(({ number }) => number),
    waiting: waiting.length,
    news,
  };
}

const presentCall = ({ serial, number, window = '', calls, calledAt }: Ticket) => ({
  key: `${serial}-${calledAt ?? 0}-${calls}`,
  number,
  window,
});

export const closedToken = 'closed';

/** Names the state of a hall. */
export const tokenOf = ({ id, version }: Pick<HallDay, 'id' | 'version'>): string => `${id}-${version}`;

/** The number that was taken with that request, today at that place. */
export async function readSlip(
  { jurisdictionId, today }: KnownPlace,
  requestId: string,
  { database }: HallParts,
): Promise<Ticket | undefined> {
  const hall = today && (await loadHall(database.read, jurisdictionId, today.id));
  return hall?.tickets.find((ticket) => ticket.requestId === requestId);
}
