import { describe, expect, it } from 'vitest';
import {
  accepted,
  after,
  clerk,
  facts,
  handler,
  referred,
  registered,
} from '../../../tests/support/travelled-petition.ts';
import { law } from '../../../tests/support/walk-law.ts';
import { actorAs, bureau, claimIds, intake, office } from '../../../tests/support/walk-moves.ts';
import type { ClaimId, UnitId } from '../kit/ids.ts';
import { addDays } from '../kit/plain-date.ts';
import { amendPetition } from './amend-petition.ts';
import { recordAccusationResult, recordHandOver } from './hand-over-news.ts';
import { isRight } from './petition-clocks.ts';
import type { PetitionState } from './petition.ts';
import { redirectClaims, type RedirectClaim } from './redirect-claims.ts';
import { missingInDecision } from './submit-decision.ts';
import { triagePetition } from './triage-petition.ts';

const discipline = 'discipline' as UnitId;
const day = (count: number) => addDays(intake.receivedOn, count);
const [first, second] = claimIds as readonly [ClaimId, ClaimId];
const to = (claimId: ClaimId, route: RedirectClaim['route'] = 'arbitration'): RedirectClaim => ({
  claimId,
  route,
  organ: '劳动人事争议仲裁委员会',
  procedure: '劳动仲裁',
  reference: '',
});
const redirect = (state: PetitionState, claims: readonly RedirectClaim[], actor = clerk) =>
  redirectClaims({ claims }, state, { ...facts(actor, day(1)), disciplineUnits: [discipline] });
const running = (state: PetitionState) => state.clocks.filter((clock) => clock.stoppedOn === undefined);
const accusing = (): PetitionState => {
  const state = registered();
  return {
    ...state,
    claims: state.claims.map((claim, at) => (at === 0 ? { ...claim, purpose: 'accusation' } : claim)),
  };
};

describe('claims of another lawful procedure', () => {
  it('leave the petition on its road with the ordinary claims, and only these are answered', () => {
    const state = after(registered(), redirect(registered(), [to(first)]));
    expect(state).toMatchObject({ phase: 'registered', claims: [{ route: 'arbitration' }, {}] });
    expect(running(state).map((clock) => clock.due.clock)).toEqual(['triage_office']);
    const sent = referred(state);
    expect(sent.claims.map((claim) => claim.route)).toEqual(['arbitration', 'ordinary']);
    expect(missingInDecision({ claims: [], reviewOrgan: '县政府' }, sent, intake.receivedOn)).toEqual([
      { part: 'answer', claim: 1 },
    ]);
  });

  it('end the petition when none is left for the ordinary procedure, and every clock stops', () => {
    const state = after(registered(), redirect(registered(), [to(first), to(second)]));
    expect(state).toMatchObject({ phase: 'closed', ending: { cause: 'redirected' } });
    expect(running(state)).toEqual([]);
  });

  it('may be led there by the unit that was sent the petition, before it accepts and not afterwards', () => {
    expect(redirect(referred(), [to(second)], handler).ok).toBe(true);
    expect(redirect(accepted(), [to(second)], handler)).toMatchObject({
      error: { kind: 'petitions.wrong-phase' },
    });
  });

  it('stay where they were led when the words of the registration are corrected', () => {
    const state = after(registered(), redirect(registered(), [to(first)]));
    const command = { intake: { ...intake, title: '更正' }, reason: '错字' };
    const amended = after(state, amendPetition(command, state, facts(clerk, day(2))));
    expect(amended.claims[0]).toMatchObject({ route: 'arbitration', redirection: { procedure: '劳动仲裁' } });
  });

  it('are refused when unknown, named twice or led away before', () => {
    const state = after(registered(), redirect(registered(), [to(first)]));
    expect(redirect(state, [to('claim-9' as ClaimId)])).toMatchObject({
      error: { kind: 'petitions.no-such-claim' },
    });
    expect(redirect(state, [to(second), to(second)])).toMatchObject({
      error: { kind: 'petitions.no-such-claim' },
    });
    expect(redirect(state, [to(first)])).toMatchObject({
      error: { kind: 'petitions.claim-already-redirected', claim: 1 },
    });
  });
});

