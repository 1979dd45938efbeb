import { describe, expect, test } from 'vitest';
import { petitionView } from '#contract/petitions.ts';
import { plainDate } from '#core/kit/plain-date.ts';
import { readDecision } from '../read-decision.ts';
import { missingInValues, missingPartToName, startDecision, valuesToDecision } from './decision-values.ts';

const claim = (id: string) => ({
  id,
  text: '修路',
  purpose: 'request',
  purposeName: '求决',
  contentClass: '0701',
  contentClassName: '道路',
  petitionClass: 'claim' as const,
  petitionClassName: '申诉求决类',
  next: '办理中',
  changes: [],
  routeName: '',
});
const one = '01a202f9-52eb-7630-b378-80c3376a254d';
const two = '01a202f9-52eb-7630-b378-80c3376a254e';
const petition = petitionView.pick({ claims: true }).parse({ claims: [claim(one), claim(two)] });
const today = plainDate('2026-03-02');
const answer = {
  facts: '属实',
  evidence: '照片',
  basis: '办法',
  demand: 'reasonable' as const,
  reasons: '有据',
  execution: '年底前',
  executeBy: '2026-12-31',
};

describe('a new decision', () => {
  test('has one empty answer for each claim, and all of it is missing', () => {
    const values = startDecision(petition, undefined);
    expect(values.claims.map((each) => each.claimId)).toEqual([one, two]);
    expect(missingInValues(values, petition, today)).toHaveLength(13);
  });

  test('takes over what a draft says of a claim and forgets claims that are gone', () => {
    const draft = {
      claims: [
        { ...answer, claimId: two, opinion: 'explain' as const },
        { ...answer, claimId: 'gone', opinion: 'support' as const },
      ],
      reviewOrgan: '县政府',
    };
    const values = startDecision(petition, draft);
    expect(values.claims.map((each) => each.facts)).toEqual(['', '属实']);
    expect(values.reviewOrgan).toBe('县政府');
  });
});

test('nothing is missing once every claim is answered and the organ of review is named', () => {
  const claims = [one, two].map((claimId) => ({ ...answer, claimId, opinion: 'support' as const }));
  expect(missingInValues({ claims, reviewOrgan: '县政府' }, petition, today)).toEqual([]);
});

test('what is supported needs its day, what is not reasonable is not supported, and a day without support is left out', () => {
  const [claim] = startDecision(petition, undefined).claims;
  if (!claim) throw new Error('a claim');
  const written = (change: object) => ({
    claims: [{ ...claim, ...answer, ...change }],
    reviewOrgan: '县政府',
  });
  const only = { claims: petition.claims.slice(0, 1) };
  expect(missingInValues(written({ executeBy: '' }), only, today)).toEqual([
    { part: 'execute-by', claim: 1 },
  ]);
  expect(missingInValues(written({ executeBy: '2026-03-01' }), only, today)).toEqual([
    { part: 'execute-by', claim: 1 },
  ]);
  expect(missingInValues(written({ demand: 'unreasonable' }), only, today)).toEqual([
    { part: 'demand-fits', claim: 1 },
  ]);
  const explained = valuesToDecision(written({ opinion: 'explain' })).claims[0];
  expect(explained).not.toHaveProperty('executeBy');
});

test('a decision of an earlier log, without demand and day, can still be read', () => {
  const { demand: _, executeBy: __, ...earlier } = answer;
  const decision = { claims: [{ ...earlier, claimId: one, opinion: 'support' }], reviewOrgan: '县政府' };
  expect(readDecision(decision)?.claims).toHaveLength(1);
});

test('a missing part leads to its field', () => {
  expect(missingPartToName({ part: 'basis', claim: 2 })).toEqual(['claims', 1, 'basis']);
  expect(missingPartToName({ part: 'review-organ' })).toEqual(['reviewOrgan']);
});
