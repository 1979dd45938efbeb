import { describe, expect, it } from 'vitest';
import { plainDate } from '../kit/plain-date.ts';
import type { PetitionEvent } from './events.ts';
import type { PetitionPaperKind } from './paper-kinds.ts';
import type { ServiceReceipt } from './petition.ts';
import { findServed } from './served-papers.ts';

const on = plainDate('2026-03-02');
const receipt = (recipient: string): ServiceReceipt => ({
  method: 'in-person',
  servedOn: on,
  place: '窗口',
  recipient,
  relation: '本人',
  servers: ['张'],
  witnesses: [],
  remark: '',
});
const numbered = (paper: PetitionPaperKind, number: string): PetitionEvent => ({
  kind: 'PaperNumbered',
  paper,
  number,
  on,
});
const served = (recipient: string): PetitionEvent => ({
  kind: 'DecisionServed',
  service: receipt(recipient),
});

describe('the receipt of a paper', () => {
  it('is blank until the service is recorded, and filled afterwards', () => {
    const story = [numbered('decision-letter', '答1号')];
    expect(findServed('答1号', story)).toMatchObject({ kind: 'decision-letter', service: undefined });
    expect(findServed('答1号', [...story, served('李')])?.service).toEqual(receipt('李'));
  });

  it('is that of its own paper when a later one of the kind was served too', () => {
    const story = [
      numbered('decision-letter', '答1号'),
      served('李'),
      numbered('decision-letter', '答2号'),
      served('王'),
    ];
    expect(findServed('答1号', story)?.service?.recipient).toBe('李');
    expect(findServed('答2号', story)?.service?.recipient).toBe('王');
  });

  it('is not filled from the service of another kind or another level', () => {
    const story: readonly PetitionEvent[] = [
      numbered('extension-notice', '延1号'),
      numbered('review-opinion', '复查1号'),
      numbered('final-review-opinion', '复核1号'),
      served('李'),
      { kind: 'ReviewServed', level: 'final-review', service: receipt('王') },
    ];
    expect(findServed('延1号', story)?.service).toBeUndefined();
    expect(findServed('复查1号', story)?.service).toBeUndefined();
    expect(findServed('复核1号', story)?.service?.recipient).toBe('王');
  });

  it('is none for a void number, an unknown one and a paper whose service is not recorded', () => {
    const story: readonly PetitionEvent[] = [
      numbered('decision-letter', '答1号'),
      { kind: 'PaperVoided', paper: 'decision-letter', number: '答1号', reason: '错', on },
      numbered('referral-slip', '转1号'),
    ];
    for (const number of ['答1号', '转1号', '答9号']) expect(findServed(number, story)).toBeUndefined();
  });
});
