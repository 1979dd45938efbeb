import { expect, test } from 'vitest';
import { pathToName } from './form-problems.ts';

test.each([
  ['administrator.username', ['administrator', 'username']],
  ['claims.0.text', ['claims', 0, 'text']],
  ['claims[10].text', ['claims', 10, 'text']],
  ['', []],
])('the path “%s” is the field %j', (path, name) => {
  expect(pathToName(path)).toEqual(name);
});
