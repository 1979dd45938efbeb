import { describe, expect, it } from 'vitest';
import {
  admitted,
  applied,
  apply,
  day,
  justEvents,
  limitOf,
  opinion,
  reviewed,
  reviewer,
  signed,
  stagesOf,
} from '../../../tests/support/reviewed-petition.ts';
import {
  after,
  answer,
  clerk,
  facts,
  handler,
  receipt,
  served,
  unitHead,
} from '../../../tests/support/travelled-petition.ts';
import { above, actorAs, claimIds, office } from '../../../tests/support/walk-moves.ts';
import { admitReview, defendReview, endReview, refuseReview } from './admit-review.ts';
import { draftReview, recordOutsideReview, serveReview, signReview } from './decide-review.ts';
import type { PetitionState } from './petition.ts';
import { findFinality, lapsedWindow, nextLevel } from './review-ladder.ts';
import type { ReviewDecision } from './review.ts';
import { signDecision } from './sign-decision.ts';
import { submitDecision } from './submit-decision.ts';

const draft = (change: Partial<ReviewDecision>, state = admitted()) => {
  const result = draftReview(opinion(change), state, facts(reviewer, day(42)));
  return result.ok ? 'ok' : result.error.kind;
};

const outside = { name: '市政府', unitId: undefined };

/** The first opinion stands; a final review was asked of the city on day 50. */
const finalAsked = () =>
  after(
    reviewed(),
    apply({ level: 'final-review', organ: outside, receivedOn: day(50) }, reviewed(), day(50)),
  );

function finished(): PetitionState {
  const asked = finalAsked();
  const command = { decision: opinion({ remedyOrgan: '' }), number: '市复核〔2026〕9号', signedOn: day(55) };
  const decided = after(asked, recordOutsideReview(command, asked, facts(clerk, day(56))));
  return after(decided, serveReview(receipt(day(57)), decided, facts(clerk, day(57))));
}

describe('the admission of a review', () => {
  it('is the reviewing organ’s, and late requests without cause are refused and not admitted', () => {
    expect(admitReview(applied(), facts(clerk, day(41)))).toMatchObject({
      error: { kind: 'petitions.not-your-step' },
    });
    const late = applied({ receivedOn: day(31), lateness: 'late' });
    expect(admitReview(late, facts(reviewer, day(41)))).toEqual({
      ok: false,
      error: { kind: 'petitions.review-is-late' },
    });
  });

  it('is refused on a ground that fits, with its paper, and what is left of the time runs on', () => {
    const refuse = (state: PetitionState, ground: 'late' | 'wider', on = day(41)) =>
      refuseReview({ ground, reason: '增加了新的请求', number: '' }, state, facts(reviewer, on));
    expect(refuse(applied(), 'late')).toMatchObject({ error: { kind: 'petitions.review-was-in-time' } });
    const inTime = after(served(), apply({ receivedOn: day(10) }, served(), day(10)));
    const refused = refuse(inTime, 'wider', day(20));
    expect(refused).toMatchObject({ value: { papers: ['review-refusal'] } });
    const state = after(inTime, justEvents(refused));
    expect(limitOf(state, 'review_apply')).toBe(day(30));
    expect(limitOf(state, 'review_decide')).toBeUndefined();
    expect(nextLevel(state)).toBe('review');
    const tooLate = after(applied(), justEvents(refuse(applied(), 'wider')));
    expect(limitOf(tooLate, 'review_apply')).toBeUndefined();
  });

  it('keeps the number of an outside organ’s refusal and makes no paper of its own', () => {
    const state = applied({ organ: outside });
    const refuse = (number: string) =>
      refuseReview({ ground: 'wider', reason: '超出', number }, state, facts(clerk, day(41)));
    expect(refuse('')).toMatchObject({ error: { kind: 'petitions.review-number-missing' } });
    expect(refuse('市不受1号')).toMatchObject({ value: { papers: [] } });
  });
});

