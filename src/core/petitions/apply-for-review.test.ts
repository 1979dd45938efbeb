import { describe, expect, it } from 'vitest';
import {
  application,
  applied,
  apply,
  day,
  limitOf,
  reviewed,
} from '../../../tests/support/reviewed-petition.ts';
import { accepted, clerk, facts, handler, served } from '../../../tests/support/travelled-petition.ts';
import { law } from '../../../tests/support/walk-law.ts';
import { actorAs, bureau, office, respondent } from '../../../tests/support/walk-moves.ts';
import type { PlainDate } from '../kit/plain-date.ts';
import type { RuleSet } from '../clocks/rule.ts';
import { applyForReview, type ReviewLaw } from './apply-for-review.ts';
import { backDateOf } from './back-date.ts';
import type { ReviewApplication } from './review.ts';
import { openSteps } from './steps.ts';

// Served on day 0; the test law gives thirty days for everything.
const refusal = (change: Partial<ReviewApplication>, state = served()) => {
  const result = apply(change, state);
  return result.ok ? undefined : result.error;
};

describe('a request for review', () => {
  it('is in time on day 30 and out of time on day 31', () => {
    expect(apply({ receivedOn: day(30) }).ok).toBe(true);
    expect(refusal({ receivedOn: day(31) })).toEqual({ kind: 'petitions.review-too-late', limit: day(30) });
  });

  it('that came in time but is written down later counts from the day it came', () => {
    const state = applied({ receivedOn: day(30) });
    expect(state.reviews).toMatchObject([{ receivedOn: day(30), lateness: 'in-time' }]);
    expect(limitOf(state, 'review_decide')).toBe(day(60));
    expect(limitOf(state, 'review_apply')).toBeUndefined();
  });

  it('that is written down long afterwards says why, and is marked', () => {
    for (const backDateReason of [undefined, ' '])
      expect(refusal({ receivedOn: day(30), backDateReason })?.kind).toBe(
        'petitions.back-date-reason-missing',
      );
    expect(refusal({ receivedOn: day(37), lateness: 'late', backDateReason: undefined })).toBeUndefined();
    const marks = (receivedOn: PlainDate) => {
      const written = apply({ receivedOn, backDateReason: '镇里今日转来' }, served(), day(33));
      return (written.ok ? written.value : []).flatMap((event) => backDateOf(event) ?? []);
    };
    expect(marks(day(29))).toEqual([{ on: day(29), reason: '镇里今日转来' }]);
    expect(marks(day(30))).toEqual([]);
  });

  it('that is late is taken with its cause and evidence, or to be refused in writing, and is marked', () => {
    const late = { receivedOn: day(31) };
    expect(refusal({ ...late, lateness: 'restoration' })).toEqual({
      kind: 'petitions.review-excuse-missing',
    });
    for (const lateness of ['restoration', 'window-unknown'] as const)
      expect(applied({ ...late, lateness, excuse: '住院，有病历' }).reviews).toMatchObject([{ lateness }]);
    expect(applied({ ...late, lateness: 'late' }).reviews).toMatchObject([{ lateness: 'late' }]);
  });

  it('needs no excuse in time, whatever was ticked', () => {
    expect(applied({ lateness: 'restoration', excuse: '误选' }).reviews).toMatchObject([
      { lateness: 'in-time', excuse: '' },
    ]);
  });

  it('is neither from the future nor older than the answer it contests', () => {
    expect(refusal({ receivedOn: day(41) })?.kind).toBe('petitions.review-in-future');
    expect(refusal({ receivedOn: day(-1) })?.kind).toBe('petitions.review-before-service');
  });

  it('never goes to the unit that answered, to the one complained of, or a second time to the first organ', () => {
    for (const unitId of [bureau, respondent])
      expect(refusal({ organ: { name: '某单位', unitId } })?.kind).toBe('petitions.review-organ-not-apart');
    expect(refusal({ level: 'final-review', receivedOn: day(44) }, reviewed())?.kind).toBe(
      'petitions.review-in-future',
    );
    const again = apply({ level: 'final-review', receivedOn: day(44) }, reviewed(), day(44));
    expect(again).toMatchObject({ error: { kind: 'petitions.review-organ-not-apart' } });
    const outside = { name: '区政府', unitId: undefined };
    const sameName = apply(
      { level: 'final-review', receivedOn: day(44), organ: outside },
      reviewed(),
      day(44),
    );
    expect(sameName).toMatchObject({ error: { kind: 'petitions.review-organ-not-apart' } });
  });

  it('needs an organ with somebody to do the work, or one outside by its name', () => {
    const command = application();
    const nobody = { ...facts(clerk, day(40)), organCanReview: false };
    expect(applyForReview(command, served(), nobody)).toMatchObject({
      error: { kind: 'petitions.review-organ-cannot' },
    });
    expect(refusal({ organ: { name: ' ', unitId: undefined } })?.kind).toBe('petitions.review-organ-missing');
    expect(apply({ organ: { name: '市政府', unitId: undefined } }).ok).toBe(true);
  });

  it('comes from a petitioner or a successor who shows it', () => {
    expect(refusal({ applicantId: undefined })?.kind).toBe('petitions.review-applicant-missing');
    expect(apply({ applicantId: undefined, succession: '儿子，凭户口簿' }).ok).toBe(true);
  });

  it('is possible once for an answer, and only for an answered petition', () => {
    expect(refusal({}, applied())?.kind).toBe('petitions.wrong-phase');
    expect(refusal({}, accepted())?.kind).toBe('petitions.wrong-phase');
    expect(refusal({ level: 'final-review' })?.kind).toBe('petitions.wrong-phase');
    expect(apply({}, served(), day(40)).ok).toBe(true);
  });

  it('is for the registering unit to record', () => {
    const result = applyForReview(application(), served(), {
      ...facts(handler, day(40)),
      organCanReview: true,
    });
    expect(result).toMatchObject({ error: { kind: 'petitions.not-your-step' } });
  });

  it('starts the local limit of admission only where the rules of the matter know it', () => {
    const sets: readonly RuleSet[] = [
      { ...shandong, clocks: new Map([['sd_review_admit', law.rule('sd_review_admit', day(0))]]) },
    ];
    const local: ReviewLaw = { due: law.due, sets };
    const result = applyForReview(application(), served(), {
      actor: clerk,
      today: day(40),
      law: local,
      organCanReview: true,
    });
    const started = (one: typeof result) =>
      one.ok ? one.value.flatMap((event) => (event.kind === 'ClockStarted' ? [event.due.clock] : [])) : [];
    expect(started(result)).toEqual(['review_decide', 'sd_review_admit']);
    expect(started(apply())).toEqual(['review_decide']);
  });

  it('keeps the matter from being reopened over the head of the reviewing organ', () => {
    const state = { ...applied(), phase: 'closed' as const };
    const leader = actorAs('leader', office);
    expect(openSteps(state, leader).map((open) => open.step)).not.toContain('reopen');
    expect(openSteps({ ...served(), phase: 'closed' }, leader).map((open) => open.step)).toContain('reopen');
  });
});

const shandong = {
  id: 'sd-2024',
  name: { zh: '山东', en: 'Shandong' },
  scope: 'local',
  inForceFrom: day(0),
  source: '',
} as const;
