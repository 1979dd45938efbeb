import { expect, test } from 'vitest';
import { languageOf, say } from './language.ts';
import { toTraditional } from './traditional.ts';

const words = { zh: '请在{day}前答复{name}', en: 'Answer {name} before {day}' };

test('a sentence comes in all three languages', () => {
  const facts = { day: '3月1日', name: '张三' };
  expect(say(words, 'zh-Hans', facts)).toBe('请在3月1日前答复张三');
  expect(say(words, 'zh-Hant', facts)).toBe('請在3月1日前答覆张三');
  expect(say(words, 'en', facts)).toBe('Answer 张三 before 3月1日');
});

test('a fact is never read as a placeholder or translated', () => {
  expect(say({ zh: '{a}', en: '{a}' }, 'zh-Hant', { a: '{b}国', b: 'x' })).toBe('{b}国');
});

test('a placeholder without a fact stays visible', () => {
  expect(say(words, 'en', { name: 'A' })).toBe('Answer A before {day}');
});

test.each([
  ['信访', '信訪'],
  ['信访复查复核', '信訪複查複核'],
  ['联系、关系、系统', '聯繫、關係、系統'],
  ['台账', '台賬'],
  ['法定程序', '法定程序'],
  ['Kaimen 2026', 'Kaimen 2026'],
])('%s is written %s', (simplified, traditional) => {
  expect(toTraditional(simplified)).toBe(traditional);
});

test.each([
  [undefined, 'zh-Hans'],
  ['', 'zh-Hans'],
  ['fr', 'zh-Hans'],
  ['zh-Hant', 'zh-Hant'],
  ['zh-TW,zh;q=0.9,en;q=0.8', 'zh-Hant'],
  ['en-GB,zh;q=0.9', 'en'],
  ['en;q=0.2, zh-CN;q=0.9', 'zh-Hans'],
  ['en;q=0, zh-HK', 'zh-Hant'],
] as const)('Accept-Language %s asks for %s', (header, language) => {
  expect(languageOf(header)).toBe(language);
});
