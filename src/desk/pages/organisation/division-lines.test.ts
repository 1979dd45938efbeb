import { expect, test } from 'vitest';
import { parseDivisionLines } from './division-lines.ts';

test('each line is a code and a name, whatever stands between them', () => {
  expect(parseDivisionLines('330106002 西溪街道\r\n\n330106003，翠苑街道 \n')).toEqual({
    lines: [
      { code: '330106002', name: '西溪街道' },
      { code: '330106003', name: '翠苑街道' },
    ],
  });
});

test('the first wrong line is named', () => {
  expect(parseDivisionLines('330106002 西溪街道\n\n西溪街道')).toEqual({ wrongLine: 3 });
});

test('nothing is an empty list', () => {
  expect(parseDivisionLines(' \n')).toEqual({ lines: [] });
});
