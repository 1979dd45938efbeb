// A program that proposes must not propose what the rules refuse.
import { expect } from 'vitest';
import type { AccountId } from '#core/kit/ids.ts';
import { addDays, type PlainDate } from '#core/kit/plain-date.ts';
import type { PetitionState } from '#core/petitions/petition.ts';
import { orderSupervision } from '#core/petitions/supervise-petition.ts';
import { usualLadder } from '#core/supervision/ladder.ts';
import { proposeSupervision } from '#core/supervision/propose-supervision.ts';
import { law } from './walk-law.ts';
import { actorAs } from './walk-moves.ts';

const nobodyOfTheWalk = 'another supervisor' as AccountId;

/** Whoever supervises could order each proposed supervision as it is; answers how many there were. */
export function checkProposals(after: PetitionState, today: PlainDate): number {
  const proposals = proposeSupervision(after, today, usualLadder);
  const actor = { ...actorAs('director', after.registeringUnitId), accountId: nobodyOfTheWalk };
  for (const { trigger, cause } of proposals) {
    const order = { trigger, cause, facts: '见案卷', request: '请说明', replyBy: addDays(today, 15) };
    const result = orderSupervision(order, after, { actor, today, law });
    // The office may have to leave the order to others; the ground itself holds.
    if (!result.ok) expect(result.error.kind).toBe('petitions.not-your-step');
  }
  return proposals.length;
}
