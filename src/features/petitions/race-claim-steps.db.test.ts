import { beforeAll, describe, expect, it } from 'vitest';
import { findFaults, raceAlong } from '../../../tests/support/races/race-steps.ts';
import { claimRoads } from '../../../tests/support/races/roads.ts';
import { setStage, type Stage } from '../../../tests/support/races/scene.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});

describe('each step, by two at once and on an older version, of a petition', () => {
  it.each(claimRoads)('$name', async (road) => {
    expect(await raceAlong(stage, road)).toBe(road.takings.length);
  });

  it('leaves a log and tables that agree, and no gap in any series of numbers', async () => {
    expect(await findFaults(stage)).toEqual([]);
  });
});
