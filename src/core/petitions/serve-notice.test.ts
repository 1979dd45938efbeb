import { describe, expect, it } from 'vitest';
import {
  accepted,
  after,
  clerk,
  facts,
  handler,
  receipt,
  unitHead,
} from '../../../tests/support/travelled-petition.ts';
import { bureau, intake, office } from '../../../tests/support/walk-moves.ts';
import { addDays } from '../kit/plain-date.ts';
import type { Actor } from '../access/actor.ts';
import { isServed } from './issued-papers.ts';
import type { Paper } from './paper.ts';
import type { PetitionState } from './petition.ts';
import { serveNotice } from './serve-notice.ts';
import { voidPaper } from './void-paper.ts';

const on = addDays(intake.receivedOn, 3);
const later = addDays(on, 2);
const notice: Paper = { kind: 'acceptance-notice', number: '受1号', on, unitId: bureau };
const withPapers = (...papers: readonly Paper[]): PetitionState => ({ ...accepted(), papers });
const serve = (state: PetitionState, number = '受1号', servedOn = later, actor: Actor = handler) =>
  serveNotice({ number, service: receipt(servedOn) }, state, facts(actor, later));
const refusal = (...given: Parameters<typeof serve>) => {
  const result = serve(...given);
  return result.ok ? 'served' : result.error.kind;
};

describe('the service of a notice', () => {
  it('is kept with its paper and none other, and ends that it can be voided', () => {
    const other: Paper = { ...notice, number: '受2号' };
    const state = after(withPapers(notice, other), serve(withPapers(notice, other)));
    expect(state.papers.map(({ service }) => service?.servedOn)).toEqual([later, undefined]);
    expect(state.papers.map((paper) => isServed(paper, state))).toEqual([true, false]);
    const tried = voidPaper({ number: '受1号', reason: '错' }, state, facts(unitHead, later));
    expect(tried).toMatchObject({ error: { kind: 'petitions.paper-already-served' } });
  });

  it('is recorded once, not of a voided paper, and not before its day or in the future', () => {
    const state = after(withPapers(notice), serve(withPapers(notice)));
    expect(refusal({ ...state, papers: [...state.papers, { ...notice, number: '受3号' }] })).toBe(
      'petitions.paper-already-served',
    );
    const voided: Paper = { ...notice, voided: { on, reason: '错' } };
    expect(refusal(withPapers(voided, { ...notice, number: '受2号' }))).toBe('petitions.paper-already-void');
    expect(refusal(withPapers(notice), '受1号', addDays(on, -1))).toBe('petitions.served-before-signed');
    expect(refusal(withPapers(notice), '受1号', addDays(later, 1))).toBe('petitions.served-in-future');
  });

  it('is that of a notice to the petitioner; a paper with a step of its own is served by that', () => {
    const letter: Paper = { kind: 'decision-letter', number: '答1号', on, unitId: bureau };
    expect(refusal(withPapers(notice, letter), '答1号')).toBe('petitions.paper-not-a-notice');
    expect(refusal(withPapers(letter))).toBe('petitions.wrong-phase');
  });

  it('is recorded by the unit that issued it: the handler, and at the window whoever sorts', () => {
    const destination: Paper = { kind: 'destination-notice', number: '去1号', on, unitId: office };
    const state = withPapers(notice, destination);
    expect(refusal(state, '去1号', later, clerk)).toBe('served');
    expect(refusal(state, '去1号', later, handler)).toBe('petitions.not-your-paper');
    expect(refusal(state, '受1号', later, clerk)).toBe('petitions.not-your-paper');
  });
});
