import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { invitationPlan } from '../../../tests/support/invitation-moves.ts';
import { talkMoves } from '../../../tests/support/talk-moves.ts';
import { law } from '../../../tests/support/walk-law.ts';
import { accepted, after, clerk, facts, handler } from '../../../tests/support/travelled-petition.ts';
import { actorAs, bureau, intake, office, respondent } from '../../../tests/support/walk-moves.ts';
import { clockTime } from '../kit/clock-time.ts';
import type { AccountId, InvitationId, ReceptionId, UnitId } from '../kit/ids.ts';
import { addDays } from '../kit/plain-date.ts';
import { openInvitation, type InvitationPlan } from './invitation.ts';
import {
  answerByComing,
  answerInvitation,
  invitePetitioner,
  tellInvitation,
  type InvitationAnswer,
  type InvitingFacts,
} from './invite-petitioner.ts';
import type { PetitionState } from './petition.ts';
import { withdrawPetition } from './withdraw-petition.ts';

const day = (count: number) => addDays(intake.receivedOn, count);
const leader = { accountId: 'leader' as AccountId, name: '王志强', post: '副县长' };
const plan = (change: Partial<InvitationPlan> = {}): InvitationPlan => ({
  ...invitationPlan(day(10)),
  day: day(15),
  leader,
  ...change,
});
const known = (on = day(10), change: Partial<InvitingFacts> = {}): InvitingFacts => ({
  actor: clerk,
  today: on,
  newId: `of ${on}` as InvitationId,
  isWorkday: (one) => one !== day(12),
  unitsOf: (id) => (id === leader.accountId ? ['county' as UnitId] : []),
  reception: undefined,
  ...change,
});
const invite = (change: Partial<InvitationPlan> = {}, state = accepted(), with_ = known()) =>
  invitePetitioner(plan(change), state, with_);
const invited = (change: Partial<InvitationPlan> = {}, state = accepted()) =>
  after(state, invite(change, state));
const told = (state: PetitionState, on = day(11)) =>
  after(state, tellInvitation({ on, how: 'phone', note: '' }, state, { actor: clerk, today: on }));
const answer = (state: PetitionState, what: InvitationAnswer, on = day(15)) =>
  answerInvitation(what, state, known(on));
const refused = (kind: string, more: object = {}) => ({
  ok: false,
  error: { kind: `petitions.${kind}`, ...more },
});

describe('an invitation', () => {
  it('names day, place and leader, and takes no time from any limit', () => {
    const before = accepted();
    const after_ = invited();
    expect(openInvitation(after_)).toMatchObject({
      day: day(15),
      leader,
      letter: 'plain',
      unitId: clerk.unitId,
    });
    expect([after_.clocks, after_.phase]).toEqual([before.clocks, before.phase]);
  });

  it('is refused for a day that is over, and for a day off without a reason', () => {
    expect(invite({ day: day(9) })).toEqual(refused('invitation-past', { day: day(9) }));
    expect(invite({ day: day(12) })).toEqual(refused('invitation-day-off', { day: day(12) }));
    expect(invite({ day: day(12), dayOffReason: '信访人平日上班' }).ok).toBe(true);
    expect(invite({ day: day(10) }).ok).toBe(true);
  });

  it('is not given to a leader who is unknown, kept away or complained of', () => {
    const name = leader.name;
    const stranger = { ...leader, accountId: 'nobody' as AccountId };
    expect(invite({ leader: stranger })).toEqual(refused('invitation-leader-unknown', { name }));
    const recusal = { personId: leader.accountId, origin: 'declared', on: day(1), reason: '亲属' } as const;
    const pending = { ...recusal, deciderUnitId: 'county' as UnitId, ofHead: false, decision: undefined };
    const keptAway = refused('invitation-leader-kept-away', { name });
    expect(invite({}, { ...accepted(), recusals: [pending] })).toEqual(keptAway);
    const granted = { ...pending, decision: { on: day(2), granted: true, reason: '' } };
    expect(invite({}, { ...accepted(), recusals: [granted] })).toEqual(keptAway);
    const theirs = known(day(10), { unitsOf: () => [respondent] });
    const complainedOf = refused('invitation-leader-complained-of', { name });
    expect(invite({}, accepted(), theirs)).toEqual(complainedOf);
    const named = { ...accepted(), respondent: { unitId: undefined, name } };
    expect(invite({ leader: { ...leader, accountId: undefined } }, named)).toEqual(complainedOf);
  });

  it('says nothing of the matter in the letter when an accusation is among the claims', () => {
    const state = accepted();
    const claims = state.claims.map((claim) => ({ ...claim, purpose: 'accusation' as const }));
    expect(openInvitation(invited({}, { ...state, claims }))?.letter).toBe('sealed');
  });

  it('at a reception keeps to its day, hours and leaders', () => {
    const receptionId = 'reception' as ReceptionId;
    const seat = { seat: 1, leader: { ...leader, portfolio: '' }, insteadOf: undefined };
    const reception = {
      id: receptionId,
      kind: 'invited' as const,
      status: 'published' as const,
      on: day(15),
      startsAt: clockTime('09:00'),
      endsAt: clockTime('11:00'),
      place: '接访中心',
      room: '',
      seats: [{ ...seat, absence: undefined, empty: false, sat: undefined }],
    };
    const at = (change: Partial<InvitationPlan>, of = reception as InvitingFacts['reception']) =>
      invite({ receptionId, ...change }, accepted(), known(day(10), { reception: of })).ok;
    expect(at({})).toBe(true);
    expect(at({ at: clockTime('11:00') })).toBe(false);
    expect(at({ day: day(16) })).toBe(false);
    expect(at({ leader: { ...leader, name: '赵国平' } })).toBe(false);
    expect(at({}, { ...reception, kind: 'fixed-place' })).toBe(false);
    expect(at({}, { ...reception, status: 'cancelled' })).toBe(false);
    expect(at({}, { ...reception, seats: reception.seats.map((one) => ({ ...one, empty: true })) })).toBe(
      false,
    );
    expect(invite({ receptionId }).ok).toBe(false);
  });

  it('waits for its outcome before there is another, and belongs to those who receive', () => {
    expect(invite({}, invited())).toEqual(
      refused('wrong-phase', { step: 'invite-petitioner', phase: 'accepted' }),
    );
    const byHandler = invite({}, accepted(), known(day(10), { actor: handler }));
    expect(byHandler).toEqual(refused('not-your-step', { step: 'invite-petitioner' }));
  });
});

