import { expect } from 'vitest';
import { openBesides } from '#core/petitions/claim-outcomes.ts';
import { ordinaryClaims } from '#core/petitions/claims-to-answer.ts';
import { isDutyHere } from '#core/petitions/lawful-route.ts';
import { openClock } from '#core/petitions/petition-clocks.ts';
import type { PetitionState } from '#core/petitions/petition.ts';

/** The sixty days run for ordinary claims alone, a duty has its own limit, and nothing is closed unanswered. */
export function checkClaims(after: PetitionState): void {
  const runs = (clock: string): boolean => openClock(after, clock) !== undefined;
  if (runs('handle_r6')) expect(ordinaryClaims(after)).not.toEqual([]);
  if (runs('duty_default')) expect(after.claims.some(isDutyHere)).toBe(true);
  if (after.closing) expect(openBesides(after)).toEqual([]);
  if (after.service) expect(ordinaryClaims(after)).not.toEqual([]);
  // In these walks the office has adopted the limit of the organ of discipline.
  const awaitsDiscipline = after.claims.some(
    ({ route, redirection: led }) =>
      route === 'accusation' && led && led.realName !== false && !led.confirmation && !led.result,
  );
  expect(runs('jw_accept')).toBe(awaitsDiscipline);
  const answered = after.suggestionAnswers.map(({ claimId }) => claimId);
  expect(new Set(answered).size).toBe(answered.length);
}
