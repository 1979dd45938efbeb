import { describe, expect, test } from 'vitest';
import { petitionView } from '#contract/petitions.ts';
import { missingInValues, missingPartToName, startDecision } from './decision-values.ts';

const claim = (id: string) => ({
  id,
  text: '修路',
  purpose: 'request',
  purposeName: '求决',
  contentClass: '0701',
  contentClassName: '道路',
  routeName: '',
});
const one = '01a202f9-52eb-7630-b378-80c3376a254d';
const two = '01a202f9-52eb-7630-b378-80c3376a254e';
const petition = petitionView.pick({ claims: true }).parse({ claims: [claim(one), claim(two)] });
const answer = { facts: '属实', evidence: '照片', basis: '办法', reasons: '有据', execution: '年底前' };

describe('a new decision', () => {
  test('has one empty answer for each claim, and all of it is missing', () => {
    const values = startDecision(petition, undefined);
    expect(values.claims.map((each) => each.claimId)).toEqual([one, two]);
    expect(missingInValues(values, petition)).toHaveLength(11);
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
  expect(missingInValues({ claims, reviewOrgan: '县政府' }, petition)).toEqual([]);
});

test('a missing part leads to its field', () => {
  expect(missingPartToName({ part: 'basis', claim: 2 })).toEqual(['claims', 1, 'basis']);
  expect(missingPartToName({ part: 'review-organ' })).toEqual(['reviewOrgan']);
});
