import { expect, it } from 'vitest';
import { surnameOf } from './surname.ts';

it.each([
  ['王秀兰', '王'],
  ['李丽', '李'],
  ['欧阳建国', '欧阳'],
  ['欧阳锋', '欧阳'],
  ['欧阳', '欧'],
  ['买买提江', undefined],
  ['阿卜杜热依木·买买提艾力', undefined],
  ['John Smith', undefined],
  ['王', undefined],
  ['', undefined],
])('the surname of %s is %s', (name, surname) => {
  expect(surnameOf(name)).toBe(surname);
});
