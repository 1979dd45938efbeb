// Rules about the whole interface, asked of the running program.
import { beforeAll, describe, expect, it } from 'vitest';
import type { FastifyInstance } from 'fastify';
import { allOperations } from '#contract/operations.ts';
import { steps } from '#core/petitions/steps.ts';
import { clockFrom } from '#platform/clock/clock.ts';
import { allRefusals } from '../../src/all-refusals.ts';
import { testDatabase } from '../support/database.ts';
import { buildTestApp } from '../support/office.ts';

let app: FastifyInstance;
beforeAll(async () => {
  const { pool } = await testDatabase();
  app = await buildTestApp(
    pool,
    clockFrom(() => new Date('2026-03-02T09:00:00+08:00')),
  );
});

const someId = '019d0000-0000-7000-8000-000000000000';
const filled = (path: string): string => path.replace(/:\w+/g, someId);

/** Whoever comes without a session may do these and nothing else. */
const open = [
  'readSetup',
  'setUp',
  'signIn',
  'signOut',
  'holdPlace',
  'bookPlace',
  'readOwnBooking',
  'moveOwnBooking',
  'cancelOwnBooking',
];

describe('the interface', () => {
  it('asks who is calling everywhere but where the list says so', async () => {
    expect(allOperations.filter((operation) => operation.access === 'public').map(({ id }) => id)).toEqual(
      open,
    );
    for (const { id, method, path, access } of allOperations) {
      if (access === 'public') continue;
      const payload = method === 'GET' || method === 'DELETE' ? undefined : {};
      const reply = await app.inject({ method, url: filled(path), ...(payload ? { payload } : {}) });
      expect(`${id} ${reply.statusCode}`).toBe(`${id} 401`);
      expect(reply.headers['content-type']).toContain('application/problem+json');
    }
  });

  it('describes every operation, each under its own name', async () => {
    const reply = await app.inject('/api/openapi.json');
    const document: { openapi: string; paths: Record<string, Record<string, { operationId: string }>> } =
      reply.json();
    const described = Object.values(document.paths).flatMap((path) =>
      Object.values(path).map((one) => one.operationId),
    );
    expect(document.openapi).toMatch(/^3\.1/);
    expect(described.toSorted()).toEqual(allOperations.map((operation) => operation.id).toSorted());
    expect(new Set(described).size).toBe(described.length);
  });

  it('has an operation for every lawful step', () => {
    const ids = new Set(allOperations.map((operation) => operation.id));
    const missing = Object.keys(steps).filter((step) => step !== 'amend' && !ids.has(`step-${step}`));
    expect(missing).toEqual([]);
    expect(ids.has('amendPetition')).toBe(true);
  });

  it('refuses in words of both languages, under a kind of its area', () => {
    for (const [kind, { status, words }] of Object.entries(allRefusals)) {
      expect(kind).toMatch(/^[a-z]+\.[a-z-]+$/);
      expect(status).toBeGreaterThanOrEqual(400);
      expect(status).toBeLessThan(500);
      expect(words.zh).toMatch(/\p{Script=Han}/u);
      expect(words.en).not.toMatch(/\p{Script=Han}/u);
    }
  });

  it('answers an unknown address, a broken body and a foreign origin with a problem, never with a fault', async () => {
    const bad = await Promise.all([
      app.inject('/api/nothing'),
      app.inject({
        method: 'POST',
        url: '/api/session',
        payload: '{"username":',
        headers: { 'content-type': 'application/json' },
      }),
      app.inject({
        method: 'POST',
        url: '/api/session',
        payload: 'x=1',
        headers: { 'content-type': 'text/plain' },
      }),
      app.inject({
        method: 'POST',
        url: '/api/session',
        payload: {},
        headers: { origin: 'https://elsewhere.example' },
      }),
      app.inject({ method: 'POST', url: '/api/session', payload: { username: 5 } }),
      app.inject({
        method: 'POST',
        url: '/api/session',
        payload: { username: 'a', password: 'b'.repeat(3_000_000) },
      }),
    ]);
    expect(bad.map((reply) => [reply.statusCode, reply.json().kind])).toEqual([
      [404, 'not-found'],
      [400, 'malformed-request'],
      [415, 'wrong-type'],
      [403, 'foreign-origin'],
      [422, 'invalid-input'],
      [413, 'too-large'],
    ]);
  });

  it('is ready when the database is', async () => {
    expect((await app.inject('/healthz')).json()).toEqual({ status: 'ok' });
  });
});
