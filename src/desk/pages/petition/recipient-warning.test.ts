import { expect, test } from 'vitest';
import type { AuthorityView } from '#contract/authorities.ts';
import type { AuthorityId, PetitionerId } from '#core/kit/ids.ts';
import { plainDate } from '#core/kit/plain-date.ts';
import { mayNotReceive, proxiesWithoutAuthority } from './recipient-warning.ts';

const person = (name: string, role: 'petitioner' | 'proxy') => ({
  petitionerId: name as PetitionerId,
  role,
  actsForName: '',
  relation: '',
  authority: '',
  name,
  maskedCertificate: '',
  maskedPhone: '',
  address: '',
});

const held = (holderName: string, told: AuthorityView['told']): AuthorityView => ({
  id: holderName as AuthorityId,
  kind: 'proxy',
  kindName: '代访',
  holderName,
  holderMark: '',
  relation: '儿子',
  grantedByName: '李秀英',
  parts: told,
  from: plainDate('2026-03-02'),
  told,
  may: '',
  mayNot: '',
  standing: told.length > 0 ? 'in-force' : 'over',
});

const people = [person('李秀英', 'petitioner'), person('冯代', 'proxy'), person('周明', 'proxy')];
const authorities = [held('周明', ['answer']), held('王大明', ['progress']), held('老陈', [])];
const petition = { people, authorities };

test('papers go to the petitioner, or to somebody whose authority says so', () => {
  expect(
    ['李秀英', '周明', ' 王大明', '老陈', '冯代', '邻居', ''].filter((one) => mayNotReceive(one, petition)),
  ).toEqual([' 王大明', '老陈', '冯代']);
});

test('a proxy of the petition without a recorded authority is named', () => {
  expect(proxiesWithoutAuthority(petition)).toEqual(['冯代']);
});
