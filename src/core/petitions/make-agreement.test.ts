import { describe, expect, it } from 'vitest';
import { agreementOn as contentOn } from '../../../tests/support/agreement-moves.ts';
import { accepted, after, facts, handler, unitHead } from '../../../tests/support/travelled-petition.ts';
import { actorAs, claimIds, intake, office } from '../../../tests/support/walk-moves.ts';
import { addDays, type PlainDate } from '../kit/plain-date.ts';
import { agreementOn, type AgreementContent } from './agreement.ts';
import { closingGaps } from './closing-gaps.ts';
import { closePetition } from './close-petition.ts';
import {
  draftAgreement,
  dropAgreement,
  recordPerformance,
  signAgreement,
  type SignAgreement,
} from './make-agreement.ts';
import { openClock } from './petition-clocks.ts';
import type { PetitionState } from './petition.ts';
import { reopenPetition } from './reopen-petition.ts';
import { submitDecision } from './submit-decision.ts';
import { threeFacts } from './three-facts.ts';

const day = (count: number) => addDays(intake.receivedOn, count);
const [first, second] = claimIds;
const content = (change: Partial<AgreementContent> = {}): AgreementContent => ({
  ...contentOn(claimIds, day(40)),
  ...change,
});
const draft = (state: PetitionState, change: Partial<AgreementContent> = {}, on = day(5)) =>
  draftAgreement(content(change), state, facts(handler, on));
const drafted = (change: Partial<AgreementContent> = {}, state = accepted()) => {
  const decided = draft(state, change);
  return after(state, decided.ok ? { ok: true, value: decided.value.events } : decided);
};
const sign = (state: PetitionState, change: Partial<SignAgreement> = {}, on = day(8)) =>
  signAgreement(
    { on, signatories: ['李', '赵'], attachments: [], voluntary: true, ...change },
    state,
    facts(handler, on),
  );
const signed = (change: Partial<AgreementContent> = {}) => {
  const state = drafted(change);
  return after(state, sign(state));
};
const performed = (state: PetitionState, on = day(20)) =>
  after(state, recordPerformance({ on, evidence: '汇款回单' }, state, facts(handler, on)));
const close = (state: PetitionState, settlement: 'solved' | 'explained', on = day(21)) =>
  closePetition({ settlement, evidence: '协议书' }, state, facts(handler, on));

const missing = (state: PetitionState) =>
  submitDecision({ claims: [], reviewOrgan: '县政府' }, state, facts(handler, day(61)));

