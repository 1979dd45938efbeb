import { describe, expect, it } from 'vitest';
import { accepted, after, facts, handler, unitHead } from '../../../tests/support/travelled-petition.ts';
import { intake } from '../../../tests/support/walk-moves.ts';
import { addDays } from '../kit/plain-date.ts';
import {
  approveExtension,
  refuseExtensionRequest,
  requestExtension,
  serveExtension,
} from './extend-handling.ts';
import type { PetitionState } from './petition.ts';
import { openSteps } from './steps.ts';

// Accepted on day 0; the test law gives thirty days.
const day = (count: number) => addDays(intake.receivedOn, count);
const request = (state: PetitionState, days: number, on = day(20)) =>
  requestExtension({ days, reason: '需要鉴定' }, state, facts(handler, on));
const asked = (days = 30, on = day(20)) => after(accepted(), request(accepted(), days, on));
const approved = (on = day(21)) => after(asked(), approveExtension(asked(), facts(unitHead, on)));
const limitOf = (state: PetitionState, clock = 'handle_r6') =>
  state.clocks.findLast((one) => one.due.clock === clock && one.stoppedOn === undefined)?.due.limit;

describe('an extension of handling', () => {
  it('moves the limit by the days granted, from the same beginning, and the notice is due before the old end', () => {
    const state = approved();
    expect(limitOf(state)).toBe(day(60));
    expect(limitOf(state, 'extension_notice')).toBe(day(30));
    expect(state.extension).toMatchObject({ approvedOn: day(21), before: day(30), limit: day(60) });
  });

  it('leaves the limit where it is until the head approves, and when the head refuses', () => {
    expect(limitOf(asked())).toBe(day(30));
    const refused = after(
      asked(),
      refuseExtensionRequest({ reason: '按期办' }, asked(), facts(unitHead, day(21))),
    );
    expect(refused).toMatchObject({ phase: 'accepted', extension: undefined });
    expect(limitOf(refused)).toBe(day(30));
    expect(request(refused, 10).ok).toBe(true);
  });

  it('is for the head to approve, not for the handler who asked', () => {
    expect(approveExtension(asked(), facts(handler, day(21)))).toMatchObject({
      error: { kind: 'petitions.not-your-step' },
    });
  });

  it('is possible on the last day and refused after it, asking as well as approving', () => {
    expect(request(accepted(), 10, day(30)).ok).toBe(true);
    expect(request(accepted(), 10, day(31))).toEqual({
      ok: false,
      error: { kind: 'petitions.extension-after-end', limit: day(30) },
    });
    expect(approveExtension(asked(), facts(unitHead, day(31)))).toMatchObject({
      error: { kind: 'petitions.extension-after-end' },
    });
  });

  it('is refused for 31 days and a second time', () => {
    expect(request(accepted(), 31)).toEqual({
      ok: false,
      error: { kind: 'petitions.extension-too-long', days: 31, daysMax: 30 },
    });
    expect(openSteps(approved(), handler).map((open) => open.step)).not.toContain('request-extension');
    expect(request(approved(), 5, day(40))).toMatchObject({ ok: false });
  });

  it('lets a late service of the notice stand as it was, so that it shows', () => {
    const service = {
      method: 'in-person',
      servedOn: day(33),
      place: '',
      recipient: '李',
      relation: '',
      servers: ['甲'],
      witnesses: [],
      remark: '',
    } as const;
    expect(
      serveExtension({ ...service, servedOn: day(20) }, approved(), facts(handler, day(33))),
    ).toMatchObject({
      error: { kind: 'petitions.served-before-signed' },
    });
    const served = after(approved(), serveExtension(service, approved(), facts(handler, day(33))));
    expect(served.clocks.find((one) => one.due.clock === 'extension_notice')).toMatchObject({
      due: { limit: day(30) },
      stoppedOn: day(33),
    });
  });
});
