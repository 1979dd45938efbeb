// Steps that write in two logs, taken from both sides at the same moment.
import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import * as links from '#contract/link-steps.ts';
import { registerPetition } from '#contract/petitions.ts';
import { visitIntake } from '../../../tests/support/office.ts';
import { findFaults } from '../../../tests/support/races/race-steps.ts';
import { beginScene, pageOf, setStage, type Stage } from '../../../tests/support/races/scene.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});

const reason = '同一事项';
const rounds = Array.from({ length: 8 }, (_, at) => at);

const versionsOf = async (...ids: readonly string[]) =>
  Promise.all(ids.map(async (id) => (await pageOf(stage, id)).version));

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** A petitioner with a whole identity number: `first17` and its check digit. */
function certified(first17: string) {
  const sum = weights.reduce((total, weight, at) => total + weight * Number(first17[at]), 0);
  return {
    role: 'petitioner' as const,
    petitioner: {
      name: '李秀英',
      certificateType: 'resident-identity-card' as const,
      certificateNumber: `${first17}${'10X98765432'[sum % 11]}`,
      phone: '13857112345',
      address: '青石镇幸福小区',
      divisionCode: '330106109',
    },
  };
}

describe('two petitions', () => {
  it.each(rounds)(
    'linked from both sides at once are linked once, and the slower is told (round %i)',
    async () => {
      const { id, other } = await beginScene(stage, undefined);
      const [here = 0, there = 0] = await versionsOf(id, other.id);
      const link = (from: string, to: string, expectedVersion: number) =>
        stage.cast.clerk.call(links.link, {
          params: { id: from },
          body: { expectedVersion, otherId: to, kind: 'repeat', reason },
        });
      const both = await Promise.all([link(id, other.id, here), link(other.id, id, there)]);
      expect(both.map(({ status }) => status).toSorted(), JSON.stringify(both)).toEqual([200, 409]);
      expect(await versionsOf(id, other.id)).toEqual([here + 1, there + 1]);
    },
  );

  it.each(rounds)('merged into each other at once are merged once (round %i)', async () => {
    const { id, other } = await beginScene(stage, undefined);
    const [here = 0, there = 0] = await versionsOf(id, other.id);
    const merge = (from: string, into: string, expectedVersion: number) =>
      stage.cast.clerk.call(links.merge, {
        params: { id: from },
        body: { expectedVersion, leadId: into, reason },
      });
    const both = await Promise.all([merge(id, other.id, here), merge(other.id, id, there)]);
    expect(both.map(({ status }) => status).toSorted(), JSON.stringify(both)).toEqual([200, 409]);
    const ended = await Promise.all([pageOf(stage, id), pageOf(stage, other.id)]);
    expect(ended.filter(({ phase }) => phase === 'closed')).toHaveLength(1);
  });

  it.each(rounds)(
    'naming the same two new people in opposite order are both registered (round %i)',
    async (round) => {
      const pair = [certified(`3301061950010${round + 1}101`), certified(`3301061950010${round + 1}102`)];
      const register = (people: typeof pair) =>
        stage.cast.clerk.call(registerPetition, {
          body: { requestId: randomUUID(), intake: visitIntake({ people, peopleCount: 2 }) },
        });
      const both = await Promise.all([register(pair), register(pair.toReversed())]);
      expect(
        both.map(({ status }) => status),
        JSON.stringify(both),
      ).toEqual([200, 200]);
    },
  );

  it('leave logs and tables that agree', async () => {
    expect(await findFaults(stage)).toEqual([]);
  });
});
