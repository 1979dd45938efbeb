// Who books the receptions of the demonstration: some came, somebody did not, some wait, and one gave the place back.
import * as contract from '#contract/bookings.ts';
import { addDays, type PlainDate } from '#core/kit/plain-date.ts';
import { clockTime, minutesOf, timeAt } from '#core/kit/clock-time.ts';
import { towns } from './county.ts';
import type { DatedReception } from './hold-receptions.ts';
import { inventPerson } from './invent-person.ts';
import type { PlannedReception } from './plan-receptions.ts';
import type { Dice } from './seeded-dice.ts';
import type { WalkParts } from './walk-parts.ts';

type Fate = 'comes' | 'stays-away' | 'gives-back' | 'pending';
type PlannedBooking = { readonly slot: number; readonly fate: Fate };

const matters = [
  ['安置房迟迟没有交付', '2022年签的协议，说好两年交房，到现在没有动静，找过两次都说在协调。'],
  ['工伤待遇没有落实', ''],
  ['村里的路修了一半停了', '施工队走了半年，雨天学生要绕三里路。'],
  ['宅基地确权有争议', '邻居的围墙占了公用的巷道，镇里调解过一次没有结果。'],
  ['退休金少算了几年工龄', ''],
] as const;

// In a slot two are received; the third waits.
const ahead: readonly PlannedBooking[] = [
  { slot: 0, fate: 'pending' },
  { slot: 1, fate: 'pending' },
  { slot: 1, fate: 'pending' },
  { slot: 1, fate: 'pending' },
  { slot: 2, fate: 'gives-back' },
];
const past: readonly PlannedBooking[] = [
  { slot: 0, fate: 'comes' },
  { slot: 1, fate: 'stays-away' },
  { slot: 3, fate: 'comes' },
];

/** The bookings of one reception, in the order of time; the people of today come to the hall, see `open-hall.ts`. */
export function bookingSteps(
  planned: PlannedReception,
  receptionId: string,
  dice: Dice,
  newId: () => string,
  today: PlainDate,
): readonly DatedReception[] {
  const { content, turn } = planned;
  const on = content.on as PlainDate;
  const isPast = on < today;
  if (isPast ? addDays(on, 35) < today : on !== today && turn === undefined) return [];
  const chosen = turn === 'called-off' ? ahead.slice(0, 1) : isPast ? past : ahead;
  return chosen.flatMap((booking, at) => {
    const id = newId();
    const made = { ...booking, id, receptionId, at };
    return [bookStep(made, planned, dice, today), ...laterSteps(made, planned, today)];
  });
}

type Made = PlannedBooking & { readonly id: string; readonly receptionId: string; readonly at: number };

const slotTime = (startsAt: string, slot: number): string =>
  timeAt(minutesOf(clockTime(startsAt)) + slot * 30);

function bookStep(
  { id, receptionId, slot, at }: Made,
  { content, by, publishedOn, turn }: PlannedReception,
  dice: Dice,
  today: PlainDate,
): DatedReception {
  const [town] = towns;
  const [village] = town.villages;
  const person = inventPerson(dice, { town, village: village ?? fail() }, today);
  const [title, detail] = matters[at % matters.length] ?? matters[0];
  const on = content.on as PlainDate;
  return {
    on: turn ? addDays(publishedOn, 1) : addDays(on, -3),
    minute: 620 + at * 7,
    take: async ({ call, cookieOf }) => {
      await call(cookieOf(by), contract.bookFor, {
        params: { id: receptionId },
        body: {
          id,
          name: person.name,
          // Whoever books leaves a number to be rung.
          phone: person.phone || `154${dice.int(10_000_000, 99_999_999)}`,
          title,
          detail,
          startsAt: slotTime(content.startsAt, slot),
          waitIfFull: true,
        },
      });
    },
  };
}

function laterSteps(
  { id, slot, fate }: Made,
  { content, by, publishedOn, turn }: PlannedReception,
  today: PlainDate,
): readonly DatedReception[] {
  const on = content.on as PlainDate;
  const note =
    (operation: typeof contract.noteArrival | typeof contract.noteMissing) =>
    ({ call, cookieOf }: WalkParts): Promise<unknown> =>
      call(cookieOf(by), operation, { params: { id }, body: { expectedVersion: 1 } });
  switch (fate) {
    case 'comes':
      return [
        { on, minute: 505 + slot * 30, take: async (walk) => void (await note(contract.noteArrival)(walk)) },
      ];
    case 'stays-away':
      return [{ on, minute: 700, take: async (walk) => void (await note(contract.noteMissing)(walk)) }];
    case 'gives-back':
      return [
        {
          on: turn ? addDays(publishedOn, 2) : addDays(on === today ? on : today, -2),
          minute: 900,
          take: async ({ call, cookieOf }) => {
            await call(cookieOf(by), contract.cancelBooking, {
              params: { id },
              body: { expectedVersion: 1, reason: '本人来电，当天要带孩子看病' },
            });
          },
        },
      ];
    default:
      return [];
  }
}

const fail = (): never => {
  throw new Error('a town without a village');
};
