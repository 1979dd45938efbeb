// Which petitions there are: most of two years' closed ones, and on every desk some that wait today.
import { isSupported } from '#core/petitions/execution.ts';
import type { Channel } from '#core/classes/channels.ts';
import type { Calendar } from '#core/clocks/calendar.ts';
import { addDays, datePartsOf, type PlainDate } from '#core/kit/plain-date.ts';
import { hasOrdinary, isWhollyOrdinary } from './answer-beside.ts';
import { departmentKeys, towns, type DepartmentKey } from './county.ts';
import type { Matter } from './matter.ts';
import { matters } from './matters.ts';
import { nextWorkday, planRoad, planStanding, sameDay, type Delay, type Happening } from './plan-road.ts';
import type { Dice } from './seeded-dice.ts';
import { standing, type Standing, type StandingPhase } from './standing.ts';
import type { Turn } from './turns.ts';

/** Where it is registered: the county's office, or a town by its place in the list. */
export type Desk = 'office' | number;

export type PetitionPlan = {
  readonly matter: Matter;
  readonly channel: Channel;
  readonly desk: Desk;
  readonly townAt: number;
  readonly mode: 'kept' | 'referred' | 'assigned-down';
  readonly receivedOn: PlainDate;
  readonly road: readonly Happening[];
  /** Waits today, and so belongs to the account that the console names. */
  readonly waits: boolean;
  /** The petition about the same matter that it is linked to or merged into. */
  readonly joins?: PetitionPlan;
};

const daysBack = 728;
const townMatters = matters.filter(({ unit }) => unit === 'town');
/** What a town can also see to itself. */
const nearby = new Set([
  'irrigation',
  'straw',
  'care-home',
  'farm-subsidy',
  'broken-road',
  'village-doctor',
  'disability',
]);
const townDeskMatters = matters.filter(({ unit, id }) => unit === 'town' || nearby.has(id));

/** Plans `count` petitions up to `today`, in no order. */
export function planPetitions(
  dice: Dice,
  count: number,
  today: PlainDate,
  calendar: Calendar,
): readonly PetitionPlan[] {
  const pick = matterPicker();
  const wishes = standing.flatMap((wish) =>
    Array.from({ length: Math.max(1, Math.round((wish.count * count) / 360)) }, () => wish),
  );
  const open = wishes
    .filter((wish) => !isJoining(wish))
    .map((wish, at) => ({ wish, plan: planOpen(dice.fork(`open ${at}`), wish, pick, today, calendar) }));
  const past = Array.from({ length: Math.max(0, count - wishes.length) }, (_, at) =>
    planPast(dice.fork(`past ${at}`), pick, today, calendar),
  );
  const joining = wishes.filter(isJoining).flatMap((wish, at) => {
    const partner = wish.turn === 'merged' ? leadAmong(open) : endedAmong(past, today);
    const own = dice.fork(`joining ${at}`);
    return partner ? [planOpen(own, wish, () => partner.matter, today, calendar, partner)] : [];
  });
  return [...past, ...open.map(({ plan }) => plan), ...joining];
}

const isJoining = ({ turn }: Standing): boolean => turn === 'linked' || turn === 'merged';

/** In hand at a department the longest, with nothing planned any more. */
function leadAmong(
  open: readonly { readonly wish: Standing; readonly plan: PetitionPlan }[],
): PetitionPlan | undefined {
  return open
    .filter(({ wish, plan }) => wish.phase === 'accepted' && !wish.turn && plan.desk === 'office')
    .map(({ plan }) => plan)
    .filter((plan) => plan.mode !== 'kept' && isWhollyOrdinary(plan.matter))
    .toSorted((a, b) => (a.receivedOn < b.receivedOn ? -1 : 1))[0];
}

/** Closed some weeks ago at the county's office. */
function endedAmong(past: readonly PetitionPlan[], today: PlainDate): PetitionPlan | undefined {
  const before = addDays(today, -20);
  return past.find(({ desk, road }) => desk === 'office' && (road.at(-1)?.on ?? today) < before);
}

function planOpen(
  dice: Dice,
  wish: Standing,
  pick: PickMatter,
  today: PlainDate,
  calendar: Calendar,
  joins?: PetitionPlan,
): PetitionPlan {
  const { phase, turn } = wish;
  const desk: Desk = typeof wish.at === 'number' ? wish.at : 'office';
  const matter = pickFor(dice, wish, pick, today);
  const townAt = typeof wish.at === 'number' ? wish.at : (joins?.townAt ?? dice.int(0, towns.length - 1));
  const channel = pickChannel(dice, desk);
  const mode = modeFor(dice, desk, matter, phase);
  const { waiting, delay } = turn ? ({ waiting: 1, delay: 'none' } as const) : waitingFor(dice, phase);
  const promises = matter.claims.some(isSupported);
  const wishes = { channel, assignedDown: mode === 'assigned-down', delay, rated: false, promises, turn };
  const { receivedOn, road } = planStanding(() => dice.fork('road'), phase, waiting, wishes, today, calendar);
  const plan = { matter, channel, desk, townAt, mode, receivedOn, road, waits: true };
  return joins ? { ...plan, joins } : plan;
}

