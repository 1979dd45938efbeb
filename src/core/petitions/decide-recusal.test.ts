import { describe, expect, it } from 'vitest';
import { later, submitted, today } from '../../../tests/support/answered-petition.ts';
import { accepted, after, facts, handler, unitHead } from '../../../tests/support/travelled-petition.ts';
import { actorAs, bureau, office } from '../../../tests/support/walk-moves.ts';
import type { Actor } from '../access/actor.ts';
import { mayReadPetition } from '../access/may-read-petition.ts';
import type { AccountId } from '../kit/ids.ts';
import { nameHandler } from './accept-petition.ts';
import { decideRecusal, declareRecusal, requestRecusal } from './decide-recusal.ts';
import type { PetitionState } from './petition.ts';
import { recusedFrom } from './recusal.ts';
import { returnDecision, signDecision } from './sign-decision.ts';
import { openSteps } from './steps.ts';
import { submitDecision } from './submit-decision.ts';

const director = actorAs('director', office);
const other: Actor = { ...handler, accountId: 'second handler' as AccountId };

const ownHead = { unitId: bureau, ofHead: false };
const recused = (state: PetitionState, personId: AccountId) => {
  const asked = after(
    state,
    requestRecusal({ personId, on: today, reason: '亲戚' }, state, {
      actor: unitHead,
      today,
      decider: ownHead,
    }),
  );
  return after(asked, decideRecusal({ granted: true, reason: '属实' }, asked, { actor: unitHead, today }));
};

describe('recusal', () => {
  it('takes the matter from the handler, who may not be named again, and hides it from them', () => {
    const state = recused(accepted(), handler.accountId);
    expect(state.handlerId).toBeUndefined();
    const named = nameHandler({ handlerId: handler.accountId }, state, {
      actor: unitHead,
      handlerIsInUnit: true,
    });
    expect(named).toMatchObject({ error: { kind: 'petitions.handler-recused' } });
    const units = { registeringUnitId: office, responsibleUnitId: bureau, respondentUnitId: undefined };
    const others = { coHandlingUnitIds: [], reviewingUnitIds: [], promiseUnitIds: [], jointUnitIds: [] };
    const reach = { ...units, ...others, recusedIds: recusedFrom(state), caseTeamIds: [handler.accountId] };
    expect(mayReadPetition(handler, reach)).toBe(false);
    expect(mayReadPetition(unitHead, reach)).toBe(true);
  });

  it('lets nobody submit before another handler is named', () => {
    const state = recused(accepted(), handler.accountId);
    const command = { claims: [], reviewOrgan: '' };
    expect(submitDecision(command, state, facts(other, today))).toMatchObject({
      error: { kind: 'petitions.no-handler' },
    });
    expect(submitDecision(command, state, facts(handler, today))).toMatchObject({
      error: { kind: 'petitions.recused' },
    });
  });

  it('of the author keeps the draft from being signed; it is returned and written anew', () => {
    const state = recused(submitted(), handler.accountId);
    expect(signDecision(state, facts(unitHead, today))).toMatchObject({
      error: { kind: 'petitions.author-recused' },
    });
    expect(returnDecision({ reason: '重新拟写' }, state, facts(unitHead, today)).ok).toBe(true);
  });

  it('while it is pending keeps the person from deciding and lets them go on recording', () => {
    const state = accepted();
    const decider = ownHead;
    const pending = after(
      state,
      declareRecusal({ reason: '同学' }, state, { actor: handler, today, decider }),
    );
    const may = (step: string) => openSteps(pending, handler).find((one) => one.step === step)?.mine;
    expect(may('submit-decision')).toBe(false);
    expect(may('add-note')).toBe(true);
    expect(declareRecusal({ reason: '' }, pending, { actor: other, today, decider })).toMatchObject({
      error: { kind: 'petitions.wrong-phase' },
    });
  });

  it('is decided by the head of the unit, about the head by those above, and by nobody about themselves', () => {
    const state = accepted();
    const decider = { unitId: office, ofHead: true };
    const asked = after(
      state,
      declareRecusal({ reason: '亲属' }, state, { actor: unitHead, today, decider }),
    );
    const decide = (actor: Actor) =>
      decideRecusal({ granted: false, reason: '不属实' }, asked, { actor, today });
    expect(decide(unitHead)).toMatchObject({ error: { kind: 'petitions.not-your-step' } });
    expect(decide({ ...director, accountId: unitHead.accountId })).toMatchObject({
      error: { kind: 'petitions.recusal-pending' },
    });
    const kept = after(asked, decide(director));
    expect(recusedFrom(kept)).toEqual([]);
    expect(submitted(kept).phase).toBe('submitted');
  });

  it('is refused for strangers to the matter and for a day that has not come', () => {
    const state = accepted();
    const command = { personId: other.accountId, on: today, reason: '亲戚' };
    const request = (change: object, decider: typeof ownHead | undefined) =>
      requestRecusal({ ...command, ...change }, state, { actor: unitHead, today, decider });
    expect(request({}, undefined)).toMatchObject({ error: { kind: 'petitions.recusal-not-of-staff' } });
    expect(request({ on: later }, ownHead)).toMatchObject({
      error: { kind: 'petitions.recusal-in-future' },
    });
  });
});
