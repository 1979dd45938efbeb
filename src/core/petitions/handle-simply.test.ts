import { describe, expect, it } from 'vitest';
import { after, facts, handler, referred } from '../../../tests/support/travelled-petition.ts';
import { law } from '../../../tests/support/walk-law.ts';
import { actorAs, bureau, intake, office } from '../../../tests/support/walk-moves.ts';
import { addDays } from '../kit/plain-date.ts';
import type { RuleSet } from '../clocks/rule.ts';
import { draftAgreement } from './make-agreement.ts';
import { agreementOn } from '../../../tests/support/agreement-moves.ts';
import { closePetition } from './close-petition.ts';
import { requestExtension } from './extend-handling.ts';
import {
  acceptSimply,
  answerSimply,
  convertSimple,
  type AcceptSimply,
  type ConvertSimple,
} from './handle-simply.ts';
import { markImportant } from './mark-important.ts';
import { openClock } from './petition-clocks.ts';
import type { PetitionState } from './petition.ts';
import { reopenPetition } from './reopen-petition.ts';
import { simpleConditions, type SimpleAnswer } from './simple-handling.ts';
import { openSteps } from './steps.ts';
import { submitDecision } from './submit-decision.ts';
import { threeFacts } from './three-facts.ts';

const day = (count: number) => addDays(intake.receivedOn, count);
const told = { means: 'phone' as const, to: '李', on: day(1) };
const accept = (change: Partial<AcceptSimply> = {}, state = referred(), rules = law) =>
  acceptSimply({ handlerId: handler.accountId, conditions: simpleConditions, told, ...change }, state, {
    ...facts(handler, day(1)),
    law: rules,
    handlerIsInUnit: true,
  });
const simple = () => after(referred(), accept());
const answer = (state: PetitionState, change: Partial<SimpleAnswer> = {}, on = day(5)) =>
  answerSimply(
    { ...told, on, text: '物业已排期维修', paperAsked: false, ...change },
    state,
    facts(handler, on),
  );
const answered = (change: Partial<SimpleAnswer> = {}) => {
  const decided = answer(simple(), change);
  return after(simple(), decided.ok ? { ok: true, value: decided.value.events } : decided);
};
const convert = (state: PetitionState, change: Partial<ConvertSimple> = {}, on = day(9)) =>
  convertSimple(
    { ground: 'unclear', reason: '需要鉴定', told: { ...told, on }, ...change },
    state,
    facts(handler, on),
  );
const converted = (state = simple(), change: Partial<ConvertSimple> = {}) => {
  const decided = convert(state, change);
  return after(state, decided.ok ? { ok: true, value: decided.value.events } : decided);
};
const stepsOf = (state: PetitionState) => openSteps(state, handler).map(({ step }) => step);

