import { describe, expect, it } from 'vitest';
import { later, today } from '../../../tests/support/answered-petition.ts';
import { accepted, after, registered } from '../../../tests/support/travelled-petition.ts';
import { actorAs, bureau, office, respondent } from '../../../tests/support/walk-moves.ts';
import type { AccountId, TalkId, UnitId } from '../kit/ids.ts';
import { addDays } from '../kit/plain-date.ts';
import { openCaseLead, type CaseLeader } from './case-lead.ts';
import { requestRecusal } from './decide-recusal.ts';
import { appointCaseLead, changeCaseTerms, handOverCaseLead, leadByReceiving } from './name-case-lead.ts';
import { takeOverEarlier } from './take-over-earlier.ts';
import { fold } from './evolve.ts';
import { intake } from '../../../tests/support/walk-moves.ts';
import { law } from '../../../tests/support/walk-law.ts';
import type { PetitionId } from '../kit/ids.ts';

const director = actorAs('director', office);
const leader: CaseLeader = {
  accountId: 'leader@office' as AccountId,
  name: '周国强',
  post: '副县长',
};
const cadre: CaseLeader = { accountId: undefined, name: '王支书', post: '幸福社区书记' };
const unitsOf = (id: AccountId) => [id.split('@')[1] as UnitId];
const facts = { actor: director, today, unitsOf };
const terms = {
  unitId: bureau,
  personId: undefined,
  team: { accountIds: [], words: '' },
  deadline: later,
};
const name = (who: CaseLeader, state = accepted(), more = {}) =>
  appointCaseLead({ level: 'upper', leader: who, ...terms, ...more }, state, facts);

