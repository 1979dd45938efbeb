// Every step in every state by every post: possible exactly when the table says so.
import { describe, expect, it } from 'vitest';
import { gatherStates, type Reached } from '../../../tests/support/gather-states.ts';
import { actorAs, attempt, bureau, office, respondent } from '../../../tests/support/walk-moves.ts';
import type { Actor } from '../access/actor.ts';
import { roleIds, roles, type Duty } from '../organisation/roles.ts';
import { refusePerson } from './part-in-petition.ts';
import { issuerOf } from './issued-papers.ts';
import { phases, type PetitionState } from './petition.ts';
import type { Step } from './step.ts';
import { mayTake, postOf, stepIds, steps, type StepId } from './steps.ts';

const { states, taken } = gatherStates(2);
const actors: readonly Actor[] = roleIds.flatMap((role) =>
  [office, bureau, respondent].map((unit) => actorAs(role, unit)),
);
const wrong = [
  'petitions.wrong-phase',
  'petitions.not-your-step',
  'petitions.main-leader-signs',
  'petitions.signer-is-handler',
];

/** What the table says, read in the plainest way. */
function tableSays(step: StepId, state: PetitionState, actor: Actor): string {
  const rule: Step = steps[step];
  const isDown = state.assignment?.mode === 'assigned-down';
  const unreported = step === 'close' && state.phase === 'served' && isDown;
  const fits = rule.phases.includes(state.phase) && (!rule.onlyAssignedDown || isDown) && !unreported;
  if (!fits || rule.when?.(state) === false) return 'petitions.wrong-phase';
  const post = postOf(rule, state);
  const held: readonly Duty[] = roles[actor.role].duties;
  if (rule.side === 'supervising-unit') {
    const isOwn = actor.unitId === state.assignment?.unitId;
    const isAbove = actor.unitId === state.registeringUnitId || roles[actor.role].reach === 'jurisdiction';
    if (isOwn || !isAbove || !held.includes(post.duty)) return 'petitions.not-your-step';
    return refusePerson(rule, state, actor.accountId)?.kind ?? 'allowed';
  }
  if (rule.side === 'promise-owner' || rule.side === 'promise-maker') {
    const owed = state.promises.filter(({ kept, withdrawn }) => !kept && !withdrawn);
    const { reach } = roles[actor.role];
    const supervises =
      held.includes('supervise') && (reach === 'jurisdiction' || actor.unitId === state.registeringUnitId);
    const isTheirs =
      rule.side === 'promise-owner'
        ? owed.some(({ unitId }) => unitId === actor.unitId)
        : supervises || owed.some(({ by }) => by.accountId === actor.accountId);
    if (!isTheirs || ![post.duty, ...(rule.orDuties ?? [])].some((duty) => held.includes(duty)))
      return 'petitions.not-your-step';
    return refusePerson(rule, state, actor.accountId)?.kind ?? 'allowed';
  }
  const leads = state.caseLeads.filter(({ ends }) => !ends.some((end) => end.confirmed && !end.undone));
  const leadsOrHelps = leads.some(
    ({ leader, personId, team }) =>
      [leader.accountId, personId].includes(actor.accountId) || team.accountIds.includes(actor.accountId),
  );
  if (rule.side === 'case-lead' && leadsOrHelps)
    return refusePerson(rule, state, actor.accountId)?.kind ?? 'allowed';
  const units = rule.side === 'either-unit' ? [post.unitId, state.registeringUnitId] : [post.unitId];
  const helps = rule.alsoCoHandling === true && state.coHandlers.includes(actor.unitId);
  const issued = state.papers.some((paper) => issuerOf(paper, state) === actor.unitId);
  const isThere =
    rule.side === 'issuing-unit'
      ? issued
      : ['anywhere', 'case-lead'].includes(rule.side) || units.includes(actor.unitId) || helps;
  if (!isThere || ![post.duty, ...(rule.orDuties ?? [])].some((duty) => held.includes(duty)))
    return isThere && post.duty === 'sign-important' && held.includes(rule.duty)
      ? 'petitions.main-leader-signs'
      : 'petitions.not-your-step';
  return refusePerson(rule, state, actor.accountId)?.kind ?? 'allowed';
}

// An objection that was answered says so before anything else.
const speaksFirst = (step: StepId, { phase, objection }: PetitionState): boolean =>
  step === 'object' && phase === 'referred' && objection?.rejection !== undefined;

const tried = (step: StepId, { state, today }: Reached, actor: Actor, choice: number) =>
  attempt({ step, actor, days: 0, choice }, state, today);

describe('the table of steps', () => {
  it('is asked about every phase', () => {
    expect(new Set(states.map(({ state }) => state.phase))).toEqual(new Set(phases));
  });

  it.each(stepIds)('decides on %s, for every phase and every post', (step) => {
    for (const reached of states)
      for (const actor of actors) {
        const says = tableSays(step, reached.state, actor);
        const may = mayTake(step, reached.state, actor);
        expect(may.ok ? 'allowed' : may.error.kind).toBe(says);
        if (speaksFirst(step, reached.state)) continue;
        const result = tried(step, reached, actor, 7);
        const kind = result.ok ? 'allowed' : result.error.kind;
        if (says === 'allowed') expect(wrong).not.toContain(kind);
        else expect(kind).toBe(says);
      }
  });

  it('says where each step leads: no step moves a petition to another phase than it names', () => {
    for (const { step, before, after } of taken) {
      if (step === 'rate' || step === 'take-in' || before.phase === after.phase) continue;
      const { leadsTo = [], leadsFrom }: Step = steps[step];
      if (leadsFrom) expect([step, leadsFrom]).toEqual([step, expect.arrayContaining([before.phase])]);
      expect([step, leadsTo]).toEqual([step, expect.arrayContaining([after.phase])]);
    }
  });
});
