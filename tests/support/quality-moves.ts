// The moves of weight, distance and execution in a random walk.
import { expect } from 'vitest';
import type { AccountId, ClaimId, UnitId } from '#core/kit/ids.ts';
import { addDays, type PlainDate } from '#core/kit/plain-date.ts';
import type { Actor } from '#core/access/actor.ts';
import { decideRecusal, declareRecusal, requestRecusal } from '#core/petitions/decide-recusal.ts';
import { openPromises } from '#core/petitions/execution.ts';
import { importanceGrounds } from '#core/petitions/importance.ts';
import { markImportant, unmarkImportant } from '#core/petitions/mark-important.ts';
import { roles } from '#core/organisation/roles.ts';
import type { PetitionState } from '#core/petitions/petition.ts';
import { ordinaryClaims } from '#core/petitions/claims-to-answer.ts';
import { isRecused } from '#core/petitions/recusal.ts';
import { recordExecution } from '#core/petitions/record-execution.ts';

/** The law of these moves: nobody who keeps away acts, the main leader signs what weighs, nothing open is solved. */
export function keepsDistance(before: PetitionState, after: PetitionState, step: string, actor: Actor): void {
  if (step !== 'rate' && step !== 'take-in')
    expect(isRecused(before, actor.accountId), `${step} by somebody who keeps away`).toBe(false);
  if (step === 'sign-decision') {
    const duties: readonly string[] = roles[actor.role].duties;
    expect(duties).toContain(before.importance ? 'sign-important' : 'sign');
    expect([before.authorId, before.handlerId]).not.toContain(actor.accountId);
  }
  if (after.handlerId) expect(isRecused(after, after.handlerId)).toBe(false);
  if (step === 'close') {
    expect(after.closing?.claims?.map(({ claimId }) => claimId)).toEqual(
      ordinaryClaims(after).map(({ id }) => id),
    );
    if (after.closing?.settlement === 'solved') expect(openPromises(after)).toEqual([]);
  }
}

type Facts = { readonly actor: Actor; readonly today: PlainDate };

/** About a head of the bureau the office decides, about everybody else of it the bureau's head. */
const deciderFor = (personId: AccountId, office: UnitId) => {
  const [role = '', unit = ''] = personId.split('@');
  return role === 'unit-head' || unit === office
    ? { unitId: office, ofHead: true }
    : { unitId: unit as UnitId, ofHead: false };
};

export function qualityMoves(choice: number, claimId: ClaimId, state: PetitionState, facts: Facts) {
  const { actor, today } = facts;
  const office = state.registeringUnitId;
  const personId = state.handlerId ?? actor.accountId;
  const reason = '与信访人有利害关系';
  const promise = openPromises(state)[0];
  return {
    'mark-important': () =>
      markImportant({ ground: importanceGrounds[choice % 5] ?? 'other', reason: '领导批示' }, state, facts),
    'unmark-important': () => unmarkImportant({ reason: '情况核实后不属重要' }, state, facts),
    'declare-recusal': () =>
      declareRecusal({ reason }, state, { ...facts, decider: deciderFor(actor.accountId, office) }),
    'request-recusal': () =>
      requestRecusal({ personId, on: addDays(today, (choice % 3) - 1), reason }, state, {
        ...facts,
        decider: deciderFor(personId, office),
      }),
    'decide-recusal': () => decideRecusal({ granted: choice % 2 === 0, reason: '已核实' }, state, facts),
    'record-execution': () =>
      recordExecution(
        {
          claimId: promise?.claimId ?? claimId,
          on: addDays(today, choice % 7 ? 0 : 1),
          by: '物业公司',
          evidence: '验收单',
          attachments: [],
          confirmation: '信访人签字',
        },
        state,
        facts,
      ),
  };
}

/** An answer to each claim, whole or lacking something. */
export const answersFor = (choice: number, claimIds: readonly ClaimId[], today: PlainDate) =>
  claimIds.map((claimId) => ({
    claimId,
    facts: '属实',
    evidence: '照片',
    basis: '条例',
    demand: choice % 11 ? ('partly' as const) : ('unreasonable' as const),
    opinion: choice % 2 ? ('support' as const) : ('explain' as const),
    reasons: '理由',
    execution: choice % 5 ? '月底前' : '',
    executeBy: addDays(today, (choice % 40) - 1),
  }));
