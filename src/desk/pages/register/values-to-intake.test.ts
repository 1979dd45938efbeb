import { describe, expect, test } from 'vitest';
import { intakeInput } from '#contract/petitions.ts';
import { emptyIntake, emptyPerson, intakeValues, takeNewer, type IntakeValues } from './intake-values.ts';
import { intakePathToName, valuesToIntake } from './values-to-intake.ts';

const known = {
  id: '01a202f9-52eb-7630-b378-80c3376a254d',
  name: '张三',
  maskedCertificate: '3301**********1234',
  maskedPhone: '138****5678',
  address: '',
};
const filled: IntakeValues = {
  ...emptyIntake('2026-11-22'),
  title: '道路破损',
  narrative: '雨天积水',
  people: [{ ...emptyPerson, name: '李四', phone: '13812345678' }],
  claims: [{ text: '修路', purpose: 'request', contentClass: '0701' }],
  place: { divisionCode: '330106109', name: '三墩镇' },
};

describe('the form as a request', () => {
  test('is what the contract accepts', () => {
    expect(intakeInput.safeParse(valuesToIntake(filled)).success).toBe(true);
  });

  test('names a known person by id alone and sends nothing that is masked', () => {
    const people = [{ ...emptyPerson, name: '9999', known, representative: true }];
    expect(valuesToIntake({ ...filled, people }).people).toEqual([
      { petitionerId: known.id, role: 'representative' },
    ]);
  });

  test('never says fewer people than are named', () => {
    const people = [emptyPerson, emptyPerson, emptyPerson];
    expect(valuesToIntake({ ...filled, people, peopleCount: null }).peopleCount).toBe(3);
    expect(valuesToIntake({ ...filled, people, peopleCount: 8 }).peopleCount).toBe(8);
  });

  test('leaves out what was not filled in', () => {
    const intake = valuesToIntake({ ...filled, respondent: { name: '  ' }, externalId: ' ' });
    expect(intake).not.toHaveProperty('respondent');
    expect(intake).not.toHaveProperty('externalId');
  });

  test('goes through a draft unchanged', () => {
    const values = { ...filled, people: [{ ...emptyPerson, known }], respondent: { name: '某局' } };
    expect(intakeValues.parse(JSON.parse(JSON.stringify(values)))).toEqual(values);
  });
});

test.each([
  ['intake.title', ['title']],
  ['intake.people.1.petitioner.phone', ['people', 1, 'phone']],
  ['intake.people.0.petitioner.certificateNumber', ['people', 0, 'certificateNumber']],
  ['intake.people.0.petitionerId', ['people', 0, 'name']],
  ['intake.people.0.petitioner', ['people', 0, 'name']],
  ['intake.claims.2.contentClass', ['claims', 2, 'contentClass']],
  ['intake.place.divisionCode', ['place']],
  ['intake.place.detail', ['placeDetail']],
  ['intake.respondent.name', ['respondent']],
  ['intake.attachments.3', ['attachments']],
])('the server’s %s is the field %j', (path, name) => {
  expect(intakePathToName(path)).toEqual(name);
});

test('after another hand’s correction, what was typed stays and what was not takes the newer value', () => {
  const mine = { ...filled, title: '我改的标题' };
  const newer = { ...filled, title: '别人改的标题', placeDetail: '七组', respondent: { name: '某局' } };
  expect(takeNewer(mine, filled, newer)).toEqual({ ...newer, title: '我改的标题' });
});