describe('the simple procedure', () => {
  it('has a limit of its own and neither the sixty days nor their steps', () => {
    const state = simple();
    expect(state.simple).toMatchObject({ conditions: simpleConditions, told });
    expect(openClock(state, 'simple_decide')?.due.from).toBe(day(1));
    expect(openClock(state, 'handle_r6')).toBeUndefined();
    for (const step of ['submit-decision', 'request-extension', 'order-hearing', 'draft-agreement'])
      expect(stepsOf(state)).not.toContain(step);
    expect(requestExtension({ days: 10, reason: '' }, state, facts(handler, day(2))).ok).toBe(false);
    expect(submitDecision({ claims: [], reviewOrgan: '' }, state, facts(handler, day(2))).ok).toBe(false);
    const content = agreementOn([], day(9));
    expect(draftAgreement(content, state, facts(handler, day(2))).ok).toBe(false);
  });

  it('needs all four conditions, except for enquiries, suggestions and thanks', () => {
    expect(accept({ conditions: simpleConditions.slice(1) })).toMatchObject({
      error: { kind: 'petitions.not-simple', missing: 1 },
    });
    const light: PetitionState = {
      ...referred(),
      claims: referred().claims.map((claim) => ({ ...claim, purpose: 'consultation' })),
    };
    expect(accept({ conditions: [] }, light).ok).toBe(true);
  });

  it.each([
    ['a group', { peopleCount: 5 }],
    [
      'an accusation',
      { claims: intake.claims.map((claim) => ({ ...claim, purpose: 'accusation' as const })) },
    ],
    [
      'an important matter',
      { importance: { on: day(0), ground: 'leader' as const, reason: '批示', byUnitId: office } },
    ],
  ])('is never for %s', (_, change) => {
    expect(accept({}, { ...referred(), ...change })).toMatchObject({
      error: { kind: 'petitions.wrong-phase', step: 'accept-simple' },
    });
  });

  it('ends with an answer by word of mouth, on record with whom, how and when', () => {
    const state = answered({ means: 'oral' });
    expect(state).toMatchObject({
      phase: 'served',
      simple: { answer: { means: 'oral', to: '李', on: day(5) } },
    });
    expect(state.clocks.find(({ due }) => due.clock === 'simple_decide')?.stoppedOn).toBe(day(5));
    expect(threeFacts(state).answered).toMatchObject({ on: day(5), letter: '' });
    const closing = { settlement: 'solved', evidence: '已修好' } as const;
    expect(closePetition(closing, state, facts(handler, day(6))).ok).toBe(true);
  });

  it('gives a paper when one is asked for, and only then a number', () => {
    expect(answer(simple())).toMatchObject({ value: { papers: [] } });
    expect(answer(simple(), { paperAsked: true })).toMatchObject({
      error: { kind: 'petitions.paper-was-asked' },
    });
    expect(answer(simple(), { paperAsked: true, means: 'paper' })).toMatchObject({
      value: { papers: ['simple-reply'] },
    });
  });

  it('does not record an answer of tomorrow or from before the acceptance', () => {
    expect(answer(simple(), { on: day(6) })).toMatchObject({ error: { kind: 'petitions.told-in-future' } });
    expect(answer(simple(), { on: day(0) })).toMatchObject({
      error: { kind: 'petitions.answered-before-accepted' },
    });
  });

  it('turns ordinary once, and the sixty days count from the first acceptance', () => {
    const state = converted();
    expect(openClock(state, 'handle_r6')?.due.from).toBe(day(1));
    expect(openClock(state, 'simple_decide')).toBeUndefined();
    expect(state.phase).toBe('accepted');
    expect(convert(state)).toMatchObject({ error: { kind: 'petitions.wrong-phase' } });
    expect(stepsOf(state)).toContain('submit-decision');
  });

  it('turns ordinary after an answer only when the petitioner asks', () => {
    expect(convert(answered())).toMatchObject({ error: { kind: 'petitions.answered-simply' } });
    const state = converted(answered(), { ground: 'petitioner-asks' });
    expect(state.phase).toBe('accepted');
    expect(threeFacts(state).answered).toBeUndefined();
    expect(openClock(state, 'handle_r6')?.due.from).toBe(day(1));
  });

  it('cannot end a matter that has become important: it turns ordinary first', () => {
    const director = actorAs('director', office);
    const marked = markImportant({ ground: 'leader', reason: '领导批示' }, simple(), facts(director, day(2)));
    const state = after(simple(), marked);
    expect(answer(state)).toMatchObject({ error: { kind: 'petitions.wrong-phase' } });
    expect(converted(state).phase).toBe('accepted');
  });

  it('is over when the matter is taken up again: only a first matter is simple', () => {
    const closing = { settlement: 'explained', evidence: '已说明' } as const;
    const closed = after(answered(), closePetition(closing, answered(), facts(handler, day(6))));
    const director = actorAs('director', office);
    const again = after(
      closed,
      reopenPetition({ cause: 'new-facts', reason: '又渗水' }, closed, facts(director, day(30))),
    );
    expect(again.simple).toBeUndefined();
    expect(openClock(again, 'handle_r6')?.due.from).toBe(day(30));
  });

  it('records whether it was accepted in time, where a local rule has that limit', () => {
    const clocks = new Map([['simple_accept', law.rule('simple_accept', day(0))]]);
    const name = { zh: '地方', en: 'local' };
    const local: RuleSet = { id: 'local', name, scope: 'local', inForceFrom: day(0), source: '', clocks };
    const events = accept({}, referred(), { ...law, sets: [local] });
    expect(after(referred(), events).clocks).toContainEqual(
      expect.objectContaining({
        stoppedOn: day(1),
        due: expect.objectContaining({ clock: 'simple_accept' }),
      }),
    );
    expect(simple().clocks.some(({ due }) => due.clock === 'simple_accept')).toBe(false);
    expect(referred().assignment?.unitId).toBe(bureau);
  });
});
