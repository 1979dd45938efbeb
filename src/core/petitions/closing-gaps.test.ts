import { describe, expect, it } from 'vitest';
import {
  answer,
  done,
  executed,
  explained,
  first,
  later,
  second,
  served,
  signed,
  submitted,
  today,
} from '../../../tests/support/answered-petition.ts';
import { accepted, after, facts, handler } from '../../../tests/support/travelled-petition.ts';
import { claimIds } from '../../../tests/support/walk-moves.ts';
import { addDays } from '../kit/plain-date.ts';
import { closePetition } from './close-petition.ts';
import { closingGaps } from './closing-gaps.ts';
import type { ClaimDecision, PetitionState } from './petition.ts';
import { recordExecution } from './record-execution.ts';
import { submitDecision } from './submit-decision.ts';
import { threeFacts } from './three-facts.ts';

describe('three no-let-gos at closing', () => {
  const kinds = (state: PetitionState, settlement: 'solved' | 'explained' | 'assisted', on = today) =>
    closingGaps({ settlement }, state, on).map(({ kind }) => kind);

  it('an open promise cannot be closed as solved, may outlive another closing, and holds everything once its day is over', () => {
    expect(kinds(served(), 'solved')).toEqual(['promise-open']);
    expect(kinds(served(), 'explained')).toEqual([]);
    expect(kinds(served(), 'explained', addDays(later, 1))).toEqual(['overdue']);
    expect(kinds(served(), 'explained', later)).toEqual([]);
  });

  it('what was carried out closes as solved, claim by claim', () => {
    const state = executed();
    const closed = after(
      state,
      closePetition({ settlement: 'solved', evidence: '验收单' }, state, facts(handler, today)),
    );
    expect(closed.closing?.claims).toEqual([
      { claimId: first, settlement: 'solved' },
      { claimId: second, settlement: 'explained' },
    ]);
  });

  it('nothing is solved where nothing was supported', () => {
    const state = served(signed(submitted(accepted(), [explained, explained])));
    expect(kinds(state, 'solved')).toEqual(['nothing-solved']);
    expect(kinds(state, 'explained')).toEqual([]);
  });

  it('a claim that was not carried out is not solved by saying so', () => {
    const state = executed();
    const command = {
      settlement: 'solved',
      evidence: '验收单',
      claims: [{ claimId: second, settlement: 'solved' }],
    } as const;
    expect(closePetition(command, state, facts(handler, today))).toMatchObject({
      error: { kind: 'petitions.not-to-be-let-go', gaps: [{ kind: 'does-not-fit', claim: 2 }] },
    });
  });

  it('an earlier decision without facts, reasons or a day names each gap and the step that supplies it', () => {
    const bare = served();
    const { executeBy: _, ...undated } = { ...answer, claimId: first };
    const decision = {
      claims: [undated, { ...explained, claimId: second, reasons: '' }],
      reviewOrgan: '县政府',
    };
    expect(closingGaps({ settlement: 'explained' }, { ...bare, decision }, today)).toEqual([
      { kind: 'measures', claim: 1, step: 'record-execution' },
      { kind: 'explanation', claim: 2, step: 'submit-decision' },
    ]);
    expect(kinds({ ...bare, decision: undefined }, 'explained')).toEqual(['facts', 'facts']);
  });
});

describe('carrying out a decision', () => {
  it('is recorded once for a supported claim, not before the signature and not in the future', () => {
    const record = (state: PetitionState, claimId = first, on = today) =>
      recordExecution(done(claimId, on), state, { actor: handler, today });
    expect(record(served(), first, addDays(today, 1))).toMatchObject({
      error: { kind: 'petitions.execution-in-future' },
    });
    expect(record(served(), first, addDays(today, -1))).toMatchObject({
      error: { kind: 'petitions.execution-before-signed' },
    });
    expect(record(served(), second)).toMatchObject({ error: { kind: 'petitions.nothing-promised' } });
    expect(record(executed())).toMatchObject({ error: { kind: 'petitions.wrong-phase' } });
    expect(record(signed())).toMatchObject({ error: { kind: 'petitions.wrong-phase' } });
  });
});

describe('answered, solved and satisfied', () => {
  it('come apart: each has its own day and none follows from another', () => {
    expect(threeFacts(signed())).toEqual({ answered: undefined, solved: undefined, rated: undefined });
    expect(threeFacts(served())).toMatchObject({ answered: { on: today }, solved: undefined });
    expect(threeFacts(executed())).toMatchObject({ solved: { on: today, evidence: ['验收单'] } });
    const explainedOnly = served(signed(submitted(accepted(), [explained, explained])));
    const closing = { settlement: 'explained', evidence: '回访' } as const;
    const closed = after(explainedOnly, closePetition(closing, explainedOnly, facts(handler, today)));
    expect(threeFacts(closed)).toMatchObject({ answered: { on: today }, solved: undefined });
  });

  it('of a closing in an earlier log is solved by what the closing says', () => {
    const closing = { on: today, settlement: 'solved', evidence: '验收' } as const;
    expect(threeFacts({ ...served(), closing }).solved).toEqual({ on: today, evidence: ['验收'] });
  });
});

describe('a claim', () => {
  it('is judged before it is decided, and what is not reasonable is not supported', () => {
    const submit = (one: Omit<ClaimDecision, 'claimId'>) => {
      const claims = claimIds.map((claimId) => ({ ...one, claimId }));
      return submitDecision({ claims, reviewOrgan: '县政府' }, accepted(), facts(handler, today));
    };
    const missing = (part: string) => ({
      error: {
        missing: [
          { part, claim: 1 },
          { part, claim: 2 },
        ],
      },
    });
    const { demand: _, ...unjudged } = answer;
    expect(submit(unjudged)).toMatchObject(missing('demand'));
    expect(submit({ ...answer, demand: 'unreasonable' })).toMatchObject(missing('demand-fits'));
    expect(submit({ ...explained, demand: 'reasonable', opinion: 'not-support' })).toMatchObject(
      missing('demand-fits'),
    );
    expect(submit({ ...answer, executeBy: addDays(today, -1) })).toMatchObject(missing('execute-by'));
    expect(submit(answer).ok).toBe(true);
  });
});
