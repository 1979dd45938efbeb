// Whoever speaks first, everybody at the table is heard, and nobody speaks for another.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sittingOn } from '../../../tests/support/joint-moves.ts';
import { actorAs, begin, bureau, intake, office } from '../../../tests/support/walk-moves.ts';
import type { Actor } from '../access/actor.ts';
import { addDays } from '../kit/plain-date.ts';
import { evolve, fold } from './evolve.ts';
import { isSameParty, jointUnits, opinionOf, type JointParty } from './joint-matter.ts';
import type { PetitionState } from './petition.ts';
import { callJointSitting, giveJointOpinion, mayOpineFor } from './sit-together.ts';

const monday = intake.receivedOn;
const clerk = actorAs('clerk', office);
const parties: readonly JointParty[] = [{ unitId: bureau }, { unitId: office }, { organ: '供电公司' }];
const speakers: readonly Actor[] = [
  clerk,
  actorAs('handler', bureau),
  actorAs('unit-head', bureau),
  actorAs('village-cadre', bureau),
  actorAs('leader', office),
];

function called(): PetitionState {
  const state = fold(begin(false));
  if (!state) throw new Error('nothing was registered');
  const facts = { actor: clerk, today: monday, sitting: sittingOn(monday) };
  const done = callJointSitting({ parties }, state, facts);
  if (!done.ok) throw new Error(done.error.kind);
  return done.value.reduce<PetitionState>(evolve, state);
}

const word = fc.record({
  party: fc.constantFrom<JointParty>(...parties, { organ: '供水公司' }),
  actor: fc.constantFrom(...speakers),
  days: fc.integer({ min: 0, max: 2 }),
  text: fc.constantFrom('可以维修', '不归本局', '配合'),
});

describe('a joint reception', () => {
  it('keeps every word in order, the newest of a party counts, and what comes after the day is marked', () => {
    let heard = 0;
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), (words) => {
        let state = called();
        const said: { readonly party: JointParty; readonly text: string }[] = [];
        for (const { party, actor, days, text } of words) {
          const today = addDays(monday, days);
          const { receptionId } = sittingOn(monday);
          const done = giveJointOpinion({ receptionId, party, text }, state, { actor, today });
          const sits = parties.some((one) => isSameParty(one, party));
          expect(done.ok).toBe(sits && mayOpineFor(party, state, actor) !== undefined);
          if (!done.ok) continue;
          heard += 1;
          state = done.value.reduce<PetitionState>(evolve, state);
          said.push({ party, text });
          const newest = state.joint[0]?.opinions.at(-1);
          expect(newest?.late).toBe(days > 0);
          expect(newest?.writtenFor).toBe(party.unitId !== actor.unitId || actor.role === 'clerk');
        }
        const [matter] = state.joint;
        if (!matter) throw new Error('the sitting is gone');
        expect(matter.opinions.map(({ party, text }) => ({ party, text }))).toEqual(said);
        for (const party of parties)
          expect(opinionOf(matter, party)?.text).toBe(
            said.findLast((one) => isSameParty(one.party, party))?.text,
          );
      }),
      { seed: 20260308 },
    );
    expect(heard).toBeGreaterThan(50);
  });

  it('opens the matter to the units that sit, and to no organ outside', () => {
    expect(jointUnits(called())).toEqual([bureau, office].toSorted());
  });
});
