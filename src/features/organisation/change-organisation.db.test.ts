import { beforeAll, describe, expect, it } from 'vitest';
import * as contract from '#contract/organisation.ts';
import { testDatabase } from '../../../tests/support/database.ts';
import { testOffice, type TestOffice } from '../../../tests/support/office.ts';

let office: TestOffice;
beforeAll(async () => {
  office = await testOffice((await testDatabase()).pool);
});

describe('the organisation editor', () => {
  it('is for the administrator alone', async () => {
    const body = {
      parentId: office.units.county,
      kind: 'department' as const,
      name: '某局',
      divisionCode: '330106',
      organCode: '',
    };
    for (const who of [office.clerk, office.director, office.auditor])
      expect(await who.call(contract.createUnit, { body })).toMatchObject({
        status: 403,
        problem: { kind: 'organisation.not-yours' },
      });
    expect((await office.clerk.do(contract.readOrganisation, {})).accounts).toEqual([]);
  });

  it('refuses two units of one name in one place, and closing a unit where people still sit', async () => {
    const body = {
      parentId: office.units.county,
      kind: 'department' as const,
      name: '教育局',
      divisionCode: '330106',
      organCode: '安教',
    };
    const { id } = await office.admin.do(contract.createUnit, { body });
    expect(await office.admin.call(contract.createUnit, { body })).toMatchObject({
      problem: { kind: 'organisation.name-taken', title: '同级已有单位叫“教育局”' },
    });
    const close = { name: '教育局', organCode: '', closed: true };
    expect((await office.admin.call(contract.changeUnit, { params: { id }, body: close })).ok).toBe(true);
    expect(
      await office.admin.call(contract.changeUnit, {
        params: { id: office.units.department },
        body: { name: '安宁县住房和城乡建设局', organCode: '安建', closed: true },
      }),
    ).toMatchObject({ problem: { kind: 'organisation.unit-in-use' } });
  });

  it('keeps the last administrator', async () => {
    const { posts } = await office.admin.do(contract.readOrganisation, {});
    const post = posts.find((one) => one.role === 'administrator');
    expect(
      await office.admin.call(contract.vacatePost, {
        params: { id: post?.id ?? '', accountId: office.admin.accountId },
      }),
    ).toMatchObject({ status: 409, problem: { kind: 'organisation.last-administrator' } });
  });

  it('takes towns and villages in from a list of codes, and adds nothing the second time', async () => {
    const lines = [
      { code: '330106901', name: '白水镇' },
      { code: '330106901201', name: '前河村' },
      { code: '330106901202', name: '后河村' },
    ];
    expect(await office.admin.do(contract.importDivisions, { body: { lines } })).toEqual({
      created: 3,
      present: 0,
    });
    expect(await office.admin.do(contract.importDivisions, { body: { lines } })).toEqual({
      created: 0,
      present: 3,
    });
    const { hits } = await office.clerk.do(contract.findDivisions, { query: { q: '前河' } });
    expect(hits).toEqual([{ code: '330106901201', name: '前河村', fullName: '白水镇前河村' }]);
  });

  it('takes the towns of the own county from the shipped table', async () => {
    const { created } = await office.admin.do(contract.importDivisions, { body: { lines: [] } });
    expect(created).toBeGreaterThan(5);
    // One of them the office had entered by hand, with the short code.
    const again = await office.admin.do(contract.importDivisions, { body: { lines: [] } });
    expect(again).toEqual({ created: 0, present: created + 1 });
    const { units } = await office.admin.do(contract.readOrganisation, {});
    expect(units.find((unit) => unit.name === '北山街道')).toMatchObject({
      kind: 'town',
      divisionCode: '330106002',
    });
    const { hits } = await office.clerk.do(contract.findDivisions, { query: { q: '北山' } });
    expect(hits).toEqual([{ code: '330106002', name: '北山街道', fullName: '北山街道' }]);
  });

  it('shows a first password once, refuses a taken name, and ends the sessions of a reset account', async () => {
    const body = { username: 'newcomer', personName: '新来的' };
    const { id, firstPassword } = await office.admin.do(contract.openAccount, { body });
    expect(firstPassword).toMatch(/^[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}$/);
    expect(await office.admin.call(contract.openAccount, { body })).toMatchObject({
      problem: { kind: 'organisation.username-taken' },
    });
    const reset = await office.admin.do(contract.resetPassword, { params: { id } });
    expect(reset.firstPassword).not.toBe(firstPassword);
  });
});
