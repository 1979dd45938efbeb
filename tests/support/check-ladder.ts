// What holds after every step of any walk on the ladder of reviews.
import { expect } from 'vitest';
import { unkeptAgreement } from '#core/petitions/agreement.ts';
import type { PetitionEvent } from '#core/petitions/events.ts';
import { openHearing } from '#core/petitions/hearing.ts';
import type { PetitionState } from '#core/petitions/petition.ts';
import { decideClock, findFinality, ladderOf, openSuspension } from '#core/petitions/review-ladder.ts';
import { ordersRedo, reviewLevels } from '#core/petitions/review.ts';

/** One open review at most, by an organ apart and under its own limit; one opinion a level; nothing after the last. */
export function checkLadder(
  before: PetitionState,
  after: PetitionState,
  events: readonly PetitionEvent[],
): void {
  const rungs = ladderOf(after);
  for (const level of reviewLevels)
    expect(rungs.filter((rung) => rung.level === level && rung.stage === 'served').length).toBeLessThan(2);
  const [open, ...others] = after.reviews.filter(
    (review) => !review.past && !['served', 'refused', 'ended'].includes(review.stage),
  );
  expect(others).toEqual([]);
  if (open) {
    // Who is asked is never who answered or helped to, and no successor changes that.
    expect([after.assignment?.unitId, ...after.coHandlers]).not.toContain(open.organ.unitId);
    expect([open.draftedBy, open.signedBy]).not.toContain(after.handlerId ?? 'nobody');
    const clock = decideClock[open.level];
    const decides = after.clocks.filter((one) => one.due.clock === clock && one.stoppedOn === undefined);
    expect(decides.map((one) => one.due.from)).toEqual([open.receivedOn]);
  }
  // Where both held the limit up, a notice of one would name a day on which it still stands still.
  if (openSuspension(after)) expect(openHearing(after)).toBeUndefined();
  for (const event of events)
    if (event.kind === 'ReviewDrafted' || event.kind === 'ReviewSigned')
      expect(before.hands).not.toContain(event.by);
  const wentBack =
    after.phase === 'accepted' && ['served', 'reported', 'report-approved'].includes(before.phase);
  // A served answer is undone by an ordered redo alone, a simple one at the petitioner's word; a promise that was not kept goes back to handling by name.
  const mayGoBack = (event: PetitionEvent) =>
    event.kind === 'RedoOrdered' ||
    event.kind === 'SimpleProcedureConverted' ||
    (event.kind === 'PetitionReopened' &&
      before.phase === 'served' &&
      (unkeptAgreement(before)?.performBy ?? event.on) < event.on);
  expect(wentBack && !events.some(mayGoBack)).toBe(false);
  if (findFinality(before) && events.some((event) => event.kind === 'ReviewApplied'))
    expect.fail('a review after the final one');
}

/** Which turns of the ladder a walk has taken. */
export const turnOf = (event: PetitionEvent): string =>
  event.kind === 'OutsideReviewRecorded' || event.kind === 'ReviewDrafted'
    ? `${event.kind} ${ordersRedo(event.decision) ? 'redo' : 'stands'}`
    : 'level' in event
      ? `${event.kind} ${event.level}`
      : event.kind;
