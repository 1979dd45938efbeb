import { expect, test } from 'vitest';
import { say } from '#core/kit/language.ts';
import { CallError } from './call.ts';
import { failureToText, isSignedOut, isStale, mayPass } from './failures.ts';

const problem = (kind: string, status: number, detail?: string): CallError =>
  new CallError({
    kind: 'problem',
    problem: { type: 'about:blank', kind, status, title: '标题', ...(detail ? { detail } : {}) },
  });
const inChinese = (error: unknown): string => failureToText(error, (words) => say(words, 'zh-Hans'));

test('the server’s own words are shown', () => {
  expect(inChinese(problem('x', 422))).toBe('标题');
  expect(inChinese(problem('x', 422, '细节'))).toBe('标题 细节');
});

test('a server that is not there says that what was typed is kept', () => {
  expect(inChinese(new CallError({ kind: 'unreachable' }))).toContain('您填写的内容还在');
});

test('a fault of the page itself is told without its insides', () => {
  expect(inChinese(new TypeError('x is undefined'))).not.toContain('undefined');
});

test('somebody faster is told apart from any other conflict', () => {
  expect(isStale(problem('ledger.stale', 409))).toBe(true);
  expect(isStale(problem('petitions.changed-meanwhile', 409))).toBe(true);
  expect(isStale(problem('petitions.unit-cannot-receive', 409))).toBe(false);
});

test('a session that ended is recognised by its status', () => {
  expect(isSignedOut(problem('not-signed-in', 401))).toBe(true);
  expect(isSignedOut(problem('petitions.not-your-step', 403))).toBe(false);
});

test('asking again is offered for what can pass, not for what was refused', () => {
  expect(mayPass(problem('worklists.may-not-compare', 403))).toBe(false);
  expect(mayPass(problem('petitions.unknown', 404))).toBe(false);
  expect(mayPass(problem('too-many-requests', 429))).toBe(true);
  expect(mayPass(problem('fault', 500))).toBe(true);
  expect(mayPass(new CallError({ kind: 'unreachable' }))).toBe(true);
});
