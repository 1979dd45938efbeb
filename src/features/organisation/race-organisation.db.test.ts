// The streams of the office itself, changed by two at the same moment: its units, posts and people.
import { beforeAll, describe, expect, it } from 'vitest';
import * as contract from '#contract/organisation.ts';
import { findFaults } from '../../../tests/support/races/race-steps.ts';
import { setStage, type Stage } from '../../../tests/support/races/scene.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});

type Reply = { readonly ok: boolean; readonly status: number; readonly problem?: { readonly title: string } };

/** Sends the same twice at once: one is done, the other is told why not. */
async function twice(send: () => Promise<Reply>): Promise<void> {
  const both = await Promise.all([send(), send()]);
  expect(
    both.filter(({ ok }) => ok),
    JSON.stringify(both),
  ).toHaveLength(1);
  for (const { status } of both) expect([200, 409, 422]).toContain(status);
  expect(both.find(({ ok }) => !ok)?.problem?.title).toMatch(/.{4}/);
}

describe('at the same moment', () => {
  it.each([1, 2, 3, 4])(
    'two administrators make one unit and one account, and fill, vacate and close one post once (round %i)',
    async (round) => {
      const { admin, units } = stage.office;
      const name = `安宁县第${round}局`;
      const unit = {
        parentId: units.county,
        kind: 'department' as const,
        name,
        organCode: '',
        divisionCode: '330106',
      };
      await twice(() => admin.call(contract.createUnit, { body: unit }));
      const made = (await admin.do(contract.readOrganisation, {})).units.filter((one) => one.name === name);
      expect(made).toHaveLength(1);
      const unitId = made[0]?.id ?? '';
      await admin.do(contract.createPost, { body: { unitId, title: '局长', role: 'unit-head' } });
      const account = { username: `twice${round}`, personName: '周敏' };
      await twice(() => admin.call(contract.openAccount, { body: account }));
      const { posts, accounts } = await admin.do(contract.readOrganisation, {});
      const postsThere = posts.filter((one) => one.unitId === unitId);
      const accountsThere = accounts.filter((one) => one.username === account.username);
      expect([postsThere.length, accountsThere.length]).toEqual([1, 1]);
      const id = postsThere[0]?.id ?? '';
      const accountId = accountsThere[0]?.id ?? '';
      await twice(() => admin.call(contract.fillPost, { params: { id }, body: { accountId } }));
      await twice(() => admin.call(contract.vacatePost, { params: { id, accountId } }));
      await twice(() => admin.call(contract.closePost, { params: { id } }));
    },
  );

  it('leaves a log and tables that agree', async () => {
    expect(await findFaults(stage)).toEqual([]);
  });
});