describe('who leads a matter', () => {
  it('is one at a level, and two levels are led at once', () => {
    const led = after(accepted(), name(leader));
    expect(name(cadre, led)).toMatchObject({ error: { kind: 'petitions.case-led-already' } });
    const both = after(led, appointCaseLead({ level: 'community', leader: cadre, ...terms }, led, facts));
    expect(both.caseLeads.map(({ level, leader: who }) => [level, who.name])).toEqual([
      ['upper', '周国强'],
      ['community', '王支书'],
    ]);
  });

  it('is never whoever is complained of: by account, by unit or by name', () => {
    const ofUnit = { ...leader, accountId: `head@${respondent}` as AccountId };
    expect(name(ofUnit)).toMatchObject({ error: { kind: 'petitions.case-lead-keeps-away' } });
    const complained = {
      ...accepted(),
      respondent: { unitId: undefined, accountId: leader.accountId as AccountId, name: '某人' },
    };
    expect(name(leader, complained)).toMatchObject({ error: { kind: 'petitions.case-lead-keeps-away' } });
    const named = { ...accepted(), respondent: { unitId: undefined, name: ' 王支书 ' } };
    expect(name(cadre, named)).toMatchObject({ error: { kind: 'petitions.case-lead-keeps-away' } });
    expect(name(cadre, accepted(), { unitId: respondent })).toMatchObject({
      error: { kind: 'petitions.case-unit-complained-of' },
    });
    const helper = `clerk@${respondent}` as AccountId;
    expect(name(cadre, accepted(), { personId: helper })).toMatchObject({
      error: { kind: 'petitions.case-helper-keeps-away' },
    });
  });

  it('opens an accusation to no unit that has nothing to do with it', () => {
    const state = accepted();
    const accusing = {
      ...state,
      claims: state.claims.map((claim) => ({ ...claim, purpose: 'accusation' as const })),
    };
    const stays = { error: { kind: 'petitions.accusation-stays' } };
    const stranger = 'clerk@elsewhere' as AccountId;
    const insider = `clerk@${office}` as AccountId;
    for (const more of [{ personId: stranger }, { team: { accountIds: [insider, stranger], words: '' } }])
      expect(name(cadre, accusing, more)).toMatchObject(stays);
    expect(name({ ...leader, accountId: stranger }, accusing)).toMatchObject(stays);
    expect(name(cadre, accusing, { personId: insider }).ok).toBe(true);
    expect(name(cadre, state, { personId: stranger }).ok).toBe(true);
  });

  it('is nobody whose recusal is asked for, and nobody without a post', () => {
    const state = accepted();
    const personId = leader.accountId as AccountId;
    const pending = after(
      state,
      requestRecusal({ personId, on: today, reason: '亲戚' }, state, {
        actor: actorAs('handler', bureau),
        today,
        decider: { unitId: office, ofHead: true },
      }),
    );
    expect(name(leader, pending)).toMatchObject({ error: { kind: 'petitions.case-lead-keeps-away' } });
    const without = appointCaseLead({ level: 'upper', leader, ...terms }, state, {
      ...facts,
      unitsOf: () => [],
    });
    expect(without).toMatchObject({ error: { kind: 'petitions.case-lead-without-post' } });
  });

  it('is handed over with a reason, and who led before stays', () => {
    const led = after(accepted(), name(leader));
    const same = handOverCaseLead({ level: 'upper', to: leader, reason: '' }, led, facts);
    expect(same).toMatchObject({ error: { kind: 'petitions.case-lead-same' } });
    const handed = after(
      led,
      handOverCaseLead({ level: 'upper', to: cadre, reason: '工作调动' }, led, facts),
    );
    expect(openCaseLead(handed, 'upper')).toMatchObject({
      leader: cadre,
      predecessors: [{ leader, until: today, reason: '工作调动' }],
      deadline: later,
    });
  });

  it('is named only by whoever supervises, and handed over by the lead as well', () => {
    const clerk = { ...facts, actor: actorAs('clerk', office) };
    const state = accepted();
    expect(appointCaseLead({ level: 'upper', leader, ...terms }, state, clerk)).toMatchObject({
      error: { kind: 'petitions.not-your-step' },
    });
    const led = after(state, name({ ...leader, accountId: clerk.actor.accountId }));
    expect(handOverCaseLead({ level: 'upper', to: cadre, reason: '调动' }, led, clerk).ok).toBe(true);
  });

  it('has a deadline that has not passed; one that has passed stays when only the team changes', () => {
    expect(name(cadre, accepted(), { deadline: addDays(today, -1) })).toMatchObject({
      error: { kind: 'petitions.case-deadline-past' },
    });
    const led = after(accepted(), name(cadre));
    const late = { ...facts, today: addDays(later, 1) };
    const change = { level: 'upper', ...terms, reason: '换人' } as const;
    expect(changeCaseTerms(change, led, late).ok).toBe(true);
    const moved = { ...change, deadline: addDays(later, -1) };
    expect(changeCaseTerms(moved, led, late)).toMatchObject({
      error: { kind: 'petitions.case-deadline-past' },
    });
  });

  it('is whoever received, when nobody leads at that level and nothing keeps them from it', () => {
    const command = { level: 'upper', leader, ...terms, talkId: 'talk' as TalkId } as const;
    const state = registered();
    expect(leadByReceiving(command, state, facts)).toMatchObject([
      { kind: 'CaseLeadNamed', ground: 'received', talkId: 'talk', leader },
    ]);
    const led = after(state, name(cadre, state));
    expect(leadByReceiving(command, led, facts)).toEqual([]);
    const kept = { ...command, leader: { ...leader, accountId: `x@${respondent}` as AccountId } };
    expect(leadByReceiving(kept, state, facts)).toEqual([]);
  });

  it('can be named for an old matter that was never taken up', () => {
    const command = { petitionId: 'old' as PetitionId, registeringUnitId: office, intake };
    const earlier = { source: '旧台账 第 2 行', reply: undefined };
    const begun = takeOverEarlier({ ...command, earlier }, { today, law });
    const old = begun.ok ? fold(begun.value('330106-2026-000001')) : undefined;
    expect(old && name(leader, old).ok).toBe(true);
  });
});
