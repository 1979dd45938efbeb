import { describe, expect, it } from 'vitest';
import { hearingPlan } from '../../../tests/support/hearing-moves.ts';
import { acceptedThree, dayOf, running, three, threeClaims } from '../../../tests/support/three-claims.ts';
import {
  after,
  clerk,
  facts,
  handler,
  referred,
  unitHead,
} from '../../../tests/support/travelled-petition.ts';
import { submitDutyAnswer } from './answer-duty.ts';
import { bringClaimBack, type BringBack } from './bring-claim-back.ts';
import type { RouteTarget } from './claim-work.ts';
import { requestExtension } from './extend-handling.ts';
import { recordAccusationResult } from './hand-over-news.ts';
import { approveRouteMove, refuseRouteMove, requestRouteMove } from './move-claim.ts';
import { orderHearing } from './order-hearing.ts';
import type { PetitionState } from './petition.ts';
import { redirectClaims } from './redirect-claims.ts';
import { signDecision } from './sign-decision.ts';
import { submitDecision } from './submit-decision.ts';

const [ordinary, suggested, disputed] = three;
const elsewhere = {
  to: 'elsewhere',
  route: 'administrative',
  organ: '县司法局',
  procedure: '行政复议',
  reference: '',
} as const satisfies RouteTarget;

const ask = (state: PetitionState, target: RouteTarget, claimId = ordinary) =>
  requestRouteMove({ claimId, target, reason: '途径有误' }, state, facts(handler, dayOf(5)));
const approve = (state: PetitionState, day = dayOf(6)) => approveRouteMove(state, facts(unitHead, day));
const moved = (state: PetitionState, target: RouteTarget): PetitionState => {
  const asked = after(state, ask(state, target));
  return after(asked, approve(asked));
};

describe('a claim moved to another route after the acceptance', () => {
  it('waits for the head: nothing changes before, and nothing when it is refused', () => {
    const asked = after(acceptedThree(), ask(acceptedThree(), { to: 'duty' }));
    expect(asked.claims[0]?.route).toBe('ordinary');
    expect(running(asked)).toEqual(['handle_r6']);
    expect(approveRouteMove(asked, facts(handler, dayOf(6)))).toMatchObject({
      error: { kind: 'petitions.not-your-step' },
    });
    const refused = after(asked, refuseRouteMove({ reason: '不成立' }, asked, facts(unitHead, dayOf(6))));
    expect(refused).toMatchObject({ routeRequest: undefined, claims: [{ route: 'ordinary' }, {}, {}] });
  });

  it('becomes a duty with its own two months from the receipt, and the sixty days of the last ordinary claim stop', () => {
    const state = moved(acceptedThree(), { to: 'duty' });
    expect(state.claims[0]).toMatchObject({ route: 'duty', routeChanges: [{ from: 'ordinary' }] });
    expect(running(state)).toEqual(['duty_default']);
    expect(state.clocks.at(-1)?.due.from).toBe(dayOf(1));
  });

  it('comes back to the ordinary procedure under the limit it had', () => {
    const before = acceptedThree().clocks.find(({ due }) => due.clock === 'handle_r6')?.due;
    const back = moved(moved(acceptedThree(), { to: 'duty' }), { to: 'ordinary' });
    expect(running(back)).toEqual(['handle_r6']);
    expect(back.clocks.at(-1)?.due).toEqual(before);
  });

  it('takes an open request for more time with it', () => {
    const state = acceptedThree();
    const asked = after(state, ask(state, elsewhere));
    const longer = after(
      asked,
      requestExtension({ days: 10, reason: '复杂' }, asked, facts(handler, dayOf(5))),
    );
    const gone = after(longer, approve(longer));
    expect(gone).toMatchObject({ phase: 'accepted', extension: undefined });
    expect(running(gone)).toEqual([]);
  });

  it('takes an ordered hearing with it when nothing is left to be heard, and says so', () => {
    const state = acceptedThree();
    const plan = { ...hearingPlan(dayOf(4)), on: dayOf(20) };
    const heard = after(
      state,
      orderHearing({ plan, reason: '争议较大' }, state, {
        ...facts(unitHead, dayOf(4)),
        isStaff: () => true,
      }),
    );
    const gone = moved(heard, { to: 'duty' });
    expect(gone.hearings).toMatchObject([{ end: { kind: 'cancelled', on: dayOf(6) } }]);
    expect(running(gone)).toEqual(['duty_default']);
    const back = moved(gone, { to: 'ordinary' });
    expect(back.clocks.at(-1)?.due.limit).toBe(
      state.clocks.find(({ due }) => due.clock === 'handle_r6')?.due.limit,
    );
  });

  it('ends the petition when it was the last one here', () => {
    const state = acceptedThree();
    const alone = { ...state, claims: state.claims.filter(({ id }) => id !== suggested) };
    expect(moved(alone, elsewhere)).toMatchObject({ phase: 'closed', ending: { cause: 'redirected' } });
  });

  it('is no longer possible once the decision is signed', () => {
    const state = acceptedThree();
    const answer = {
      claimId: ordinary,
      facts: '属实',
      evidence: '照片',
      basis: '条例',
      demand: 'partly' as const,
      opinion: 'explain' as const,
      reasons: '理由',
      execution: '',
    };
    const decision = { claims: [answer], reviewOrgan: '县政府' };
    const asked = after(state, ask(state, elsewhere));
    const submitted = after(asked, submitDecision(decision, asked, facts(handler, dayOf(7))));
    expect(submitted.routeRequest).toBeUndefined();
    const signed = after(submitted, signDecision(submitted, facts(unitHead, dayOf(8))));
    for (const late of [submitted, signed])
      expect(ask(late, elsewhere)).toMatchObject({ error: { kind: 'petitions.wrong-phase' } });
  });

  it('is a claim: a suggestion, what was led away and what is there already do not move', () => {
    const state = acceptedThree();
    expect(ask(state, { to: 'duty' }, suggested)).toMatchObject({
      error: { kind: 'petitions.only-claims-move', claim: 2 },
    });
    expect(ask(state, { to: 'duty' }, disputed)).toMatchObject({
      error: { kind: 'petitions.claim-already-redirected', claim: 3 },
    });
    expect(ask(state, { to: 'ordinary' })).toMatchObject({ error: { kind: 'petitions.route-unchanged' } });
  });

  it('does not join or leave a notice that is written already', () => {
    const state = acceptedThree([ordinary]);
    const answer = {
      checked: '某',
      findings: '有',
      action: '改',
      basis: '法',
      reconsiderOrgan: '府',
      court: '院',
    };
    const written = after(state, submitDutyAnswer(answer, state, facts(handler, dayOf(4))));
    expect(ask(written, { to: 'ordinary' })).toMatchObject({
      error: { kind: 'petitions.duty-answer-under-way' },
    });
  });
});

