import { expect, it } from 'vitest';
import { intake } from '../../../tests/support/walk-moves.ts';
import { plainDate } from '../kit/plain-date.ts';
import { changedFields } from './compare-intakes.ts';

it('names each field that a correction changed, and no other', () => {
  expect(changedFields(intake, intake)).toEqual([]);
  const after = { ...intake, title: '外墙与屋顶渗水', receivedOn: plainDate('2026-03-01') };
  expect(changedFields(intake, after)).toEqual(['receivedOn', 'title']);
});

it('sees a claim added and a respondent taken away', () => {
  const claims = intake.claims.slice(0, 1);
  expect(changedFields(intake, { ...intake, claims, respondent: undefined })).toEqual([
    'claims',
    'respondent',
  ]);
});

it('does not take the route of a claim for a correction', () => {
  const claims = intake.claims.map((claim) => ({ ...claim, route: 'ordinary' as const }));
  expect(changedFields(intake, { ...intake, claims })).toEqual([]);
});