describe('the inquiry', () => {
  it('hears the unit that answered, once', () => {
    const heard = after(admitted(), defendReview({ text: '答复有据' }, admitted(), facts(handler, day(42))));
    expect(heard.reviews.at(-1)?.defence?.text).toBe('答复有据');
    expect(defendReview({ text: '再说' }, heard, facts(handler, day(42))).ok).toBe(false);
  });

  it('ends when the applicant withdraws freely; the answer stands and the step is used up', () => {
    const end = (voluntary: boolean) =>
      endReview(
        { cause: 'withdrawn', reason: '已经说清', evidence: '签名申请', evidenceOn: day(41), voluntary },
        admitted(),
        facts(reviewer, day(42)),
      );
    expect(end(false)).toMatchObject({ error: { kind: 'petitions.not-voluntary' } });
    const state = after(admitted(), end(true));
    expect(stagesOf(state)).toEqual([['review', 'ended']]);
    expect(nextLevel(state)).toBeUndefined();
    expect(limitOf(state, 'review_decide')).toBeUndefined();
  });
});

describe('a review opinion', () => {
  it('says what it is about, what must be done and where the petitioner can go', () => {
    expect(draft({})).toBe('ok');
    expect(draft({ remedyOrgan: ' ' })).toBe('petitions.review-remedy-missing');
    expect(draft({ outcome: 'annul', claims: [] })).toBe('petitions.review-claims-missing');
    expect(draft({ outcome: 'annul', orders: '' })).toBe('petitions.review-orders-missing');
    expect(draft({ outcome: 'change' })).toBe('petitions.review-opinion-missing');
    expect(draft({ outcome: 'annul', remedyOrgan: '' })).toBe('ok');
    const stranger = [{ claimId: 'claim-9' as (typeof claimIds)[number], opinion: undefined }];
    expect(draft({ outcome: 'annul', claims: stranger })).toBe('petitions.review-claim-unknown');
  });

  it('is written and signed by nobody who handled or signed the answer, whatever post they hold now', () => {
    for (const person of [handler, unitHead]) {
      const moved = { ...reviewer, accountId: person.accountId };
      const apart = { error: { kind: 'petitions.reviewer-not-apart' } };
      expect(draftReview(opinion(), admitted(), facts(moved, day(42)))).toMatchObject(apart);
      const drafted = after(admitted(), draftReview(opinion(), admitted(), facts(reviewer, day(42))));
      expect(signReview(drafted, facts(moved, day(42)))).toMatchObject(apart);
    }
  });

  it('of the final review is not by whoever made the first one', () => {
    const other = { name: '信访局', unitId: office };
    const state = after(
      reviewed(),
      apply({ level: 'final-review', organ: other, receivedOn: day(50) }, reviewed(), day(50)),
    );
    const moved = { ...actorAs('director', office), accountId: actorAs('director', above).accountId };
    expect(admitReview(state, facts(moved, day(51)))).toMatchObject({
      error: { kind: 'petitions.reviewer-not-apart' },
    });
  });

  it('opens the window of the final review when it is served, and not before', () => {
    expect(limitOf(signed(), 'rereview_apply')).toBeUndefined();
    expect(limitOf(signed(), 'review_decide')).toBe(day(40));
    const state = reviewed();
    expect(limitOf(state, 'rereview_apply')).toBe(day(73));
    expect(limitOf(state, 'review_decide')).toBeUndefined();
    expect(lapsedWindow(state, day(73))).toBeUndefined();
    expect(lapsedWindow(state, day(74))).toEqual({ level: 'final-review', limit: day(73) });
  });

  it('cannot be served before it is signed', () => {
    expect(serveReview(receipt(day(41)), signed(), facts(reviewer, day(43)))).toMatchObject({
      error: { kind: 'petitions.served-before-signed' },
    });
    expect(serveReview(receipt(day(43)), admitted(), facts(reviewer, day(43))).ok).toBe(false);
  });

  it('of an organ outside is written down with its number, and its day lies between request and today', () => {
    const state = applied({ organ: outside });
    const record = (signedOn = day(20)) =>
      recordOutsideReview(
        { decision: opinion(), number: '市复查9号', signedOn, backDateReason: '外部机关六月才转来' },
        state,
        facts(clerk, day(41)),
      );
    for (const wrong of [day(9), day(42)])
      expect(record(wrong)).toMatchObject({ error: { kind: 'petitions.review-signed-when' } });
    const recorded = after(state, record());
    const late = { ...receipt(day(21)), backDateReason: '外部机关六月才转来回证' };
    const done = after(recorded, serveReview(late, recorded, facts(clerk, day(41))));
    expect(done.reviews.at(-1)).toMatchObject({ stage: 'served', number: '市复查9号' });
    expect(limitOf(done, 'rereview_apply')).toBe(day(51));
  });
});