describe('a claim that the receiving organ refuses', () => {
  const back = (state: PetitionState, change: Partial<BringBack> = {}, actor = handler) =>
    bringClaimBack(
      { claimId: disputed, reason: '不属劳动争议', saidOn: dayOf(8), next: { to: 'here' }, ...change },
      state,
      facts(actor, dayOf(9)),
    );

  it('comes back to the unit that handles the rest', () => {
    const state = acceptedThree();
    const with3 = after(state, back(state));
    expect(with3.claims[2]).toMatchObject({ route: 'ordinary' });
    expect(with3.claims[2]).not.toHaveProperty('redirection');
    expect(running(with3)).toEqual(['handle_r6']);
  });

  it('goes on to another organ with the reason on record', () => {
    const state = acceptedThree();
    const on = after(state, back(state, { next: elsewhere }));
    expect(on.claims[2]).toMatchObject({
      route: 'administrative',
      redirection: { organ: '县司法局', on: dayOf(9) },
      routeChanges: [{ from: 'arbitration', organ: '县劳动人事争议仲裁委员会', cause: 'refused-there' }],
    });
  });

  it('takes up a petition that had ended with it, back at triage with a window from that day', () => {
    const state = threeClaims();
    const alone = { ...state, claims: state.claims.slice(2) };
    const led = { claimId: disputed, ...elsewhere, route: 'arbitration' as const };
    const ended = after(
      alone,
      redirectClaims({ claims: [led] }, alone, { ...facts(clerk, dayOf(1)), disciplineUnits: [] }),
    );
    expect(ended.phase).toBe('closed');
    const resumed = after(ended, back(ended, {}, clerk));
    expect(resumed).toMatchObject({ phase: 'registered', ending: undefined });
    expect(running(resumed)).toEqual(['triage_office']);
    expect(resumed.clocks.at(-1)?.due.from).toBe(dayOf(9));
    expect(running(referred(resumed, dayOf(10)))).toEqual(['notice_transferred', 'objection']);
  });

  it('is believed only between the hand-over and today', () => {
    const state = acceptedThree();
    expect(back(state, { saidOn: dayOf(10) })).toMatchObject({
      error: { kind: 'petitions.news-in-future' },
    });
    expect(back(state, { saidOn: dayOf(-1) })).toMatchObject({
      error: { kind: 'petitions.news-before-hand-over' },
    });
    expect(back(state, { claimId: ordinary })).toMatchObject({
      error: { kind: 'petitions.not-led-elsewhere' },
    });
  });
});

describe('an accusation', () => {
  const accusing = (): PetitionState => {
    const state = threeClaims();
    return { ...state, claims: state.claims.map((claim) => ({ ...claim, purpose: 'accusation' })) };
  };
  const lead = (change: object) => {
    const state = accusing();
    const claims = state.claims.map(({ id }) => ({
      claimId: id,
      route: 'accusation' as const,
      organ: '县纪委监委',
      procedure: '检举控告',
      reference: '',
      ...change,
    }));
    return redirectClaims({ claims }, state, { ...facts(clerk, dayOf(1)), disciplineUnits: [] });
  };

  it('is never given to the unit it accuses', () => {
    expect(lead({ organ: '某局' })).toMatchObject({ error: { kind: 'petitions.organ-is-complained-of' } });
  });

  it('passes no name on unless it is allowed, and has none to pass when it is anonymous', () => {
    expect(after(accusing(), lead({})).claims[0]?.redirection).toMatchObject({
      realName: true,
      identityShared: false,
    });
    expect(lead({ realName: false, identityShared: true })).toMatchObject({
      error: { kind: 'petitions.anonymous-has-no-name' },
    });
  });

  it('has its result recorded by the registering office when it was raised under a name, and else not', () => {
    const record = (state: PetitionState, actor = clerk) =>
      recordAccusationResult(
        { claimId: ordinary, text: '已立案', on: dayOf(20) },
        state,
        facts(actor, dayOf(21)),
      );
    const named = after(accusing(), lead({}));
    expect(record(named, handler)).toMatchObject({ error: { kind: 'petitions.not-your-step' } });
    expect(after(named, record(named)).claims[0]?.redirection?.result).toMatchObject({ text: '已立案' });
    expect(record(after(accusing(), lead({ realName: false })))).toMatchObject({ ok: false });
  });
});
