import { expect, test } from 'vitest';
import { refusalToProblem } from '#platform/http/problem.ts';
import { readWorkbook } from '#platform/workbook/read-workbook.ts';
import { importRefusals } from './refusals.ts';

test('a file too big is refused in words that name both sizes and what to do', async () => {
  const opened = await readWorkbook(Buffer.alloc(2 * 1024 * 1024), { limits: { fileBytesMax: 1024 * 1024 } });
  if (opened.ok) throw new Error('it was read');
  const problem = refusalToProblem(opened.error, importRefusals[opened.error.kind], 'zh-Hans');
  expect(problem).toMatchObject({ status: 413, kind: 'workbook.too-big' });
  expect(problem.title).toBe('文件有 2 MB，超过 1 MB 的上限，请分成几个文件');
});

test('both languages of a refusal tell the same facts', () => {
  const factsIn = (sentence: string): string[] => (sentence.match(/\{\w+\}/g) ?? []).toSorted();
  for (const { words } of Object.values(importRefusals)) expect(factsIn(words.zh)).toEqual(factsIn(words.en));
});
