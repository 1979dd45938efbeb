import { expect } from 'vitest';
import { isServed, newestIsVoid } from '#core/petitions/issued-papers.ts';
import type { PetitionState } from '#core/petitions/petition.ts';

/** Every number that was given stays, voided or not, and what was served is never voided. */
export function checkPapers(before: PetitionState, after: PetitionState): void {
  const numbers = after.papers.map((paper) => paper.number);
  expect(new Set(numbers).size).toBe(numbers.length);
  expect(numbers.slice(0, before.papers.length)).toEqual(before.papers.map((paper) => paper.number));
  for (const [at, paper] of before.papers.entries())
    if (paper.voided) expect(after.papers[at]?.voided).toEqual(paper.voided);
  for (const paper of after.papers) if (isServed(paper, after)) expect(paper.voided).toBeUndefined();
  if (after.phase === 'signed') expect(newestIsVoid('decision-letter', after)).toBe(false);
}
