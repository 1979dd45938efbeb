import { describe, expect, it } from 'vitest';
import { signed, submitted, today, answer, explained } from '../../../tests/support/answered-petition.ts';
import { accepted, after, facts, handler, unitHead } from '../../../tests/support/travelled-petition.ts';
import { actorAs, bureau, office } from '../../../tests/support/walk-moves.ts';
import type { Actor } from '../access/actor.ts';
import type { AccountId, UnitId } from '../kit/ids.ts';
import { approveExtension, requestExtension } from './extend-handling.ts';
import { markImportant, unmarkImportant } from './mark-important.ts';
import { hasPartIn } from './part-in-petition.ts';
import { returnDecision, signDecision } from './sign-decision.ts';
import { openSteps } from './steps.ts';

const deputy = actorAs('deputy-head', bureau);
const director = actorAs('director', office);
const other: Actor = { ...handler, accountId: 'second handler' as AccountId };

const marked = (state = accepted(), by: Actor = unitHead) =>
  after(state, markImportant({ ground: 'leader', reason: '县长批示' }, state, { actor: by, today }));

describe('an important matter', () => {
  it('is signed by the main leader and by no deputy, who signs all others', () => {
    expect(signDecision(submitted(), facts(deputy, today)).ok).toBe(true);
    const important = submitted(marked());
    expect(signDecision(important, facts(deputy, today))).toMatchObject({
      error: { kind: 'petitions.main-leader-signs' },
    });
    expect(signDecision(important, facts(unitHead, today)).ok).toBe(true);
    expect(returnDecision({ reason: '补证' }, important, facts(deputy, today)).ok).toBe(true);
  });

  it('has its extension approved by the main leader', () => {
    const state = marked();
    const asked = after(state, requestExtension({ days: 5, reason: '鉴定' }, state, facts(handler, today)));
    expect(approveExtension(asked, facts(deputy, today))).toMatchObject({
      error: { kind: 'petitions.main-leader-signs' },
    });
    expect(approveExtension(asked, facts(unitHead, today)).ok).toBe(true);
  });

  it('is marked by whoever supervises or is the main leader, not by deputy or handler, and not after it is signed', () => {
    const command = { ground: 'leader', reason: '批示' } as const;
    const mark = (actor: Actor, state = accepted()) => markImportant(command, state, { actor, today });
    expect([unitHead, director, actorAs('leader', 'county' as UnitId)].map((who) => mark(who).ok)).toEqual([
      true,
      true,
      true,
    ]);
    expect([deputy, handler].map((who) => mark(who).ok)).toEqual([false, false]);
    expect(mark(director, signed())).toMatchObject({ error: { kind: 'petitions.wrong-phase' } });
  });

  it('on the ground of a group has at least five people', () => {
    const command = { ground: 'group', reason: '集体访' } as const;
    expect(markImportant(command, accepted(), { actor: director, today })).toEqual({
      ok: false,
      error: { kind: 'petitions.not-a-group', people: 1, min: 5 },
    });
    expect(markImportant(command, { ...accepted(), peopleCount: 5 }, { actor: director, today }).ok).toBe(
      true,
    );
  });

  it('loses its mark only by those who supervise, with a reason', () => {
    const command = { reason: '核实后不属重要' };
    expect(unmarkImportant(command, marked(), { actor: unitHead, today }).ok).toBe(false);
    const state = after(marked(), unmarkImportant(command, marked(), { actor: director, today }));
    expect(state.importance).toBeUndefined();
  });
});

describe('the signature', () => {
  it('is never that of the person who handled the matter or wrote the decision', () => {
    const both: Actor = { ...unitHead, accountId: handler.accountId };
    const refused = { error: { kind: 'petitions.signer-is-handler' } };
    expect(signDecision(submitted(), facts(both, today))).toMatchObject(refused);
    const author: Actor = { ...unitHead, accountId: other.accountId };
    const written = submitted(accepted(), [answer, explained], other);
    expect(signDecision(written, facts(author, today))).toMatchObject(refused);
    expect(openSteps(written, author).find(({ step }) => step === 'sign-decision')?.mine).toBe(false);
  });

  it('and every hand on the matter is remembered, also after a reopening', () => {
    const state = signed();
    expect([handler, unitHead].map(({ accountId }) => hasPartIn(state, accountId))).toEqual([true, true]);
    expect(hasPartIn(state, deputy.accountId)).toBe(false);
  });
});
