// Every step of the table through the real interface, in each phase it does not belong to.
import { beforeAll, expect, test } from 'vitest';
import { readPetition } from '#contract/petitions.ts';
import type { Phase } from '#core/petitions/petition.ts';
import type { Step } from '#core/petitions/step.ts';
import { stepIds, steps } from '#core/petitions/steps.ts';
import { operationOf, send, walkAlong } from '../../../tests/support/races/race-steps.ts';
import { sentDownAndBack } from '../../../tests/support/races/roads.ts';
import { setStage, type Scene, type Stage } from '../../../tests/support/races/scene.ts';
import { sampleBody } from '../../../tests/support/sample-body.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});

test('a step in a phase it does not belong to is refused, says what is missing, and changes nothing', async () => {
  const seen = new Set<Phase>();
  const others: (string | number)[][] = [];
  const tryAll = async ({ id, other, page: before }: Scene): Promise<void> => {
    if (seen.has(before.phase)) return;
    seen.add(before.phase);
    for (const step of stepIds) {
      const rule: Step = steps[step];
      const { body: schema } = operationOf(step);
      if (step === 'amend' || rule.phases.includes(before.phase) || !schema) continue;
      const body = sampleBody(schema, other.id, { expectedVersion: before.version });
      const refused = await send(stage, 'director', id, step, body);
      if (refused.kind !== 'petitions.wrong-phase') {
        others.push([step, refused.status, refused.kind ?? '']);
        continue;
      }
      expect(refused.detail, step).not.toBe('');
      expect(refused.detail, step).not.toMatch(/[{}]|undefined/);
    }
    expect(await stage.cast.clerk.do(readPetition, { params: { id } })).toEqual(before);
  };
  await walkAlong(stage, sentDownAndBack, tryAll);
  expect(seen.size).toBe(11);
  expect(others).toEqual([]);
});
