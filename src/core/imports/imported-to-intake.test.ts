import { describe, expect, it } from 'vitest';
import type { ClaimId, PetitionerId } from '../kit/ids.ts';
import { plainDate } from '../kit/plain-date.ts';
import type { ImportedPetition } from './imported-petition.ts';
import { earlierToNote, importedToEarlier, importedToIntake, importKeyOf } from './imported-to-intake.ts';

const letter: ImportedPetition = {
  externalId: '7',
  channel: 'visit',
  receivedOn: plainDate('2024-03-05'),
  receivedTime: undefined,
  petitioners: ['冯一', '陈二'],
  peopleCount: 12,
  account: undefined,
  identityNumber: undefined,
  phone: undefined,
  address: undefined,
  title: '公交车改线',
  text: '公交车改线，老人看病不便。',
  contentClass: undefined,
  unit: undefined,
  reply: undefined,
  extra: {},
  fingerprint: 'f',
};
const given = {
  petitionerIds: ['a', 'b'] as unknown as readonly PetitionerId[],
  claimId: 'c' as ClaimId,
  countyCode: '330106',
  open: false,
};

describe('a row of an old ledger', () => {
  it('gets what a petition must have and the ledger does not say: a claim, a class, a place', () => {
    const intake = importedToIntake(letter, given);
    expect(intake.claims).toMatchObject([{ text: '公交车改线', purpose: 'request', contentClass: '9999' }]);
    expect(intake.place).toEqual({ divisionCode: '330106', detail: '' });
  });

  it('has representatives only when it goes on as a running group visit', () => {
    const rolesOf = (open: boolean, peopleCount: number) =>
      importedToIntake({ ...letter, peopleCount }, { ...given, open }).people.map((person) => person.role);
    expect(rolesOf(false, 12)).toEqual(['petitioner', 'petitioner']);
    expect(rolesOf(true, 12)).toEqual(['representative', 'representative']);
    expect(rolesOf(true, 2)).toEqual(['petitioner', 'petitioner']);
  });

  it('loses neither its hours nor the unit that had it, and takes no column of the error sheet along', () => {
    const row = {
      ...letter,
      receivedTime: '09:00:00',
      unit: '交通局',
      extra: { 领导批示: '请办', 需要改正的问题: '日期', 原行号: '7' },
    };
    expect(importedToEarlier(row, '来信.xlsx 第7行')).toEqual({
      source: '来信.xlsx 第7行',
      reply: undefined,
      extra: { 领导批示: '请办', 收到时间: '09:00:00', 责任单位: '交通局' },
    });
    const reply = { text: '已恢复原线。', on: plainDate('2024-03-20'), time: undefined, unit: undefined };
    const replied = importedToEarlier({ ...row, extra: {}, receivedTime: undefined, reply }, 's');
    expect(replied).toEqual({
      source: 's',
      reply: { text: '已恢复原线。', on: '2024-03-20', unit: '交通局' },
    });
  });

  it('tells its past as a note when it goes on, and no note when there is none', () => {
    expect(earlierToNote(importedToEarlier(letter, 's'))).toBeUndefined();
    const past = importedToEarlier({ ...letter, extra: { 领导批示: '请办' } }, 's');
    expect(earlierToNote(past)).toBe('原台账记载\n领导批示：请办');
  });

  it('is known by number and day, or without number by its contents', () => {
    expect(importKeyOf(letter)).toBe('7 2024-03-05');
    expect(importKeyOf({ ...letter, externalId: undefined })).toBe('f');
  });
});
