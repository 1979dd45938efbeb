import type { PetitionState } from './petition.ts';
import type { TalkEvent } from './talk-events.ts';

/** A talk stands beside the road; what came of it is said by the events after it. */
export function evolveTalk({ talks }: PetitionState, { talk }: TalkEvent): Partial<PetitionState> {
  return { talks: [...talks, talk] };
}
