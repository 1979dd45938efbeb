import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { operation } from '#contract/operation.ts';
import { buildRequest, CallError, readAnswer, type CallFailure } from './call.ts';

const readThing = operation({
  id: 'readThing',
  method: 'GET',
  path: '/api/things/:id/parts/:part',
  summary: '',
  access: 'signed-in',
  params: z.object({ id: z.string(), part: z.string() }),
  query: z.object({ q: z.string().optional(), page: z.number().optional() }),
  response: z.object({ name: z.string() }),
});

const failureOf = (act: () => unknown): CallFailure => {
  try {
    act();
  } catch (error) {
    if (error instanceof CallError) return error.failure;
  }
  throw new Error('it did not fail');
};

describe('a request', () => {
  test('has its parameters in the path and its query encoded', () => {
    const parts = { params: { id: 'a/b', part: '甲' }, query: { q: '路 & 水', page: undefined } };
    const { url, init } = buildRequest(readThing, parts, 'zh-Hant');
    expect(url).toBe('/api/things/a%2Fb/parts/%E7%94%B2?q=%E8%B7%AF+%26+%E6%B0%B4');
    expect(init.headers).toMatchObject({ 'accept-language': 'zh-Hant' });
    expect(init).not.toHaveProperty('body');
  });

  test('sends a body as JSON and says so', () => {
    const { init } = buildRequest({ ...readThing, method: 'POST' }, { params: {}, body: { a: 1 } }, 'en');
    expect(init.body).toBe('{"a":1}');
    expect(init.headers).toMatchObject({ 'content-type': 'application/json' });
  });
});

describe('an answer', () => {
  test('is what the contract says, and nothing besides', () => {
    expect(readAnswer(readThing.response, 200, '{"name":"甲","secret":1}')).toEqual({ name: '甲' });
  });

  test('that does not fit the contract is unreadable, not half used', () => {
    expect(failureOf(() => readAnswer(readThing.response, 200, '{"nam":"甲"}'))).toEqual({
      kind: 'unreadable',
      status: 200,
    });
  });

  test('that is no JSON is unreadable', () => {
    expect(failureOf(() => readAnswer(readThing.response, 502, '<html>'))).toEqual({
      kind: 'unreadable',
      status: 502,
    });
  });

  test('that is a problem keeps its kind and its fields', () => {
    const problem = {
      type: 'about:blank',
      kind: 'invalid-input',
      status: 422,
      title: '有2处需要更正',
      fields: [{ path: 'intake.title', problem: 'required', message: '请填写标题' }],
    };
    expect(failureOf(() => readAnswer(readThing.response, 422, JSON.stringify(problem)))).toEqual({
      kind: 'problem',
      problem,
    });
  });
});