describe('an answer that is set aside', () => {
  const redone = () =>
    reviewed({
      outcome: 'annul',
      claims: claimIds.slice(1).map((claimId) => ({ claimId, opinion: undefined })),
    });

  it('goes back to work from the day of service, with a limit, and its ladder is past', () => {
    const state = redone();
    expect(state).toMatchObject({ phase: 'accepted', service: undefined, redo: { on: day(43) } });
    expect(limitOf(state, 'handle_r6')).toBe(day(73));
    expect(state.reviews.every((review) => review.past)).toBe(true);
    expect(limitOf(state, 'rereview_apply')).toBeUndefined();
  });

  it('may not come back on the same facts and reasons, and the claim is named', () => {
    const state = redone();
    const again = (change: Partial<(typeof answer)['claims'][number]>) => {
      const claims = answer.claims.map((claim, at) => (at === 1 ? { ...claim, ...change } : claim));
      const result = submitDecision({ ...answer, claims }, state, facts(handler, day(50)));
      return result.ok ? 'ok' : result.error;
    };
    const same = { kind: 'petitions.same-answer-again', claim: 2 };
    expect(again({})).toEqual(same);
    expect(again({ facts: ' 外墙 渗水属实', reasons: '已过保修期！' })).toEqual(same);
    expect(again({ reasons: '检测后确认是使用不当' })).toBe('ok');
    expect(again({ facts: '检测发现防水层破损' })).toBe('ok');
  });

  it('is compared with what was set aside, not with a draft that the head sent back', () => {
    const fresh = {
      ...answer,
      claims: answer.claims.map((claim) => ({ ...claim, reasons: '重新检测后另行认定' })),
    };
    const submitted = after(redone(), submitDecision(fresh, redone(), facts(handler, day(50))));
    const returned = { ...submitted, phase: 'accepted' as const };
    expect(submitDecision(fresh, returned, facts(handler, day(51))).ok).toBe(true);
  });

  it('has a ladder of its own once it is answered and served again', () => {
    const fresh = { ...answer, claims: answer.claims.map((claim) => ({ ...claim, reasons: '重新检测' })) };
    const submitted = after(redone(), submitDecision(fresh, redone(), facts(handler, day(50))));
    const letter = after(submitted, signDecision(submitted, facts(unitHead, day(50))));
    expect(letter.redo).toBeDefined();
    const state = { ...letter, phase: 'served' as const, service: receipt(day(51)), redo: undefined };
    expect(nextLevel(state)).toBe('review');
  });
});

describe('the end of the road', () => {
  it('is the served final opinion, with the numbers of the papers; nothing can be asked for after it', () => {
    const state = finished();
    expect(findFinality(state)).toEqual({ on: day(57), papers: ['市复核〔2026〕9号'] });
    expect(nextLevel(state)).toBeUndefined();
    expect(findFinality(reviewed())).toBeUndefined();
    for (const level of ['review', 'final-review'] as const)
      expect(apply({ level, receivedOn: day(57) }, state, day(60))).toMatchObject({
        error: { kind: 'petitions.wrong-phase' },
      });
  });

  it('is not reached when the final review sends the answer back', () => {
    const asked = finalAsked();
    const decision = opinion({ outcome: 'return', remedyOrgan: '' });
    const command = { decision, number: '市复核9号', signedOn: day(55) };
    const decided = after(asked, recordOutsideReview(command, asked, facts(clerk, day(56))));
    const state = after(decided, serveReview(receipt(day(57)), decided, facts(clerk, day(57))));
    expect(findFinality(state)).toBeUndefined();
    expect(state).toMatchObject({ phase: 'accepted', redo: { level: 'final-review' } });
  });
});
