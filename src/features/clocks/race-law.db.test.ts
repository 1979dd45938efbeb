// The law of the office, changed by two at the same moment.
import { beforeAll, expect, it } from 'vitest';
import * as contract from '#contract/clocks.ts';
import { readHouseFile } from '../../../tests/support/house.ts';
import { findFaults } from '../../../tests/support/races/race-steps.ts';
import { setStage, type Stage } from '../../../tests/support/races/scene.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});

const lawEvents = async () => {
  const { rows } = await stage.owner.query<{ readonly kind: string }>(
    `select kind from event where stream_kind = 'law' order by version`,
  );
  return rows.map(({ kind }) => kind);
};

it.each(['sd-2024', 'mee-2025'])('%s is adopted once and ended once by three who do both', async (set) => {
  const { director } = stage.cast;
  const text = JSON.stringify({
    ...JSON.parse(readHouseFile(`law/clocks/presets/${set}.json`)),
    inForceFrom: '2026-03-03',
  });
  const before = await lawEvents();
  const adopt = () => director.call(contract.adoptRuleSet, { body: { text } });
  const adopted = await Promise.all([adopt(), adopt(), adopt()]);
  expect(
    adopted.filter(({ ok }) => ok),
    JSON.stringify(adopted),
  ).toHaveLength(1);
  for (const { status } of adopted) expect([200, 409, 422]).toContain(status);
  const end = () =>
    director.call(contract.endRuleSet, { params: { id: set }, body: { lastDay: '2026-03-31' } });
  const ended = await Promise.all([end(), end(), end()]);
  expect(
    ended.filter(({ ok }) => ok),
    JSON.stringify(ended),
  ).toHaveLength(1);
  for (const { status } of ended) expect([200, 409, 422]).toContain(status);
  expect(await lawEvents()).toEqual([...before, 'RuleSetAdopted', 'RuleSetEnded']);
  expect(await findFaults(stage)).toEqual([]);
});
