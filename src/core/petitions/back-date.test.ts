import { describe, expect, it } from 'vitest';
import { after, facts, handler, referred } from '../../../tests/support/travelled-petition.ts';
import { intake } from '../../../tests/support/walk-moves.ts';
import { addDays } from '../kit/plain-date.ts';
import { acceptPetition } from './accept-petition.ts';
import { backDateDaysMax, backDateOf, refuseBackDate } from './back-date.ts';
import { objectToJurisdiction } from './object-to-jurisdiction.ts';
import { refuseService } from './serve-decision.ts';

const day = (count: number) => addDays(intake.receivedOn, count);
const today = day(20);

describe('a late entry', () => {
  it('needs no reason up to the preset, and one from the day after', () => {
    const on = addDays(today, -backDateDaysMax);
    expect(refuseBackDate({ on, reason: undefined }, day(0), today)).toBeUndefined();
    const older = addDays(on, -1);
    expect(refuseBackDate({ on: older, reason: ' ' }, day(0), today)).toEqual({
      kind: 'petitions.back-date-reason-missing',
      on: older,
      daysMax: backDateDaysMax,
    });
    expect(refuseBackDate({ on: older, reason: '断网' }, day(0), today)).toBeUndefined();
  });

  it('is never before what it rests on, nor after today, whatever the reason', () => {
    expect(refuseBackDate({ on: day(3), reason: '断网' }, day(4), today)).toEqual({
      kind: 'petitions.dated-too-early',
      on: day(3),
      notBefore: day(4),
    });
    expect(refuseBackDate({ on: day(21), reason: '断网' }, day(4), today)).toEqual({
      kind: 'petitions.dated-in-future',
      on: day(21),
    });
  });

  it('of an acceptance counts the sixty days from the day of the notice', () => {
    const command = { handlerId: handler.accountId, on: day(5), backDateReason: '下乡' };
    const accepted = acceptPetition(command, referred(), { ...facts(handler, today), handlerIsInUnit: true });
    const state = after(referred(), accepted);
    expect(state.acceptedOn).toBe(day(5));
    expect(state.clocks.at(-1)?.due).toMatchObject({ clock: 'handle_r6', from: day(5) });
    const [event] = accepted.ok ? accepted.value : [];
    expect(event && backDateOf(event)).toEqual({ on: day(5), reason: '下乡' });
  });

  it('of an objection that was in time is in time', () => {
    const command = { ground: 'not-our-power', reason: '不归我局管', suggestedUnit: '' } as const;
    const late = facts(handler, day(31));
    expect(objectToJurisdiction(command, referred(), late).ok).toBe(false);
    const written = { ...command, on: day(5), backDateReason: '纸质异议当日已送达' };
    expect(objectToJurisdiction(written, referred(), late).ok).toBe(true);
  });

  it('of a service needs its reason, and is still never before the signature', () => {
    const receipt = {
      method: 'post' as const,
      servedOn: day(10),
      place: '',
      recipient: '李',
      relation: '',
      servers: ['甲'],
      witnesses: [],
      remark: '',
    };
    expect(refuseService(receipt, day(9), today)?.kind).toBe('petitions.back-date-reason-missing');
    const reasoned = { ...receipt, backDateReason: '回执今天才收到' };
    expect(refuseService(reasoned, day(9), today)).toBeUndefined();
    expect(refuseService(reasoned, day(11), today)?.kind).toBe('petitions.served-before-signed');
    const served = [
      { kind: 'DecisionServed', service: reasoned },
      { kind: 'ExtensionServed', service: reasoned },
      { kind: 'ReviewServed', level: 'review', service: reasoned },
      { kind: 'DutyAnswerServed', service: reasoned },
      { kind: 'HearingNoticeServed', service: reasoned },
      { kind: 'NoticeServed', paper: 'acceptance-notice', number: '1号', service: reasoned },
    ] as const;
    for (const event of served)
      expect(backDateOf(event), event.kind).toEqual({ on: day(10), reason: '回执今天才收到' });
  });
});
