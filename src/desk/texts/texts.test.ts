import { describe, expect, test } from 'vitest';
import { say } from '#core/kit/language.ts';
import type { Texts } from './texts.ts';

const modules = import.meta.glob<Record<string, Texts>>(['./*.ts', '!./texts.ts', '!./*.test.ts'], {
  eager: true,
});

const tables = Object.entries(modules).flatMap(([name, module]) =>
  Object.values(module).map((table) => [name, table] as const),
);

const placeholders = (text: string): readonly string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '').sort();

describe.each(tables)('the sentences of %s', (_, table) => {
  test.each(Object.entries(table))('%s is there in all three languages', (__, words) => {
    expect(words.zh).toMatch(/\p{Script=Han}/u);
    expect(words.en).toMatch(/[A-Za-z{]/);
    expect(words.en).not.toMatch(/\p{Script=Han}/u);
    expect(say(words, 'zh-Hant')).toHaveLength(words.zh.length);
  });

  test.each(Object.entries(table))('%s speaks of the same facts in each', (__, words) => {
    expect(placeholders(words.en).filter((name) => !placeholders(words.zh).includes(name))).toEqual([]);
  });
});

test('there are tables to look at', () => {
  expect(tables.length).toBeGreaterThan(10);
});
