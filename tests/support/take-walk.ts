// One random walk: move after move is tried, and what was possible is checked before the next.
import { appendFileSync } from 'node:fs';
import { addDays, type PlainDate } from '#core/kit/plain-date.ts';
import type { PetitionEvent } from '#core/petitions/events.ts';
import { evolve } from '#core/petitions/evolve.ts';
import type { PetitionState } from '#core/petitions/petition.ts';
import { hopefulMoves } from './hopeful-moves.ts';
import { attempt, type Move } from './walk-moves.ts';

export type Start = { readonly state: PetitionState; readonly today: PlainDate };

export type Check = (
  before: PetitionState,
  after: PetitionState,
  taken: Move,
  events: readonly PetitionEvent[],
  today: PlainDate,
) => void;

const tally = { walks: 0, steps: 0 };

/** Walks from `start`. Everybody tries everything after about one move in `hope`. */
export function takeWalk(start: Start, moves: readonly Move[], hope: number, check: Check): void {
  let { state, today } = start;
  tally.walks += 1;
  const all = moves.flatMap((one) => [one, ...(one.choice % hope === 3 ? hopefulMoves(one.choice) : [])]);
  for (const next of all) {
    today = addDays(today, next.days);
    const result = attempt(next, state, today);
    if (!result.ok) continue;
    const after = result.value.reduce<PetitionState>(evolve, state);
    tally.steps += 1;
    check(state, after, next, result.value, today);
    state = after;
  }
}

const far = process.env['KAIMEN_WALKS'];
const seed = process.env['KAIMEN_WALKS_SEED'];

// The same walks each time, so that a failure belongs to the change that made it; `npm run walks` looks for new ones.
const usualSeed = '20260308';

/** How many walks: `ordinarily` so many, as many as were asked for when `npm run walks` sends them. */
export const runsOf = (ordinarily: number): { readonly numRuns: number; readonly seed: number } => ({
  numRuns: Number(far ?? ordinarily),
  seed: Number(seed ?? usualSeed),
});

/** Whether so many walks must have come everywhere; a few may miss a rare turn. */
export const comesEverywhere = far === undefined || Number(far) >= 2_000;

/** Milliseconds that so many walks may take on a busy machine. */
export const patienceFor = ({ numRuns }: { readonly numRuns: number }) => ({
  timeout: Math.max(120_000, numRuns * 150),
});

/** For `afterAll`: adds what was walked to the file that `npm run walks` reads. */
export function reportWalks(): void {
  const file = process.env['KAIMEN_WALKS_TALLY'];
  if (file !== undefined) appendFileSync(file, `${JSON.stringify(tally)}\n`);
  Object.assign(tally, { walks: 0, steps: 0 });
}
