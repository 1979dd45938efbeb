// How far the road of an earlier matter on the same facts has gone. Only its end closes the door to a repeat
// (《信访工作条例》第三十六条); a window that was let pass does so under the rules of some provinces alone.
import type { PlainDate } from '../kit/plain-date.ts';
import { isGroundKnown, type DeclineGround } from './decline-grounds.ts';
import { openClock } from './petition-clocks.ts';
import type { PetitionState } from './petition.ts';
import {
  applyClock,
  findFinality,
  lapsedWindow,
  nextLevel,
  openReview,
  servedReview,
} from './review-ladder.ts';
import type { ReviewLevel } from './review.ts';

export type EarlierRoad =
  /** The final opinion is served; `papers` led to it. */
  | { readonly kind: 'final'; readonly on: PlainDate; readonly papers: readonly string[] }
  /** The time for a review ended on `since` without a request. */
  | { readonly kind: 'lapsed'; readonly since: PlainDate; readonly papers: readonly string[] }
  /** A review can still be asked for. */
  | { readonly kind: 'window'; readonly level: ReviewLevel; readonly until: PlainDate }
  | { readonly kind: 'in-hand' }
  /** Over without an opinion of the last level, as by a withdrawal. */
  | { readonly kind: 'ended' }
  /** Handled before this ledger was kept. */
  | { readonly kind: 'unknown' };

/** Where the earlier matter stands today. What was refused as final before is still final. */
export function roadOf(state: PetitionState, today: PlainDate): EarlierRoad {
  const { phase, ending, servedLetters } = state;
  if (phase === 'earlier') return { kind: 'unknown' };
  if (ending?.ground === 'NM1') return { kind: 'final', on: ending.on, papers: ending.earlierPapers };
  const final = findFinality(state);
  if (final) return { kind: 'final', ...final };
  const lapsed = lapsedWindow(state, today);
  if (lapsed) {
    const numbers = [servedLetters.at(-1), servedReview(state, 'review')?.number];
    return { kind: 'lapsed', since: lapsed.limit, papers: numbers.filter((one) => one !== undefined) };
  }
  const level = nextLevel(state);
  const until = level && openClock(state, applyClock[level])?.due.limit;
  if (level && until !== undefined) return { kind: 'window', level, until };
  return { kind: phase === 'closed' && !openReview(state) ? 'ended' : 'in-hand' };
}

/** An earlier matter that the present one repeats, as far as the reader may know of it. */
export type KnownRepeat = {
  readonly number: string;
  readonly responsibleUnit: string;
  readonly road: EarlierRoad;
};

type Again = Pick<PetitionState, 'ruleSet' | 'receivedOn'>;

/** Whether the ground holds for a repeat of that matter; other grounds do not look at it. */
function bears(ground: DeclineGround, { road }: KnownRepeat, { receivedOn }: Again): boolean {
  if (ground === 'NM1') return road.kind === 'final' || road.kind === 'unknown';
  if (ground !== 'LP1') return true;
  return road.kind === 'unknown' || (road.kind === 'lapsed' && road.since < receivedOn);
}

export type RoadRefusal =
  /** None of the repeats on record has come to the end that the ground speaks of. */
  | {
      readonly kind: 'petitions.earlier-road-goes-on';
      readonly ground: DeclineGround;
      readonly number: string;
    }
  | { readonly kind: 'petitions.final-papers-not-cited'; readonly papers: string };

/** Why the ground does not hold against what is known of the repeats; nothing where nothing is known. */
export function refuseByRoad(
  { ground, earlierPapers }: { readonly ground: DeclineGround; readonly earlierPapers: readonly string[] },
  state: Again,
  repeats: readonly KnownRepeat[],
): RoadRefusal | undefined {
  const bearing = repeats.filter((repeat) => bears(ground, repeat, state));
  const first = repeats[0];
  if (first && bearing.length === 0)
    return { kind: 'petitions.earlier-road-goes-on', ground, number: first.number };
  if (ground !== 'NM1') return undefined;
  const ends = bearing.flatMap(({ road }) => (road.kind === 'final' ? [road.papers] : []));
  const isCited = (papers: readonly string[]): boolean => papers.every((one) => earlierPapers.includes(one));
  const [wanted] = ends;
  if (!wanted || ends.length < bearing.length || ends.some(isCited)) return undefined;
  return { kind: 'petitions.final-papers-not-cited', papers: wanted.join('、') };
}

export type DeclineProposal = {
  /** Nothing where what is known speaks for none of them. */
  readonly ground: DeclineGround | undefined;
  readonly route: string;
  readonly inProgressNumber: string;
  readonly earlierPapers: readonly string[];
  readonly windowEndedOn: PlainDate | undefined;
};

/** What the repeats on record speak for; a person decides. */
export function proposeDecline(repeats: readonly KnownRepeat[], state: Again): DeclineProposal {
  const nothing = { route: '', inProgressNumber: '', earlierPapers: [], windowEndedOn: undefined };
  const inHand = repeats.find(({ road }) => road.kind === 'in-hand');
  if (inHand)
    return { ...nothing, ground: 'NA1', route: inHand.responsibleUnit, inProgressNumber: inHand.number };
  const final = repeats.map(({ road }) => road).find((road) => road.kind === 'final');
  if (final) return { ...nothing, ground: 'NM1', earlierPapers: final.papers };
  const lapsed = repeats
    .filter((repeat) => isGroundKnown('LP1', state.ruleSet) && bears('LP1', repeat, state))
    .map(({ road }) => road)
    .find((road) => road.kind === 'lapsed');
  if (!lapsed) return { ...nothing, ground: undefined };
  return { ...nothing, ground: 'LP1', earlierPapers: lapsed.papers, windowEndedOn: lapsed.since };
}
