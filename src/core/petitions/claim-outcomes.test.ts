import { describe, expect, it } from 'vitest';
import {
  acceptedThree,
  accept,
  dayOf,
  running,
  three,
  threeClaims,
} from '../../../tests/support/three-claims.ts';
import { after, facts, handler, referred, unitHead } from '../../../tests/support/travelled-petition.ts';
import type { ClaimId } from '../kit/ids.ts';
import { serveDutyAnswer, signDutyAnswer, submitDutyAnswer } from './answer-duty.ts';
import { answerSuggestions } from './answer-suggestions.ts';
import { outcomeOf } from './claim-outcomes.ts';
import { nextOfClaim } from './claim-words.ts';
import { closePetition } from './close-petition.ts';
import { recordHandOver } from './hand-over-news.ts';
import { serveDecision } from './serve-decision.ts';
import { signDecision } from './sign-decision.ts';
import { submitDecision } from './submit-decision.ts';
import { withdrawPetition } from './withdraw-petition.ts';
import type { PetitionState } from './petition.ts';

const [ordinary, suggested, disputed] = three;
const service = {
  method: 'in-person' as const,
  servedOn: dayOf(20),
  place: '',
  recipient: '李',
  relation: '',
  servers: ['甲'],
  witnesses: [],
  remark: '',
};
const decision = {
  claims: [
    {
      claimId: ordinary,
      facts: '属实',
      evidence: '照片',
      basis: '条例',
      demand: 'partly' as const,
      opinion: 'partial-support' as const,
      executeBy: dayOf(60),
      reasons: '理由',
      execution: '月底前',
    },
  ],
  reviewOrgan: '县政府',
};
const reply = (claimId: ClaimId, result: 'adopted' | 'not-adopted' | 'explained', measures = '') => ({
  claimId,
  result,
  reasons: '经过论证',
  measures,
});
const answer = {
  checked: '某公司',
  findings: '属实',
  action: '责令改正',
  basis: '条例',
  reconsiderOrgan: '县政府',
  court: '县法院',
};
const results = (state: PetitionState) => state.claims.map((claim) => outcomeOf(claim, state)?.result);

function decided(state: PetitionState): PetitionState {
  const submitted = after(state, submitDecision(decision, state, facts(handler, dayOf(18))));
  const signed = after(submitted, signDecision(submitted, facts(unitHead, dayOf(19))));
  return after(signed, serveDecision(service, signed, facts(handler, dayOf(20))));
}

const answered = (state: PetitionState, day = dayOf(10)): PetitionState =>
  after(
    state,
    answerSuggestions({ answers: [reply(suggested, 'adopted', '六月底前')] }, state, facts(handler, day)),
  );

function dutyServed(state: PetitionState): PetitionState {
  const written = after(state, submitDutyAnswer(answer, state, facts(handler, dayOf(15))));
  const signed = after(written, signDutyAnswer(written, facts(unitHead, dayOf(16))));
  return after(signed, serveDutyAnswer(service, signed, facts(handler, dayOf(20))));
}

describe('a petition with three claims of three kinds', () => {
  it('gives each its own outcome, with the day and what shows it, and may then close', () => {
    const state = decided(answered(acceptedThree()));
    expect(results(state)).toEqual(['partly-supported', 'adopted', 'redirected']);
    expect(state.claims.map((claim) => outcomeOf(claim, state)?.on)).toEqual([
      dayOf(20),
      dayOf(10),
      dayOf(0),
    ]);
    const closing = { settlement: 'explained' as const, evidence: '答复笔录' };
    expect(closePetition(closing, state, facts(handler, dayOf(21))).ok).toBe(true);
  });

  it('is not closed while a suggestion waits for its reply, though the decision is served', () => {
    const state = decided(acceptedThree());
    const closing = { settlement: 'explained' as const, evidence: '答复笔录' };
    expect(closePetition(closing, state, facts(handler, dayOf(21)))).toMatchObject({
      error: { kind: 'petitions.claims-open', claims: [2] },
    });
    expect(results(answered(state, dayOf(22)))).toEqual(['partly-supported', 'adopted', 'redirected']);
  });

  it('keeps the reference and the result of the receiving organ beside the claim that was led there', () => {
    const state = acceptedThree();
    const confirmed = recordHandOver(
      { claimId: disputed, on: dayOf(3), news: 'confirmed', reference: '劳人仲〔2026〕8号' },
      state,
      facts(handler, dayOf(4)),
    );
    const known = after(state, confirmed);
    expect(outcomeOf(known.claims[2] ?? never(), known)?.evidence).toContain('劳人仲〔2026〕8号');
    const told = { claimId: disputed, on: dayOf(30), news: 'result' as const, text: '裁决支持', number: '' };
    const early = { ...told, on: dayOf(-1) };
    expect(recordHandOver(early, known, facts(handler, dayOf(31)))).toMatchObject({
      error: { kind: 'petitions.news-before-hand-over' },
    });
    expect(recordHandOver(told, known, facts(handler, dayOf(29)))).toMatchObject({
      error: { kind: 'petitions.news-in-future' },
    });
    const ended = after(known, recordHandOver(told, known, facts(handler, dayOf(31))));
    expect(ended.claims[2]?.redirection?.result).toMatchObject({ text: '裁决支持', on: dayOf(30) });
    expect(nextOfClaim(ended.claims[2] ?? never(), ended)).toBeUndefined();
  });

  it('calls withdrawn what was withdrawn, and leaves what was answered before as it is', () => {
    const state = answered(acceptedThree());
    const command = {
      cause: 'withdrawn' as const,
      reason: '已解决',
      evidence: '签名申请',
      evidenceOn: dayOf(11),
      voluntary: true,
    };
    const ended = after(state, withdrawPetition(command, state, facts(handler, dayOf(11))));
    expect(results(ended)).toEqual(['withdrawn', 'adopted', 'redirected']);
  });
});

