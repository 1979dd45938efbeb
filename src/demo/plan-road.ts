// When each step of one petition happens: on working days, in office hours, quick or late as offices are.
import type { Channel } from '#core/classes/channels.ts';
import { isWorkday, type Calendar } from '#core/clocks/calendar.ts';
import { addDays, laterOf, type PlainDate } from '#core/kit/plain-date.ts';
import type { Dice } from './seeded-dice.ts';
import type { StandingPhase } from './standing.ts';
import { planTurn, type Turn, type TurnStep } from './turns.ts';

/** What people do with a petition, in their order. */
export type RoadStep =
  | 'register'
  | 'triage'
  | 'accept'
  | 'note'
  | 'proof'
  | 'submit'
  | 'return'
  | 'resubmit'
  | 'sign'
  | 'serve'
  | 'execute'
  | 'rate'
  | 'report'
  | 'return-report'
  | 'report-again'
  | 'approve'
  | 'close';

/** `minute` counts from midnight at Shanghai. */
export type Happening = {
  readonly step: RoadStep | TurnStep;
  readonly on: PlainDate;
  readonly minute: number;
};

/** Where the road is slow: before triage, before the notice, or in the handling. */
export type Delay = 'none' | 'triage' | 'notice' | 'handling';

export type RoadWishes = {
  readonly channel: Channel;
  readonly assignedDown: boolean;
  readonly delay: Delay;
  readonly rated: boolean;
  /** Whether the answer promises something that has to be carried out. */
  readonly promises: boolean;
  /** Where it leaves the straight road in the end. */
  readonly turn?: Turn | undefined;
};

/** Ways in which people come to the counter or the telephone, so on a working day. */
export const sameDay: readonly Channel[] = ['visit', 'call', 'leader-reception', 'outreach'];

/** The whole road from `receivedOn` to closing, whether or not it lies in the past yet. */
export function planRoad(
  dice: Dice,
  receivedOn: PlainDate,
  wishes: RoadWishes,
  calendar: Calendar,
): readonly Happening[] {
  const happenings: Happening[] = [];
  let last: Happening = { step: 'register', on: receivedOn, minute: 0 };
  const add = (step: RoadStep, daysAfter: number): void => {
    last = follow(dice, last, step, daysAfter, calendar);
    happenings.push(last);
  };
  const { delay, assignedDown } = wishes;
  add('register', sameDay.includes(wishes.channel) ? 0 : dice.int(0, 3));
  add('triage', delay === 'triage' ? dice.int(17, 24) : dice.int(0, 8));
  add('accept', delay === 'notice' ? dice.int(17, 26) : dice.int(1, 9));
  addHandling(dice, delay, add);
  add('serve', dice.int(1, 5));
  const early = wishes.rated && dice.chance(0.4);
  if (early) add('rate', dice.int(0, 6));
  if (wishes.promises) add('execute', dice.int(1, 6));
  if (assignedDown) addReporting(dice, add);
  add('close', dice.int(assignedDown ? 0 : 2, assignedDown ? 3 : 9));
  if (wishes.rated && !early) add('rate', dice.int(1, 9));
  return happenings;
}

function follow(
  dice: Dice,
  last: Happening,
  step: Happening['step'],
  daysAfter: number,
  calendar: Calendar,
): Happening {
  const on = nextWorkday(calendar, addDays(last.on, daysAfter));
  const minute = dice.int(8 * 60 + 40, 17 * 60);
  return { step, on, minute: on === last.on ? Math.max(minute, last.minute + dice.int(4, 25)) : minute };
}

/** The road with a turn at its end. */
function turnOff(
  dice: Dice,
  road: readonly Happening[],
  turn: Turn,
  calendar: Calendar,
): readonly Happening[] {
  return planTurn(dice, turn).reduce<readonly Happening[]>((sofar, { step, daysAfter }) => {
    const last = sofar.at(-1);
    return last ? [...sofar, follow(dice, last, step, daysAfter, calendar)] : sofar;
  }, road);
}

type Add = (step: RoadStep, daysAfter: number) => void;

function addHandling(dice: Dice, delay: Delay, add: Add): void {
  add('note', dice.int(2, 9));
  add('proof', dice.int(1, 8));
  add('submit', delay === 'handling' ? dice.int(55, 68) : dice.int(4, 24));
  if (dice.chance(0.14)) {
    add('return', dice.int(0, 2));
    add('resubmit', dice.int(1, 4));
  }
  add('sign', dice.int(0, 3));
}

function addReporting(dice: Dice, add: Add): void {
  add('report', dice.int(0, 4));
  if (dice.chance(0.14)) {
    add('return-report', dice.int(1, 3));
    add('report-again', dice.int(1, 3));
  }
  add('approve', dice.int(1, 4));
}

const lastStepOf: Readonly<Record<StandingPhase, readonly RoadStep[]>> = {
  registered: ['register'],
  referred: ['triage'],
  accepted: ['accept', 'note', 'proof'],
  submitted: ['submit', 'resubmit'],
  signed: ['sign'],
  served: ['serve'],
  reported: ['report', 'report-again'],
  'report-approved': ['approve'],
};

/** The part of the road that leaves a petition in `phase`. */
export function cutAt(road: readonly Happening[], phase: StandingPhase): readonly Happening[] {
  const at = road.findLastIndex(({ step }) => lastStepOf[phase].some((one) => one === step));
  return road.slice(0, at + 1);
}

/**
 * A road that stands in `phase` on `today`, its last step at least `waiting` days ago. Moves the day of receipt back
 * until it fits.
 */
export function planStanding(
  dice: () => Dice,
  phase: StandingPhase,
  waiting: number,
  wishes: RoadWishes,
  today: PlainDate,
  calendar: Calendar,
): { readonly receivedOn: PlainDate; readonly road: readonly Happening[] } {
  const latest = addDays(today, -Math.max(1, waiting));
  for (let back = waiting; back < 400; back += 1) {
    const receivedOn = nextWorkday(calendar, addDays(today, -back));
    const straight = cutAt(planRoad(dice(), receivedOn, wishes, calendar), phase);
    const road = wishes.turn ? turnOff(dice(), straight, wishes.turn, calendar) : straight;
    const end = road.at(-1)?.on;
    if (end !== undefined && laterOf(end, latest) === latest) return { receivedOn, road };
  }
  throw new Error(`no road ends in ${phase}`);
}

/** The day itself, or the next on which offices work. */
export function nextWorkday(calendar: Calendar, day: PlainDate): PlainDate {
  let at = day;
  while (!isWorkday(calendar, at)) at = addDays(at, 1);
  return at;
}