describe('an accusation', () => {
  const triage = (state: PetitionState, mode: 'kept' | 'referred') =>
    triagePetition({ mode, unitId: bureau, requirement: '' }, state, {
      ...facts(clerk, day(1)),
      canReceive: true,
    });

  it('goes to the organ of discipline alone, before anything else is triaged', () => {
    expect(triage(accusing(), 'kept')).toMatchObject({ error: { kind: 'petitions.accusation-first' } });
    expect(redirect(accusing(), [to(first, 'litigation')])).toMatchObject({
      error: { kind: 'petitions.only-accusations-go-there', claim: 1 },
    });
    expect(redirect(accusing(), [to(second, 'accusation')])).toMatchObject({
      error: { kind: 'petitions.only-accusations-go-there', claim: 2 },
    });
  });

  it('is never sent to another unit together with the claims beside it', () => {
    const state = after(accusing(), redirect(accusing(), [to(first, 'accusation')]));
    expect(triage(state, 'referred')).toMatchObject({ error: { kind: 'petitions.accusation-stays' } });
    expect(triage(state, 'kept')).toMatchObject({ ok: true });
  });

  it('is handed to a unit of discipline and to no other, and never to the one it accuses', () => {
    const give = (unitId: UnitId, state = accusing()) =>
      redirect(state, [{ ...to(first, 'accusation'), organ: '县纪委监委', unitId }]);
    const state = after(accusing(), give(discipline));
    expect(state.claims[0]?.redirection).toMatchObject({ unitId: discipline, identityShared: false });
    expect(give(bureau)).toMatchObject({ error: { kind: 'petitions.no-organ-of-discipline' } });
    const respondent = { unitId: discipline, name: '纪委' };
    expect(give(discipline, { ...accusing(), respondent })).toMatchObject({
      error: { kind: 'petitions.organ-is-complained-of' },
    });
    expect(redirect(registered(), [{ ...to(first), unitId: discipline }])).toMatchObject({
      error: { kind: 'petitions.no-organ-of-discipline' },
    });
  });

  it('that is named has the limit of the organ of discipline where the office has adopted it, until that organ takes it up', () => {
    const off = {
      ...law,
      rule: (...asked: Parameters<typeof law.rule>) => ({ ...law.rule(...asked), defaultOn: false }),
    };
    const lead = (change: Partial<RedirectClaim> = {}, rules = law) =>
      redirectClaims({ claims: [{ ...to(first, 'accusation'), ...change }] }, accusing(), {
        ...facts(clerk, day(1)),
        disciplineUnits: [],
        law: rules,
      });
    const limits = (state: PetitionState) =>
      running(state).flatMap(({ due, owner }) => (owner === 'discipline-organ' ? [due.limit] : []));
    const state = after(accusing(), lead());
    expect(limits(state)).toEqual([day(31)]);
    expect(limits(after(accusing(), lead({}, off)))).toEqual([]);
    expect(limits(after(accusing(), lead({ realName: false })))).toEqual([]);
    expect(
      running(state)
        .filter(isRight)
        .map(({ owner }) => owner),
    ).toEqual(['discipline-organ']);
    const told = { claimId: first, on: day(5) };
    const confirm = { ...told, news: 'confirmed', reference: '' } as const;
    const confirmed = after(state, recordHandOver(confirm, state, facts(clerk, day(5))));
    expect(limits(confirmed)).toEqual([]);
    expect(confirmed.clocks.at(-1)?.stoppedOn).toBe(day(5));
    const result = { ...told, news: 'result', text: '立案', number: '' } as const;
    expect(recordHandOver(result, state, facts(clerk, day(5)))).toMatchObject({
      error: { kind: 'petitions.not-led-elsewhere' },
    });
    const answered = after(
      state,
      recordAccusationResult(
        { claimId: first, text: '已立案', on: day(5) },
        state,
        facts(actorAs('director', office), day(5)),
      ),
    );
    expect(limits(answered)).toEqual([]);
  });
});
