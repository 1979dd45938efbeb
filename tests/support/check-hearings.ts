// What holds of hearings after every step of any walk.
import { expect } from 'vitest';
import type { PetitionEvent } from '#core/petitions/events.ts';
import { openHearing } from '#core/petitions/hearing.ts';
import { openClock } from '#core/petitions/petition-clocks.ts';
import type { PetitionState } from '#core/petitions/petition.ts';
import { openReview } from '#core/petitions/review-ladder.ts';
import { isOutside } from '#core/petitions/review.ts';

/** A hearing waits only for an inquiry that still goes on, and nobody orders one about what is written already. */
export function checkHearings(
  before: PetitionState,
  after: PetitionState,
  events: readonly PetitionEvent[],
): void {
  const hearing = openHearing(after);
  const review = openReview(after);
  if (!hearing) {
    for (const clock of ['hearing_notice', 'hearing_day']) expect(openClock(after, clock)).toBeUndefined();
  } else if (hearing.stage === 'handling') {
    expect(['accepted', 'extension-asked']).toContain(after.phase);
  } else {
    expect(review?.level).toBe(hearing.stage);
    expect(review?.stage).toBe(review && isOutside(review) ? 'applied' : 'admitted');
  }
  if (openHearing(before) && !hearing)
    expect(
      events.some(
        ({ kind }) => kind === 'HearingHeld' || kind === 'HearingCancelled' || kind === 'PetitionEnded',
      ),
    ).toBe(true);
}