describe('what comes of it', () => {
  it('is not before the day, and nobody stayed away who was not told', () => {
    const came = { outcome: 'came', note: '' } as const;
    const absent = { outcome: 'did-not-come', note: '' } as const;
    expect(answer(invited(), came, day(14))).toEqual(refused('invitation-not-yet', { day: day(15) }));
    expect(answer(invited(), absent)).toEqual(refused('invitation-not-told'));
    expect(answer(told(invited()), absent).ok).toBe(true);
    expect(answer(invited(), came).ok).toBe(true);
  });

  it('is told between the decision and the day', () => {
    const state = invited();
    const tell = (on: typeof intake.receivedOn, today = on) =>
      tellInvitation({ on, how: 'post', note: '' }, state, { actor: clerk, today });
    expect(tell(day(9), day(11))).toMatchObject(refused('dated-too-early'));
    expect(tell(day(12), day(11))).toMatchObject(refused('dated-in-future'));
    expect(tell(day(16))).toEqual(refused('invitation-told-after', { day: day(15) }));
    expect(tell(day(11), day(15))).toMatchObject(refused('back-date-reason-missing'));
  });

  it('not coming leaves the matter as it was and lets the petitioner be invited again', () => {
    const before = told(invited());
    const absent = after(before, answer(before, { outcome: 'did-not-come', note: '' }));
    const { version: _, invitations: __, ...rest } = absent;
    const { version: ___, invitations: ____, ...was } = before;
    expect(rest).toEqual(was);
    expect(invite({ day: day(20) }, absent, known(day(16))).ok).toBe(true);
  });

  it('moved takes the new time along, which meets the same refusals', () => {
    const state = invited();
    const moved = (to: InvitationPlan) =>
      answer(state, { outcome: 'moved', note: '信访人当天有事', to }, day(12));
    expect(moved(plan({ day: day(11) }))).toEqual(refused('invitation-past', { day: day(11) }));
    const next = after(state, moved(plan({ day: day(18) })));
    expect(next.invitations.map((one) => one.answer?.outcome)).toEqual(['moved', undefined]);
    expect(openInvitation(next)?.told).toBeUndefined();
  });

  it('is known as soon as the talk is written down', () => {
    const state = invited();
    const at = { actor: actorAs('leader', office), today: day(15), law };
    const talk = talkMoves(3, state, at, { bureau, respondent })['record-talk']();
    expect(after(state, talk).invitations.map(({ answer: given }) => given?.outcome)).toEqual(['came']);
  });

  it('is known from the talk itself, when there was an invitation', () => {
    const came = answerByComing(invited(), day(15));
    expect(after(invited(), { ok: true, value: came }).invitations.at(-1)?.answer?.outcome).toBe('came');
    expect(answerByComing(accepted(), day(15))).toEqual([]);
  });

  it('is called off by a withdrawal, after which nobody is invited', () => {
    const state = invited();
    const withdrawal = {
      cause: 'withdrawn' as const,
      reason: '已自行解决',
      evidence: '申请书',
      evidenceOn: day(12),
      voluntary: true,
    };
    const ended = after(state, withdrawPetition(withdrawal, state, facts(handler, day(12))));
    expect(openInvitation(ended)).toBeUndefined();
    expect(invite({}, ended)).toMatchObject(refused('wrong-phase'));
  });

  it('whatever is tried, at most one invitation is open and none is for a day before it was made', () => {
    const tries = fc.array(
      fc.record({ step: fc.constantFrom('invite', 'tell', 'come', 'away', 'move'), plus: fc.nat(6) }),
    );
    fc.assert(
      fc.property(tries, (all) => {
        let [state, today] = [accepted(), day(10)];
        for (const { step, plus } of all) {
          const to = plan({ day: addDays(today, plus - 2) });
          const outcome = step === 'come' ? 'came' : 'did-not-come';
          const tried =
            step === 'invite'
              ? invitePetitioner(to, state, known(today))
              : step === 'tell'
                ? tellInvitation({ on: today, how: 'phone', note: '' }, state, { actor: clerk, today })
                : answer(
                    state,
                    step === 'move' ? { outcome: 'moved', note: '', to } : { outcome, note: '' },
                    today,
                  );
          if (tried.ok) state = after(state, tried);
          today = addDays(today, plus % 2);
        }
        const open = state.invitations.filter((one) => one.answer === undefined);
        expect(open.length).toBeLessThanOrEqual(1);
        for (const one of state.invitations) {
          expect(one.day >= one.on).toBe(true);
          if (one.answer?.outcome === 'did-not-come') expect(one.told).toBeDefined();
        }
      }),
    );
  });
});
