import { describe, expect, it } from 'vitest';
import {
  accepted,
  after,
  facts,
  handler,
  receipt as reviewReceipt,
  registered,
  unitHead,
} from '../../../tests/support/travelled-petition.ts';
import { law } from '../../../tests/support/walk-law.ts';
import { above, actorAs, bureau, claimIds, intake, office } from '../../../tests/support/walk-moves.ts';
import { answersFor } from '../../../tests/support/quality-moves.ts';
import { hearingPlan } from '../../../tests/support/hearing-moves.ts';
import { admitted, day, reviewer, signed as signedReview } from '../../../tests/support/reviewed-petition.ts';
import { withNumber } from '../../../tests/support/paper-moves.ts';
import type { Actor } from '../access/actor.ts';
import { addDays } from '../kit/plain-date.ts';
import { ok } from '../kit/result.ts';
import { approveExtension, requestExtension, serveExtension } from './extend-handling.ts';
import { isReissuable, isServed, isVoidable, originalOf } from './issued-papers.ts';
import { orderHearing } from './order-hearing.ts';
import type { PetitionPaperKind } from './paper-kinds.ts';
import type { PetitionState } from './petition.ts';
import { serveReview } from './decide-review.ts';
import { serveDecision } from './serve-decision.ts';
import { signDecision } from './sign-decision.ts';
import { openSteps } from './steps.ts';
import { resumeReview, suspendReview } from './suspend-review.ts';
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

describe('a paper that is served by a recorded service', () => {
  const plan = hearingPlan(today);
  const numbered = (paper: PetitionPaperKind, number: string, state: PetitionState, unitId = bureau) =>
    after(state, ok([{ kind: 'PaperNumbered', paper, number, on: today, unitId }]));
  const isOpen = (step: string, state: PetitionState, actor: Actor) =>
    openSteps(state, actor).some((one) => one.step === step && one.mine);
  const noticed = () => {
    const state = accepted();
    const order = orderHearing({ plan, reason: '重大' }, state, {
      ...facts(unitHead, today),
      isStaff: () => true,
    });
    return numbered('hearing-notice', '听1号', after(state, order));
  };

  it('waits, once void, until it is made again: a hearing notice', () => {
    const state = noticed();
    expect(isOpen('serve-hearing-notice', state, handler)).toBe(true);
    const voided = after(state, tryVoid(state, '听1号'));
    expect(isOpen('serve-hearing-notice', voided, handler)).toBe(false);
    const again = numbered('hearing-notice', '听2号', voided);
    expect(isOpen('serve-hearing-notice', again, handler)).toBe(true);
    const told = after(again, ok([{ kind: 'HearingNoticeServed', service: receipt }]));
    expect(tryVoid(told, '听2号').ok).toBe(false);
    expect(told.papers.filter((paper) => isServed(paper, told)).map(({ number }) => number)).toEqual([
      '听2号',
    ]);
  });

  it('waits, once void, until it is made again: a review opinion', () => {
    const state = numbered('review-opinion', '复查1号', signedReview(), above);
    expect(isOpen('serve-review', state, reviewer)).toBe(true);
    const voided = after(state, tryVoid(state, '复查1号', reviewer));
    expect(isOpen('serve-review', voided, reviewer)).toBe(false);
    const again = numbered('review-opinion', '复查2号', voided, above);
    const told = after(again, serveReview(reviewReceipt(day(43)), again, facts(reviewer, day(43))));
    expect(told.reviews.at(-1)?.number).toBe('复查2号');
    expect(tryVoid(told, '复查2号', reviewer).ok).toBe(false);
    expect(told.papers.some((paper) => paper.number === '复查2号' && isServed(paper, told))).toBe(true);
  });

  it('is never voided once a later one of its kind stands', () => {
    const state = numbered('hearing-notice', '听2号', noticed());
    expect(tryVoid(state, '听1号')).toMatchObject({ error: { kind: 'petitions.paper-not-voidable' } });
  });
});

describe('the notices that a review stands still and goes on', () => {
  const stopped = () => {
    const state = admitted();
    const command = { cause: 'other-procedure', reason: '等判决' } as const;
    return after(state, suspendReview(command, state, { actor: reviewer, today: day(45), law }));
  };
  const again = (kind: PetitionPaperKind, state: PetitionState): boolean => {
    const paper = { kind, number: '1号', on: today, unitId: above, voided: { on: today, reason: '错' } };
    return isReissuable(paper, { ...state, papers: [paper] });
  };
  const resumed = () => {
    const command = { overOn: day(50), reason: '已判决' };
    return after(stopped(), resumeReview(command, stopped(), { actor: reviewer, today: day(50), law }));
  };

  it('are made again while what they say still holds', () => {
    expect(again('review-suspension', stopped())).toBe(true);
    expect(again('review-resumption', stopped())).toBe(false);
    expect(again('review-suspension', resumed())).toBe(false);
    expect(again('review-resumption', resumed())).toBe(true);
    expect(again('review-resumption', admitted())).toBe(false);
  });
});

describe('a paper that its parties sign', () => {
  it('is never voided', () => {
    const paper = { kind: 'settlement-agreement', number: '和1号', on: today, unitId: bureau } as const;
    expect(isVoidable(paper, { ...accepted(), papers: [paper] })).toBe(false);
  });
});

describe('a paper on which a matter ended', () => {
  it.each([
    ['NA1', 'refusal-notice'],
    ['NM1', 'no-more-notice'],
    ['NM2', 'no-more-notice'],
    ['NR1', 'competence-notice'],
  ] as const)('is made again when the ground %s asks for it', (ground, kind) => {
    const end = {
      on: today,
      cause: 'declined',
      reason: '',
      route: '',
      evidence: '',
      earlierPapers: [],
    } as const;
    const paper = (of: PetitionPaperKind) => ({
      kind: of,
      number: of,
      on: today,
      voided: { on: today, reason: '错' },
    });
    const papers = [paper('refusal-notice'), paper('no-more-notice'), paper('competence-notice')];
    const state = { ...registered(), papers, ending: { ...end, ground } };
    expect(papers.filter((one) => isReissuable(one, state)).map((one) => one.kind)).toEqual([kind]);
  });
});
