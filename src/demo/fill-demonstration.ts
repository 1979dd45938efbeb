// Two years of an office in a minute: the program on a clock that is moved, used by everybody in the order of time.
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { Pool } from 'pg';
import { v4 as uuid } from 'uuid';
import { buildApp, buildCore, type AppParts } from '../app.ts';
import type { PlainDate } from '#core/kit/plain-date.ts';
import type { Rating } from '#core/petitions/petition.ts';
import { lawProblemsToText, loadLaw } from '#features/clocks/load-law.ts';
import { ratePetition } from '#features/petitions/rate-petition.ts';
import { clockFrom, dayAtShanghai, timeAtShanghai, type Clock } from '#platform/clock/clock.ts';
import { silentLog } from '#platform/log/log.ts';
import { operationCaller } from './call-operation.ts';
import { castPetitions } from './cast-petitions.ts';
import { foundCounty } from './found-county.ts';
import { closeSessions, openSessions } from './open-sessions.ts';
import { outreachSteps, type OutreachStep } from './go-out.ts';
import { answerGiven, giveSuggestion } from './give-suggestions.ts';
import { receptionSteps } from './hold-receptions.ts';
import { hallSteps } from './open-hall.ts';
import { leadSteps } from './lead-cases.ts';
import { bookingSteps } from './plan-bookings.ts';
import { planReceptions, type PlannedReception } from './plan-receptions.ts';
import { planPetitions, type PetitionPlan } from './plan-petitions.ts';
import { planSuggestions, type PlannedSuggestion } from './plan-suggestions.ts';
import { seededDice, type Dice } from './seeded-dice.ts';
import type { WalkParts } from './walk-parts.ts';
import { catchUp, walkStep, type Traveller } from './walk-road.ts';

export type FillParts = Pick<
  AppParts,
  'pool' | 'config' | 'programFolder' | 'secret' | 'filesDir' | 'formsDir'
>;

export type FillWishes = {
  readonly petitions: number;
  /** The administrator's password; the other accounts get theirs afterwards. */
  readonly password: string;
  /** When the office is set up, about two years before `now`. */
  readonly foundedAt: Date;
  /** The moment the demonstration ends at; nothing in it is later. */
  readonly now: Date;
  /** Told after every step how many are done. */
  readonly onProgress: (done: number, all: number) => void;
  /** Asked before every step; when true the filling throws `FillingStopped`. */
  readonly isStopped: () => boolean;
};

export class FillingStopped extends Error {}

type Dated = { readonly at: Date; readonly take: (walk: WalkParts) => Promise<void> };

/** Fills an empty, migrated database. Throws when the program refuses a step, which would be a fault of the plan. */
export async function fillDemonstration(parts: FillParts, wishes: FillWishes): Promise<void> {
  let now = wishes.foundedAt;
  const clock = clockFrom(() => now);
  const token = randomBytes(16).toString('hex');
  const app = await buildApp({
    ...parts,
    clock,
    log: silentLog(),
    setupToken: () => token,
    forgetSetupToken: () => undefined,
  });
  try {
    const call = operationCaller(app);
    const { unitOf, places } = await foundCounty(app, call, token, wishes.password);
    const { rate, database } = await buildRating(parts, clock);
    const cookies = await openSessions(database, places, new Date(wishes.now.getTime() + 86_400_000));
    const { dated, partnerOf } = await planSteps(parts.programFolder, wishes);
    const walk: WalkParts = {
      partnerOf,
      app,
      call,
      unitOf,
      rate,
      newId: uuid,
      cookieOf: (username) => must(cookies.get(username), username),
      accountOf: (username) => must(places.get(username), username).accountId,
    };
    for (const [at, step] of dated.entries()) {
      if (wishes.isStopped()) throw new FillingStopped('stopped while filling');
      now = step.at;
      await step.take(walk);
      wishes.onProgress(at + 1, dated.length);
    }
    await closeSessions(database);
  } finally {
    await app.close();
  }
}

