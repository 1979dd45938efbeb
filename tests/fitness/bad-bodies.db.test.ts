// Whatever is sent instead of what an operation asks for, it is refused, the field is named, and nothing is written.
import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { allOperations } from '#contract/operations.ts';
import { problem } from '#contract/problem.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';
import { fingerprintOf } from '../support/races/fingerprint.ts';
import { register, testOffice, type TestOffice } from '../support/office.ts';
import { describe as describeSchema } from '../support/sample-body.ts';
import { spoil } from '../support/spoil-body.ts';

let database: TestDatabase;
let office: TestOffice;
let id: string;
beforeAll(async () => {
  database = await testDatabase();
  office = await testOffice(database.pool);
  ({ id } = await register(office.clerk));
});

const changing = allOperations.flatMap((operation) =>
  operation.body && operation.access === 'signed-in' ? [{ ...operation, body: operation.body }] : [],
);

const params: Readonly<Record<string, string>> = { kind: 'letters', version: '1', year: '2030' };

async function send(operation: (typeof changing)[number], body: unknown) {
  const url = operation.path.replace(/:(\w+)/g, (_, name: string) => params[name] ?? id);
  const reply = await office.app.inject({
    method: operation.method,
    url,
    headers: { cookie: office.director.cookie, 'content-type': 'application/json' },
    payload: JSON.stringify(body),
  });
  return { status: reply.statusCode, problem: problem.partial().parse(reply.json()) };
}

/** Whether the refusal speaks of the field, or of what it lies in or holds. */
const names = (fields: readonly { readonly path: string }[], path: string): boolean =>
  fields.some(
    (one) => one.path === path || `${path}.`.startsWith(`${one.path}.`) || one.path.startsWith(`${path}.`),
  );

describe('what must not be sent', () => {
  it.each(changing.map((operation) => [operation.id, operation] as const))('to %s', async (_, operation) => {
    const before = await fingerprintOf(database.owner);
    const taken: string[] = [];
    for (const { path, how, body } of spoil(operation.body, randomUUID())) {
      const { status, problem: told } = await send(operation, body);
      const isRefused = status >= 400 && status < 500 && told.title !== '';
      if (!isRefused || !names(told.fields ?? [], path)) taken.push(`${path} ${how}: ${status} ${told.kind}`);
    }
    expect(taken).toEqual([]);
    for (const body of [null, [], 'text', 7]) {
      const { status, problem: told } = await send(operation, body);
      expect([status >= 400 && status < 500, told.title === ''], JSON.stringify(body)).toEqual([true, false]);
    }
    const needed = describeSchema(operation.body).required ?? [];
    const { problem: told } = await send(operation, {});
    expect((told.fields ?? []).map((field) => field.path)).toEqual(expect.arrayContaining([...needed]));
    expect(await fingerprintOf(database.owner)).toBe(before);
  });
});
