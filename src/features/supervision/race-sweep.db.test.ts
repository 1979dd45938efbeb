// People take steps at the moment the program looks at the limits of the same petitions.
import { beforeAll, expect, it } from 'vitest';
import { addNote } from '#contract/steps.ts';
import { plainDate } from '#core/kit/plain-date.ts';
import type { JurisdictionId } from '#core/kit/ids.ts';
import { usualLadder } from '#core/supervision/ladder.ts';
import { sweepClocks } from './sweep-clocks.ts';
import { acceptedPetition } from '../../../tests/support/accepted-petition.ts';
import { findFaults } from '../../../tests/support/races/race-steps.ts';
import { pageOf, setStage, type Stage } from '../../../tests/support/races/scene.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});

/** The day each rung of the ladder is reached by what was accepted on 2 March 2026. */
const days = ['2026-04-24', '2026-05-07', '2026-05-12', '2026-05-20', '2026-06-10'] as const;

it('a note and a warning at the same moment are both kept, or the note is refused in words', async () => {
  const ids: string[] = [];
  for (let count = 0; count < 8; count += 1) ids.push((await acceptedPetition(stage.office)).params.id);
  for (const day of days) {
    await stage.office.setToday(day);
    const versions = await Promise.all(ids.map(async (id) => (await pageOf(stage, id)).version));
    const note = { kind: 'note' as const, on: day, text: '走访', attachments: [] };
    const sweep = () =>
      sweepClocks(stage.parts.database, {
        jurisdictionId: '330106' as JurisdictionId,
        today: plainDate(day),
        ladders: [usualLadder],
        at: new Date(`${day}T00:05:00+08:00`),
        cause: `sweep ${day}`,
      });
    const [, , ...notes] = await Promise.all([
      sweep(),
      sweep(),
      ...ids.map((id, at) =>
        stage.cast.handler.call(addNote, {
          params: { id },
          body: { ...note, expectedVersion: versions[at] ?? 0 },
        }),
      ),
    ]);
    for (const reply of notes) expect([200, 409], JSON.stringify(reply)).toContain(reply.status);
    await sweep();
  }
  const { rows } = await stage.owner.query<{ readonly rungs: number; readonly twice: number }>(
    `select count(*)::int as rungs, (count(*) - count(distinct (stream_id, data->>'clock', data->>'rung')))::int as twice
     from event where kind = 'WarningRaised'`,
  );
  expect(rows[0]?.twice).toBe(0);
  expect(rows[0]?.rungs).toBeGreaterThanOrEqual(2 * ids.length);
  expect(await findFaults(stage)).toEqual([]);
});