/** Every step of every petition up to now, in the order of time. */
async function planSteps(
  programFolder: string,
  wishes: FillWishes,
): Promise<{ readonly dated: readonly Dated[] } & Pick<WalkParts, 'partnerOf'>> {
  const law = await loadLaw(join(programFolder, 'law'));
  if (!law.ok) throw new Error(lawProblemsToText(law.error));
  const dice = seededDice('青禾县');
  const today = dayAtShanghai(wishes.now);
  const plans = planPetitions(dice.fork('plans'), wishes.petitions, today, law.value.calendar);
  const travellers = castPetitions(dice.fork('people'), plans, today).map((petition): Traveller => {
    const claimIds = petition.plan.matter.claims.map(() => uuid());
    return { petition, claimIds, id: undefined, number: '', version: 0, queryCode: '' };
  });
  const partner = (plan: PetitionPlan): Traveller | undefined =>
    travellers.find(({ petition }) => petition.plan === plan.joins);
  const steps = [
    ...travellers.flatMap((traveller) => stepsOf(traveller, partner(traveller.petition.plan))),
    ...outreachSteps(today, law.value.calendar).map((step) => goingOut(step, travellers)),
    ...planSuggestions(today, law.value.calendar).flatMap((planned) => lettersOf(planned, travellers)),
    ...leadSteps(travellers, today, law.value.calendar).map(({ take, ...when }): Dated => ({
      at: momentOf(when),
      take,
    })),
    ...planReceptions(today, timeAtShanghai(wishes.now), law.value.calendar).flatMap((planned) =>
      daysOf(planned, dice, travellers, wishes.now),
    ),
  ];
  const dated = steps
    .filter(({ at }) => at > wishes.foundedAt && at < wishes.now)
    .toSorted((a, b) => a.at.getTime() - b.at.getTime());
  return { dated, partnerOf: (plan) => must(partner(plan)?.id, 'partner') };
}

// One reception: on the roster, booked, and today with its hall.
function daysOf(
  planned: PlannedReception,
  dice: Dice,
  travellers: readonly Traveller[],
  now: Date,
): readonly Dated[] {
  const id = uuid();
  const booked = bookingSteps(
    planned,
    id,
    dice.fork(`bookings ${planned.content.on}`),
    uuid,
    dayAtShanghai(now),
  );
  const dated = [...receptionSteps(planned, id), ...booked].map(({ take, ...when }): Dated => ({
    at: momentOf(when),
    take,
  }));
  if (planned.turn !== 'today') return dated;
  const hall = { place: planned.content.place, receptionId: id, by: planned.by };
  return [...dated, ...hallSteps(hall, travellers, now)];
}

function stepsOf(traveller: Traveller, partner: Traveller | undefined): readonly Dated[] {
  const { road } = traveller.petition.plan;
  return road.map((happening) => ({
    at: momentOf(happening),
    take: async (walk) => {
      await walkStep(traveller, happening, walk);
      // What joins two petitions is written in both.
      if (partner && happening === road.at(-1)) await catchUp(partner, walk);
    },
  }));
}

// What the office wrote into a petition on the way is known before its next step.
const goingOut = ({ take, ...when }: OutreachStep, travellers: readonly Traveller[]): Dated => ({
  at: momentOf(when),
  take: async (walk) => {
    const touched = await take(walk);
    for (const one of travellers) if (one.id && touched.includes(one.id)) await catchUp(one, walk);
  },
});

function lettersOf(planned: PlannedSuggestion, travellers: readonly Traveller[]): readonly Dated[] {
  const id = uuid();
  const { issuedOn, answer } = planned;
  const given: Dated = {
    at: momentOf({ on: issuedOn, minute: 600 }),
    take: (walk) => giveSuggestion(id, planned, travellers, walk),
  };
  if (!answer) return [given];
  return [
    given,
    { at: momentOf({ on: answer.on, minute: 900 }), take: (walk) => answerGiven(id, answer, walk) },
  ];
}

function momentOf({ on, minute }: { readonly on: PlainDate; readonly minute: number }): Date {
  return new Date(new Date(`${on}T00:00:00+08:00`).getTime() + Math.min(minute, 1_439) * 60_000);
}

// The petitioner has no account: the rating goes the way of the citizen page, by the code on the slip.
async function buildRating(parts: FillParts & { readonly pool: Pool }, clock: Clock) {
  const { database, queryCodes, directory } = await buildCore({ ...parts, clock });
  const rate = async (typed: string, rating: Omit<Rating, 'on'>): Promise<void> => {
    const follow = { database, queryCodes, clock, readDirectory: directory };
    const done = await ratePetition({ typed, rating }, follow);
    if (!done.ok) throw new Error(`rating: ${done.error.kind}`);
  };
  return { rate, database };
}

function must<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined) throw new Error(`no account ${what}`);
  return value;
}
