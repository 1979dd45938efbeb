import { describe, expect, it } from 'vitest';
import { accepted, after, facts, handler, unitHead } from '../../../tests/support/travelled-petition.ts';
import { law } from '../../../tests/support/walk-law.ts';
import { actorAs, claimIds, intake, office } from '../../../tests/support/walk-moves.ts';
import { answersFor } from '../../../tests/support/quality-moves.ts';
import { withNumber } from '../../../tests/support/paper-moves.ts';
import { addDays } from '../kit/plain-date.ts';
import { ok } from '../kit/result.ts';
import { approveExtension, requestExtension, serveExtension } from './extend-handling.ts';
import { isReissuable, originalOf } from './issued-papers.ts';
import type { PetitionState } from './petition.ts';
import { serveDecision } from './serve-decision.ts';
import { signDecision } from './sign-decision.ts';
import { openSteps } from './steps.ts';
import { submitDecision } from './submit-decision.ts';
import { reissuePaper, voidPaper } from './void-paper.ts';

const today = addDays(intake.receivedOn, 5);
const director = actorAs('director', office);
const withPaper = (step: 'accept' | 'sign-decision' | 'approve-extension', state: PetitionState) =>
  after(state, withNumber(step, ok([]), state, today));
const acceptedWithNotice = () => withPaper('accept', accepted());
const numberOf = (state: PetitionState): string => state.papers.at(-1)?.number ?? '';
const tryVoid = (state: PetitionState, number: string, actor = unitHead) =>
  voidPaper({ number, reason: '文号用错' }, state, facts(actor, today));
const receipt = {
  method: 'in-person',
  servedOn: today,
  place: '',
  recipient: '李',
  relation: '',
  servers: ['甲'],
  witnesses: [],
  remark: '',
} as const;

function signed(): PetitionState {
  const state = acceptedWithNotice();
  const claims = answersFor(2, claimIds, today);
  const draft = after(state, submitDecision({ claims, reviewOrgan: '县政府' }, state, facts(handler, today)));
  return withPaper('sign-decision', after(draft, signDecision(draft, facts(unitHead, today))));
}

function extended(): PetitionState {
  const state = acceptedWithNotice();
  const asked = after(state, requestExtension({ days: 10, reason: '鉴定' }, state, facts(handler, today)));
  return withPaper('approve-extension', after(asked, approveExtension(asked, facts(unitHead, today))));
}

describe('a numbered paper', () => {
  it('is voided with a reason, stays in the list and undoes no step', () => {
    const state = acceptedWithNotice();
    const voided = after(state, tryVoid(state, numberOf(state)));
    expect(voided.papers).toMatchObject([
      { number: numberOf(state), voided: { on: today, reason: '文号用错' } },
    ]);
    expect(voided.phase).toBe('accepted');
  });

  it('is voided by the head of the unit that issued it and by nobody else', () => {
    const state = acceptedWithNotice();
    for (const actor of [handler, director])
      expect(tryVoid(state, numberOf(state), actor)).toMatchObject({
        error: { kind: 'petitions.not-your-step' },
      });
    const sent = after(
      state,
      ok([{ kind: 'PaperNumbered', paper: 'referral-slip', number: '转1号', on: today, unitId: office }]),
    );
    expect(tryVoid(sent, numberOf(state), director)).toMatchObject({
      error: { kind: 'petitions.not-your-paper' },
    });
    expect(tryVoid(sent, '转1号', director).ok).toBe(true);
    expect(openSteps(state, unitHead)).toContainEqual({ step: 'void-paper', mine: true });
    expect(openSteps(state, director)).toContainEqual({ step: 'void-paper', mine: false });
  });

  it('is voided once, and only when there is such a number', () => {
    const state = acceptedWithNotice();
    const voided = withPaper('accept', after(state, tryVoid(state, numberOf(state))));
    expect(tryVoid(voided, numberOf(state))).toMatchObject({
      error: { kind: 'petitions.paper-already-void', on: today },
    });
    expect(tryVoid(state, '别的〔2026〕1号')).toMatchObject({ error: { kind: 'petitions.no-such-paper' } });
  });

  it('gets the next number when it is made again, and says which one it stands for', () => {
    const state = acceptedWithNotice();
    const voided = after(state, tryVoid(state, numberOf(state)));
    const again = reissuePaper({ number: numberOf(state) }, voided, facts(unitHead, today));
    expect(again).toMatchObject({ ok: true, value: { kind: 'acceptance-notice' } });
    const next = after(
      voided,
      ok([
        {
          kind: 'PaperNumbered',
          paper: 'acceptance-notice',
          number: '新号',
          on: addDays(today, 3),
          replaces: numberOf(state),
        },
      ]),
    );
    const [first, second] = next.papers;
    expect(second && originalOf(second, next)).toEqual(first);
    expect(first && isReissuable(first, next)).toBe(false);
  });

  it('is not made again while it stands', () => {
    const state = acceptedWithNotice();
    expect(reissuePaper({ number: numberOf(state) }, state, facts(unitHead, today))).toMatchObject({
      ok: false,
    });
  });
});

describe('a decision letter', () => {
  it('goes back to its author when it is voided before service, to be signed again', () => {
    const state = signed();
    const voided = after(state, tryVoid(state, numberOf(state)));
    expect(voided).toMatchObject({ phase: 'accepted', signedOn: undefined });
    expect(openSteps(voided, handler)).toContainEqual({ step: 'submit-decision', mine: true });
    expect(openSteps(voided, handler).some(({ step }) => step === 'serve-decision')).toBe(false);
    expect(openSteps(voided, unitHead).some(({ step }) => step === 'reissue-paper')).toBe(false);
  });

  it('is never voided once it is served', () => {
    const state = signed();
    const served = after(state, serveDecision(receipt, state, { ...facts(handler, today), law }));
    expect(tryVoid(served, numberOf(served))).toMatchObject({
      error: { kind: 'petitions.paper-already-served', number: numberOf(served) },
    });
  });
});

describe('an extension notice', () => {
  it('cannot be served while it is void, and not be voided once it is served', () => {
    const state = extended();
    const voided = after(state, tryVoid(state, numberOf(state)));
    expect(serveExtension(receipt, voided, facts(handler, today))).toMatchObject({
      error: { kind: 'petitions.wrong-phase' },
    });
    const served = after(state, serveExtension(receipt, state, facts(handler, today)));
    expect(tryVoid(served, numberOf(served))).toMatchObject({
      error: { kind: 'petitions.paper-already-served' },
    });
  });
});