describe('an agreement', () => {
  it('gets its paper by its kind, and stops nothing before both sides sign', () => {
    expect(draft(accepted())).toMatchObject({ value: { papers: ['mediation-agreement'] } });
    const between = { kind: 'settlement', mediator: '' } as const;
    expect(draft(accepted(), between)).toMatchObject({ value: { papers: ['settlement-agreement'] } });
    expect(drafted().phase).toBe('accepted');
    expect(openClock(drafted(), 'handle_r6')).toBeDefined();
  });

  it('on every claim is the answer: handling ends on the day of the signatures, without a decision letter', () => {
    const state = signed();
    expect(state).toMatchObject({ phase: 'served', decision: undefined, service: undefined });
    expect(state.clocks.find(({ due }) => due.clock === 'handle_r6')?.stoppedOn).toBe(day(8));
    expect(threeFacts(state)).toMatchObject({ answered: { on: day(8) }, solved: undefined });
  });

  it('on some claims leaves the others to be decided, and their limit running', () => {
    const state = signed({ claimIds: second ? [second] : [] });
    expect(state.phase).toBe('accepted');
    expect(openClock(state, 'handle_r6')).toBeDefined();
    expect(missing(state)).toMatchObject({ error: { missing: [{ part: 'answer', claim: 1 }] } });
    expect(threeFacts(state).answered).toBeUndefined();
  });

  it.each([
    ['no claim', { claimIds: [] }, 'petitions.agreement-without-claim'],
    ['no mediator', { mediator: ' ' }, 'petitions.mediator-missing'],
    ['a mediator who is none', { kind: 'settlement' }, 'petitions.mediator-not-for-settlement'],
    ['a day that has passed', { performBy: day(4) }, 'petitions.performance-in-past'],
  ] as const)('with %s is refused', (_, change, kind) => {
    expect(draft(accepted(), change)).toMatchObject({ ok: false, error: { kind } });
  });

  it('never covers a claim twice, and one lies before the two at a time', () => {
    const state = signed({ claimIds: second ? [second] : [] });
    expect(draft(state)).toMatchObject({ error: { kind: 'petitions.agreement-claim-not-open', claim: 2 } });
    expect(draft(drafted())).toMatchObject({ error: { kind: 'petitions.wrong-phase' } });
  });

  it.each([
    ['under pressure', { voluntary: false }, 'petitions.agreement-not-voluntary'],
    ['by one side', { signatories: ['李', '李'] }, 'petitions.agreement-needs-both'],
    ['before it was drafted', { on: day(4) }, 'petitions.signed-before-drafted'],
    ['tomorrow', { on: day(9) }, 'petitions.agreement-in-future'],
  ] as const)('is not signed %s', (_, change, kind) => {
    expect(sign(drafted(), change)).toMatchObject({ ok: false, error: { kind } });
  });

  it('that fails changes nothing about handling', () => {
    const state = drafted();
    const back = after(state, dropAgreement({ reason: '未谈成' }, state, facts(handler, day(6))));
    expect(back).toMatchObject({ phase: 'accepted', clocks: accepted().clocks });
    expect(draft(back).ok).toBe(true);
    expect(draftAgreement(content(), accepted(), facts(unitHead, day(5)))).toMatchObject({
      error: { kind: 'petitions.not-your-step' },
    });
  });

  it('that is not kept in time brings the matter back to work, and not a day before', () => {
    const state = signed();
    const by = actorAs('director', office);
    const again = (on: PlainDate) =>
      reopenPetition({ cause: 'not-executed', reason: '对方没有履行' }, state, facts(by, on));
    const { performBy } = state.agreements[0] ?? { performBy: day(0) };
    expect(again(performBy)).toMatchObject({ error: { kind: 'petitions.agreement-not-due', performBy } });
    const back = after(state, again(addDays(performBy, 1)));
    expect(back.phase).toBe('accepted');
    expect(back.claims.every(({ agreed }) => !agreed)).toBe(true);
    const closed = after(state, close(state, 'explained'));
    expect(reopenPetition({ cause: 'new-facts', reason: '新证据' }, closed, facts(by, day(22))).ok).toBe(
      true,
    );
    expect(
      reopenPetition({ cause: 'not-executed', reason: '' }, performed(state), facts(by, day(50))),
    ).toMatchObject({
      error: { kind: 'petitions.wrong-phase' },
    });
  });

  it('is a promise with its day: solved only when kept, and not let go when overdue', () => {
    const state = signed();
    expect(closingGaps({ settlement: 'solved' }, state, day(21))).toMatchObject([
      { kind: 'promise-open', step: 'record-performance' },
      { kind: 'promise-open', step: 'record-performance' },
    ]);
    expect(close(state, 'explained').ok).toBe(true);
    expect(closingGaps({ settlement: 'explained' }, state, day(41))).toMatchObject([
      { kind: 'overdue' },
      { kind: 'overdue' },
    ]);
    expect(close(performed(state), 'solved').ok).toBe(true);
    expect(threeFacts(performed(state)).solved).toEqual({ on: day(20), evidence: ['汇款回单'] });
    expect(recordPerformance({ on: day(7), evidence: '收条' }, state, facts(handler, day(9)))).toMatchObject({
      error: { kind: 'petitions.performed-before-signed' },
    });
  });

  it('that is not kept settles nothing once the matter is taken up again', () => {
    const state = after(signed(), close(signed(), 'explained'));
    const leader = actorAs('director', office);
    const reopened = after(
      state,
      reopenPetition({ cause: 'not-executed', reason: '未汇款' }, state, facts(leader, day(60))),
    );
    expect(reopened.phase).toBe('accepted');
    expect(first && agreementOn(reopened, first)).toBeUndefined();
    expect(missing(reopened)).toMatchObject({ error: { missing: [{ claim: 1 }, { claim: 2 }] } });
  });
});
