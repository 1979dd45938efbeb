import { describe, expect, it } from 'vitest';
import { gatherStates } from '../../../tests/support/gather-states.ts';
import {
  accepted,
  after,
  clerk,
  facts,
  handler,
  referred,
  registered,
  served,
  signed,
  unitHead,
} from '../../../tests/support/travelled-petition.ts';
import { withNumber } from '../../../tests/support/paper-moves.ts';
import { intake } from '../../../tests/support/walk-moves.ts';
import { addDays } from '../kit/plain-date.ts';
import { ok } from '../kit/result.ts';
import { approveExtension, requestExtension } from './extend-handling.ts';
import type { PetitionState } from './petition.ts';
import type { Step } from './step.ts';
import { outlook } from './step-outlook.ts';
import { stepIds, steps, type StepId } from './steps.ts';
import { withdrawPetition } from './withdraw-petition.ts';

const today = intake.receivedOn;
const standing = (step: StepId, state: PetitionState, actor = clerk, on = today) =>
  outlook(state, actor, on).find((one) => one.step === step);

describe('the outlook of a petition', () => {
  it('says of an open step whether it is the reader’s own or somebody else’s', () => {
    expect(standing('triage', registered())).toEqual({ step: 'triage', standing: 'mine' });
    expect(standing('triage', registered(), handler)).toEqual({ step: 'triage', standing: 'others' });
  });

  it('names the way to a step that is ahead, in order, along the straight road', () => {
    expect(standing('serve-decision', registered())).toMatchObject({
      standing: 'ahead',
      missing: {
        kind: 'earlier-steps',
        steps: ['triage', 'accept', 'submit-decision', 'sign-decision'],
      },
    });
  });

  it('says that an extension must be approved before its notice can be served, and by which steps', () => {
    expect(standing('serve-extension', accepted())).toMatchObject({
      standing: 'ahead',
      missing: { kind: 'condition', suppliedBy: ['request-extension', 'approve-extension'] },
    });
  });

  it('says when a step was done, and that a second extension does not come', () => {
    expect(standing('accept', accepted())).toMatchObject({
      standing: 'over',
      missing: { kind: 'done', on: today },
    });
    const asked = after(
      accepted(),
      requestExtension({ days: 5, reason: '鉴定' }, accepted(), facts(handler, today)),
    );
    const granted = after(asked, approveExtension(asked, facts(unitHead, today)));
    expect(standing('request-extension', granted)).toMatchObject({
      standing: 'over',
      missing: { kind: 'done' },
    });
  });

  it('says on the day after the limit that it is too late, and since when', () => {
    const last = addDays(today, 30);
    expect(standing('object', referred(), handler, last)).toMatchObject({ standing: 'mine' });
    expect(standing('object', referred(), handler, addDays(last, 1))).toMatchObject({
      standing: 'over',
      missing: { kind: 'too-late', clock: 'objection', limit: last },
    });
    expect(standing('request-extension', accepted(), handler, addDays(last, 1))).toMatchObject({
      standing: 'over',
      missing: { kind: 'too-late', clock: 'handle_r6', limit: last },
    });
  });

  it('never sends anybody back by voiding a paper or fetching a claim home, for what was passed', () => {
    const notice = (state: PetitionState) => after(state, withNumber('accept', ok([]), state, today));
    for (const step of ['amend', 'decline', 'object'] as const)
      for (const state of [accepted(), signed(), served()].map(notice))
        expect(standing(step, state), `${state.phase} ${step}`).toMatchObject({ standing: 'over' });
    const answered = notice(served());
    expect(standing('void-paper', answered)).toMatchObject({ standing: 'others' });
    expect(standing('submit-decision', answered)).toMatchObject({ missing: { kind: 'passed' } });
    // Of an answer that is signed and not yet served it is true.
    const letter = after(signed(), withNumber('sign-decision', ok([]), signed(), today));
    expect(standing('submit-decision', letter)).toMatchObject({ missing: { steps: ['void-paper'] } });
  });

  it('keeps the report for what was assigned down', () => {
    expect(standing('report-back', accepted())).toMatchObject({
      standing: 'over',
      missing: { kind: 'only-assigned-down' },
    });
  });

  it('says of a closed petition that it is closed, and why it cannot be reopened', () => {
    const command = {
      cause: 'died',
      reason: '死亡',
      evidence: '证明',
      evidenceOn: today,
      voluntary: false,
    } as const;
    const ended = after(registered(), withdrawPetition(command, registered(), facts(clerk, today)));
    expect(standing('accept', ended)).toMatchObject({
      standing: 'over',
      missing: { kind: 'closed', on: today },
    });
    expect(standing('reopen', ended)).toMatchObject({ standing: 'over', missing: { kind: 'condition' } });
  });

  it(
    'has an answer for every step wherever a petition stands, and never a way that cannot be begun',
    { timeout: 20_000 },
    () => {
      for (const { state, today: on } of gatherStates(1).states) {
        const all = outlook(state, clerk, on);
        expect(all.map((one) => one.step)).toEqual(stepIds);
        const open = new Set(all.filter((one) => !('missing' in one)).map((one) => one.step));
        const late = new Set(
          all.filter((one) => 'missing' in one && one.missing.kind === 'too-late').map((one) => one.step),
        );
        for (const one of all) {
          if (!('missing' in one) || one.missing.kind !== 'earlier-steps') continue;
          const [first] = one.missing.steps;
          expect(
            first !== undefined && (open.has(first) || late.has(first)),
            `${state.phase} ${one.step} first ${first}`,
          ).toBe(true);
        }
      }
    },
  );
});

describe('the conditions of the table', () => {
  it('each have words for when they are not met, and name steps that exist', () => {
    for (const step of stepIds) {
      const { when }: Step = steps[step];
      if (!when) continue;
      expect(when.unmet.zh.length * when.unmet.en.length).toBeGreaterThan(0);
      for (const supplier of when.suppliedBy) expect(stepIds).toContain(supplier);
    }
  });
});