function planPast(dice: Dice, pick: PickMatter, today: PlainDate, calendar: Calendar): PetitionPlan {
  const desk: Desk = dice.chance(0.24) ? dice.int(0, towns.length - 1) : 'office';
  const townAt = desk === 'office' ? dice.int(0, towns.length - 1) : desk;
  const channel = pickChannel(dice, desk);
  // Everything of the last weeks is planned on purpose; the rest is behind us, and quieter in the holidays.
  let receivedOn = addDays(today, -dice.int(4, daysBack));
  while (datePartsOf(receivedOn).month === 2 && dice.chance(0.45))
    receivedOn = addDays(today, -dice.int(4, daysBack));
  if (sameDay.includes(channel)) receivedOn = nextWorkday(calendar, receivedOn);
  const matter = pick(dice, desk === 'office' ? matters : townDeskMatters, receivedOn);
  const mode = modeFor(dice, desk, matter, 'closed');
  const delay: Delay = dice.chance(0.1) ? dice.pick(['triage', 'notice', 'handling']) : 'none';
  const rated = dice.chance(0.62);
  const promises = matter.claims.some(isSupported);
  const wishes = { channel, assignedDown: mode === 'assigned-down', delay, rated, promises };
  const road = planRoad(dice, receivedOn, wishes, calendar);
  return { matter, channel, desk, townAt, mode, receivedOn, road, waits: false };
}

function pickFor(dice: Dice, { at, phase, turn }: Standing, pickAny: PickMatter, today: PlainDate): Matter {
  // What is answered by a reply alone is never waiting for a signature; a turn is taken by the whole matter.
  const signs = phase === 'submitted' || phase === 'signed';
  const fits = (matter: Matter): boolean => (turn ? fitsTurn(matter, turn) : !signs || hasOrdinary(matter));
  const pick: PickMatter = (some, from, day) => pickAny(some, from.filter(fits), day);
  if (typeof at === 'number') return pick(dice, townDeskMatters, today);
  if (at === 'any' || phase === 'registered') return pick(dice, matters, today);
  if (at === 'towns') return pick(dice, townMatters, today);
  if (turn && at === 'others')
    return pick(
      dice,
      matters.filter(({ unit }) => !['housing', 'town', 'office'].includes(unit)),
      today,
    );
  const unit: DepartmentKey | 'office' =
    at === 'others' ? dice.pick(departmentKeys.filter((key) => key !== 'housing')) : at;
  return pick(
    dice,
    matters.filter((matter) => matter.unit === unit),
    today,
  );
}

/** The simple procedure is not for groups; a review is asked for by who did not get everything. */
function fitsTurn(matter: Matter, turn: Turn): boolean {
  const { claims, group } = matter;
  if (!isWhollyOrdinary(matter)) return false;
  if (turn === 'simple-waits' || turn === 'simple-answered') return group !== true;
  if (turn === 'review-waits' || turn === 'reviewed' || turn === 'review-changed')
    return claims.some(({ opinion }) => opinion !== 'support');
  return true;
}

type PickMatter = (dice: Dice, from: readonly Matter[], day: PlainDate) => Matter;

/** Of two matters of the season the one that came up less often, so that no story is told too many times. */
function matterPicker(): PickMatter {
  const told = new Map<string, number>();
  return (dice, from, day) => {
    const timesOf = ({ id }: Matter): number => told.get(id) ?? 0;
    const matter = [pickSeasonal(dice, from, day), pickSeasonal(dice, from, day), dice.pick(from)].reduce(
      (a, b) => (timesOf(b) < timesOf(a) ? b : a),
    );
    told.set(matter.id, timesOf(matter) + 1);
    return matter;
  };
}

/** People come about wages before the Spring Festival and about noise in summer. */
function pickSeasonal(dice: Dice, from: readonly Matter[], day: PlainDate): Matter {
  const { month } = datePartsOf(day);
  const weighted = from.flatMap((matter) => {
    const times = matter.months === undefined ? 2 : 4 * matter.months.filter((one) => one === month).length;
    return Array.from({ length: Math.max(1, times) }, () => matter);
  });
  return dice.pick(weighted);
}

const officeChannels: readonly Channel[] = [
  ...Array.from({ length: 9 }, (): Channel => 'visit'),
  ...Array.from({ length: 5 }, (): Channel => 'letter'),
  ...Array.from({ length: 6 }, (): Channel => 'online'),
  ...Array.from({ length: 4 }, (): Channel => 'call'),
  ...(['leader-reception', 'leader-reception', 'outreach', 'proxy', 'hand-down', 'suggestion-box'] as const),
];
const townChannels: readonly Channel[] = [
  'visit',
  'visit',
  'visit',
  'screening',
  'screening',
  'proxy',
  'call',
  'outreach',
];

function pickChannel(dice: Dice, desk: Desk): Channel {
  return dice.pick(desk === 'office' ? officeChannels : townChannels);
}

function modeFor(
  dice: Dice,
  desk: Desk,
  matter: Matter,
  phase: StandingPhase | 'closed',
): PetitionPlan['mode'] {
  if (phase === 'reported' || phase === 'report-approved') return 'assigned-down';
  if (desk !== 'office' || matter.unit === 'office') return 'kept';
  return dice.chance(phase === 'served' ? 0 : 0.35) ? 'assigned-down' : 'referred';
}

// Most is in time, some limits are near, a few are passed.
function waitingFor(dice: Dice, phase: StandingPhase): { readonly waiting: number; readonly delay: Delay } {
  const throwOf = dice.int(1, 10);
  const near = throwOf >= 7 && throwOf <= 8;
  const late = throwOf >= 9;
  if (phase === 'registered' || phase === 'referred')
    return { waiting: late ? dice.int(17, 24) : near ? dice.int(13, 14) : dice.int(1, 9), delay: 'none' };
  if (phase === 'accepted')
    return { waiting: late ? dice.int(58, 75) : near ? dice.int(40, 46) : dice.int(1, 25), delay: 'none' };
  const delay = late && (phase === 'submitted' || phase === 'signed') ? 'handling' : 'none';
  return { waiting: dice.int(1, near ? 12 : 5), delay };
}
