// Takes the steps of a road through the interface: each by two at the same moment, and by somebody who saw it older.
import { expect } from 'vitest';
import type { Operation } from '#contract/operation.ts';
import { allOperations } from '#contract/operations.ts';
import { amendPetition } from '#contract/petitions.ts';
import type { Problem } from '#contract/problem.ts';
import { verifyLedger } from '#ledger/verify.ts';
import type { JurisdictionId } from '#core/kit/ids.ts';
import type { StepId } from '#core/petitions/steps.ts';
import { besideBodies } from './bodies-beside-the-road.ts';
import { roadBodies } from './bodies-of-the-road.ts';
import { fingerprintOf } from './fingerprint.ts';
import type { Road, Taking } from './roads.ts';
import { beginScene, pageOf, type Player, type Scene, type Stage } from './scene.ts';

/** What is sent for each step, besides the version that was seen. */
const bodies: { readonly [Step in StepId]: (scene: Scene) => object } = { ...roadBodies, ...besideBodies };

/** The operation that takes the step. */
export function operationOf(step: StepId): Operation {
  const found = step === 'amend' ? amendPetition : allOperations.find(({ id }) => id === `step-${step}`);
  if (!found) throw new Error(`no operation for ${step}`);
  return found;
}

type Reply = Partial<Problem> & { readonly status: number; readonly version?: number };

/** Sends the step as somebody of the cast; answers what came back, with the status. */
export async function send({ office, cast }: Stage, who: Player, id: string, step: StepId, body: object) {
  const { method, path } = operationOf(step);
  const headers = { cookie: cast[who].cookie };
  const reply = await office.app.inject({ method, url: path.replace(':id', id), headers, payload: body });
  const answer: Partial<Reply> = reply.json();
  return { ...answer, status: reply.statusCode };
}

/** Walks the whole road; every step of it is raced. Answers how many were. */
export async function raceAlong(stage: Stage, road: Road): Promise<number> {
  let raced = 0;
  await goAlong(stage, road, async (...taking) => {
    await takeTwice(...taking);
    raced += 1;
  });
  return raced;
}

/** Walks the whole road; `look` is called before the first step and after each. */
export const walkAlong = (stage: Stage, road: Road, look: (scene: Scene) => Promise<void>): Promise<void> =>
  goAlong(stage, road, async (scene, taking) => {
    await look(scene);
    const { step, who, body: bodyOf = bodies[step] } = taking;
    const body = { ...bodyOf(scene), expectedVersion: scene.page.version };
    expect(await send(scene, who, scene.id, step, body), step).toMatchObject({ status: 200 });
    await look({ ...scene, page: await pageOf(scene, scene.id) });
  });

async function goAlong(
  stage: Stage,
  road: Road,
  go: (scene: Scene, taking: Taking) => Promise<void>,
): Promise<void> {
  const begun = await beginScene(stage, road.claims);
  const id = road.from ? await road.from(stage) : begun.id;
  let today = '2026-03-02';
  for (const taking of road.takings) {
    await taking.first?.(stage);
    if (taking.on !== undefined) {
      today = taking.on;
      await stage.office.setToday(today);
    }
    await go({ ...stage, id, other: begun.other, today, page: await pageOf(stage, id) }, taking);
  }
  await stage.office.setToday('2026-03-02');
}

async function takeTwice(scene: Scene, taking: Taking): Promise<void> {
  const { step, who, body: bodyOf = bodies[step] } = taking;
  const { id, page, owner } = scene;
  const { version } = page;
  const body = bodyOf(scene);
  const before = await fingerprintOf(owner);
  const older = version > 1 ? version - 1 : version + 1;
  const stale = await send(scene, who, id, step, { ...body, expectedVersion: older });
  expect(stale, `${step} on an older version`).toMatchObject({
    status: 409,
    kind: 'petitions.changed-meanwhile',
  });
  expectWords(stale, step);
  expect(await fingerprintOf(owner), `${step} on an older version writes nothing`).toBe(before);

  const both = await Promise.all(
    [1, 2].map(() => send(scene, who, id, step, { ...bodyOf(scene), expectedVersion: version })),
  );
  const [won, lost] = both.toSorted((one, other) => one.status - other.status);
  expect([won?.status, lost?.status], `${step} by two: ${JSON.stringify(both)}`).toEqual([200, 409]);
  expect(['petitions.changed-meanwhile', 'ledger.stale', 'petitions.wrong-phase'], step).toContain(
    lost?.kind,
  );
  expectWords(lost, step);
  expect((await pageOf(scene, id)).version, `${step} has one effect`).toBe(won?.version);
  expect(await causesSince(scene, version), `${step} is written for one request`).toBe(1);
}

function expectWords(refused: Reply | undefined, step: StepId): void {
  const words = [refused?.title, refused?.detail].filter((text) => text !== undefined);
  expect(words[0], step).not.toBe('');
  expect(words.join(' '), step).not.toMatch(/[{}]|undefined/);
}

async function causesSince({ owner, id }: Scene, version: number): Promise<number> {
  const { rows } = await owner.query<{ readonly causes: number }>(
    'select count(distinct cause)::int as causes from event where stream_id = $1 and version > $2',
    [id, version],
  );
  return rows[0]?.causes ?? 0;
}

/** What of the log, of the tables and of the series of numbers is not as it must be. */
export async function findFaults({ parts, owner }: Stage): Promise<readonly object[]> {
  const { findings } = await verifyLedger(parts.database.read, '330106' as JurisdictionId, () => undefined);
  const { rows } = await owner.query<{
    readonly series: string;
    readonly last: number;
    readonly given: number;
  }>(
    `select s.series, s.last, count(e.data)::int as given
     from number_series s
     cross join lateral (select split_part(s.series, ' ', 2) || split_part(s.series, ' ', 3)
       || '〔' || split_part(s.series, ' ', 4) || '〕' as head) h
     left join event e on e.kind = 'PaperNumbered' and e.data->>'number' in
       (select h.head || n || '号' from generate_series(1, s.last) n)
     where s.series like 'paper %'
     group by s.series, s.last
     having s.last <> count(e.data)`,
  );
  return [...findings, ...rows];
}
