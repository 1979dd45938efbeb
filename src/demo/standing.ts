// What waits today, and where, so that every desk of the demonstration has something to do.
import type { Phase } from '#core/petitions/petition.ts';
import type { Turn } from './turns.ts';

/** Where a petition on the ordinary road can wait for somebody. */
export const standingPhases = [
  'registered',
  'referred',
  'accepted',
  'submitted',
  'signed',
  'served',
  'reported',
  'report-approved',
] as const satisfies readonly Phase[];
export type StandingPhase = (typeof standingPhases)[number];

export type Standing = {
  readonly phase: StandingPhase;
  /** A town by its place in the list, the housing department, the petition office, or somewhere. */
  readonly at: number | 'housing' | 'office' | 'others' | 'towns' | 'any';
  /** In a demonstration of 360 petitions. */
  readonly count: number;
  /** What happens to it off the straight road, from that phase on. */
  readonly turn?: Turn;
};

export const standing: readonly Standing[] = [
  { phase: 'registered', at: 'any', count: 15 },
  { phase: 'registered', at: 0, count: 4 },
  { phase: 'registered', at: 1, count: 2 },
  { phase: 'registered', at: 3, count: 2 },
  { phase: 'referred', at: 'housing', count: 5 },
  { phase: 'referred', at: 'others', count: 9 },
  { phase: 'referred', at: 'towns', count: 4 },
  { phase: 'referred', at: 'office', count: 2 },
  { phase: 'referred', at: 0, count: 3 },
  { phase: 'accepted', at: 'housing', count: 8 },
  { phase: 'accepted', at: 'others', count: 14 },
  { phase: 'accepted', at: 'office', count: 2 },
  { phase: 'accepted', at: 0, count: 4 },
  { phase: 'accepted', at: 2, count: 3 },
  { phase: 'submitted', at: 'housing', count: 4 },
  { phase: 'submitted', at: 'others', count: 5 },
  { phase: 'submitted', at: 'office', count: 2 },
  { phase: 'submitted', at: 0, count: 2 },
  { phase: 'signed', at: 'housing', count: 4 },
  { phase: 'signed', at: 'others', count: 4 },
  { phase: 'signed', at: 0, count: 2 },
  { phase: 'served', at: 'housing', count: 3 },
  { phase: 'served', at: 'others', count: 4 },
  { phase: 'served', at: 0, count: 2 },
  { phase: 'reported', at: 'housing', count: 2 },
  { phase: 'reported', at: 'others', count: 4 },
  { phase: 'report-approved', at: 'others', count: 3 },
  { phase: 'referred', at: 'housing', count: 1, turn: 'simple-waits' },
  { phase: 'referred', at: 'others', count: 2, turn: 'simple-answered' },
  { phase: 'referred', at: 'housing', count: 1, turn: 'objection-waits' },
  { phase: 'referred', at: 'others', count: 2, turn: 'objection-returned' },
  { phase: 'accepted', at: 'housing', count: 1, turn: 'hearing-ahead' },
  { phase: 'accepted', at: 'others', count: 1, turn: 'hearing-held' },
  { phase: 'accepted', at: 'housing', count: 2, turn: 'agreed' },
  { phase: 'accepted', at: 'housing', count: 1, turn: 'supervised' },
  { phase: 'accepted', at: 'others', count: 1, turn: 'supervision-answered' },
  { phase: 'served', at: 'housing', count: 2, turn: 'review-waits' },
  { phase: 'served', at: 'others', count: 2, turn: 'reviewed' },
  { phase: 'served', at: 'others', count: 1, turn: 'review-changed' },
  { phase: 'accepted', at: 'others', count: 1, turn: 'recused' },
  { phase: 'registered', at: 'any', count: 1, turn: 'linked' },
  { phase: 'registered', at: 'any', count: 1, turn: 'merged' },
];