describe('suggestions', () => {
  const onlySuggestion = (): PetitionState => {
    const state = threeClaims();
    return accept(referred({ ...state, claims: state.claims.slice(1, 2) }, dayOf(1)));
  };

  it('alone know no sixty days and no decision, and are answered by the reply', () => {
    const state = onlySuggestion();
    expect(running(state)).toEqual([]);
    expect(submitDecision(decision, state, facts(handler, dayOf(5)))).toMatchObject({
      error: { kind: 'petitions.wrong-phase' },
    });
    const done = answered(state);
    expect(done).toMatchObject({ phase: 'served', service: undefined, decision: undefined });
    expect(running(done)).toEqual([]);
    const closing = { settlement: 'explained' as const, evidence: '答复函' };
    expect(closePetition(closing, done, facts(handler, dayOf(12))).ok).toBe(true);
  });

  it('need their measures when adopted, and say adopted or not rather than explain', () => {
    const state = onlySuggestion();
    const give = (one: ReturnType<typeof reply>) =>
      answerSuggestions({ answers: [one] }, state, facts(handler, dayOf(5)));
    expect(give(reply(suggested, 'adopted'))).toMatchObject({
      error: { kind: 'petitions.measures-missing', claim: 1 },
    });
    expect(give(reply(suggested, 'explained'))).toMatchObject({
      error: { kind: 'petitions.explained-is-for-questions' },
    });
    expect(give(reply(suggested, 'not-adopted')).ok).toBe(true);
  });

  it('are answered once, and nothing else is answered so', () => {
    const state = acceptedThree();
    for (const [claimId, from] of [
      [ordinary, state],
      [suggested, answered(state)],
    ] as const)
      expect(
        answerSuggestions(
          { answers: [reply(claimId, 'not-adopted'), reply(claimId, 'not-adopted')] },
          from,
          facts(handler, dayOf(11)),
        ).ok,
      ).toBe(false);
    expect(
      answerSuggestions({ answers: [reply(ordinary, 'not-adopted')] }, state, facts(handler, dayOf(11))),
    ).toMatchObject({ error: { kind: 'petitions.not-a-suggestion' } });
  });
});

describe('a duty of the unit', () => {
  it('is taken on with two months from the day the unit received it, without sixty days and decision letter', () => {
    const state = acceptedThree([ordinary]);
    expect(running(state)).toEqual(['duty_default']);
    expect(state.clocks.find(({ due }) => due.clock === 'duty_default')?.due.from).toBe(dayOf(1));
    expect(submitDecision(decision, state, facts(handler, dayOf(5)))).toMatchObject({
      error: { kind: 'petitions.wrong-phase' },
    });
  });

  it('is answered by a served notice, from which the windows for reconsideration and court run', () => {
    const served = dutyServed(acceptedThree([ordinary]));
    expect(served).toMatchObject({ phase: 'accepted', duty: { stage: 'served' } });
    expect(running(served)).toEqual(['reconsider_apply', 'litigate_apply']);
    expect(served.clocks.filter(({ owner }) => owner === 'petitioner').map(({ due }) => due.from)).toEqual([
      dayOf(20),
      dayOf(20),
    ]);
    const done = answered(served, dayOf(21));
    expect(done.phase).toBe('served');
    expect(results(done)).toEqual(['redirected', 'adopted', 'redirected']);
  });

  it('is not served before it is signed', () => {
    const state = acceptedThree([ordinary]);
    const written = after(state, submitDutyAnswer(answer, state, facts(handler, dayOf(15))));
    expect(serveDutyAnswer(service, written, facts(handler, dayOf(20))).ok).toBe(false);
    const signed = after(written, signDutyAnswer(written, facts(unitHead, dayOf(21))));
    expect(serveDutyAnswer(service, signed, facts(handler, dayOf(22)))).toMatchObject({
      error: { kind: 'petitions.served-before-signed' },
    });
  });

  it('is for claims only: a suggestion cannot be taken on as one', () => {
    expect(() => acceptedThree([suggested])).toThrow('petitions.no-such-claim');
  });

  it('leaves the windows of other laws open when the petition is withdrawn', () => {
    const served = dutyServed(acceptedThree([ordinary]));
    const command = {
      cause: 'withdrawn' as const,
      reason: '其余不再要求',
      evidence: '签名申请',
      evidenceOn: dayOf(21),
      voluntary: true,
    };
    const ended = after(served, withdrawPetition(command, served, facts(handler, dayOf(21))));
    expect(running(ended)).toEqual(['reconsider_apply', 'litigate_apply']);
  });
});

function never(): never {
  throw new Error('no such claim');
}
