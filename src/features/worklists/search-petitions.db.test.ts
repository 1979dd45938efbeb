import { beforeAll, describe, expect, it } from 'vitest';
import { listPetitions, petitionSorts, readToday, search } from '#contract/lists.ts';
import * as step from '#contract/steps.ts';
import { testDatabase } from '../../../tests/support/database.ts';
import { register, testOffice, type Colleague, type TestOffice } from '../../../tests/support/office.ts';

let office: TestOffice;
const texts = [
  '物业长期不维修电梯，老人上下楼困难',
  '电梯维修基金被挪用，请求公开账目',
  '夜间施工噪声扰民，多次投诉无果',
  'Ｗｉ－Ｆｉ基站噪声 ABC 测试',
  '请求发放拖欠的工资 50% 折扣_券',
];

beforeAll(async () => {
  office = await testOffice((await testDatabase()).pool);
  for (const [at, narrative] of texts.entries()) {
    const receivedOn = ['2026-02-28', '2026-03-01', '2026-03-02'][at % 3] ?? '';
    const { id, version } = await register(office.clerk, {
      narrative,
      title: `事项${at}`,
      receivedOn,
      claims: [{ text: '请求处理', purpose: 'request', contentClass: '0204' }],
    });
    if (at % 2 === 0) continue;
    const decision = { mode: 'referred' as const, unitId: office.units.department, requirement: '' };
    await office.clerk.do(step.triage, { params: { id }, body: { expectedVersion: version, decision } });
  }
});

async function allPages(who: Colleague, sort: (typeof petitionSorts)[number]): Promise<readonly string[]> {
  const ids: string[] = [];
  let after: string | undefined;
  do {
    const page = await who.do(listPetitions, {
      body: { filter: {}, sort, pageSize: 2, ...(after ? { after } : {}) },
    });
    expect(page.total).toEqual({ count: texts.length, exact: true });
    ids.push(...page.rows.map((row) => row.id));
    after = page.next;
  } while (after);
  return ids;
}

const found = async (q: string, who = office.clerk) =>
  (await who.do(search, { query: { q } })).rows.map((row) => row.title);

describe('lists', () => {
  it('give every petition exactly once over all pages, in every order', async () => {
    for (const sort of petitionSorts) {
      const ids = await allPages(office.clerk, sort);
      expect(new Set(ids).size, sort).toBe(texts.length);
      expect(ids.length, sort).toBe(texts.length);
    }
  });

  it('show a unit its own petitions and no others', async () => {
    const body = { filter: {}, sort: 'limit-asc' as const, pageSize: 50 };
    const seen = await office.handler.do(listPetitions, { body });
    expect(seen.rows.map((row) => row.title).toSorted()).toEqual(['事项1', '事项3']);
    expect(seen.total).toEqual({ count: 2, exact: true });
    expect((await office.town.do(listPetitions, { body })).rows).toEqual([]);
    expect((await office.admin.do(listPetitions, { body })).total.count).toBe(0);
  });

  it('answer a made-up page key with the first page or nothing, never with a fault', async () => {
    for (const after of ['', 'x', '[1,2]', '["2026-01-01","not-an-id"]', '{"a":1}'])
      expect(
        (
          await office.clerk.call(listPetitions, {
            body: { filter: {}, sort: 'received-desc', pageSize: 5, after },
          })
        ).status,
        after,
      ).toBe(200);
  });

  it('group the work of the day by what must be done', async () => {
    const clerk = await office.clerk.do(readToday, {});
    expect(clerk.groups.map((group) => [group.step, group.rows.length])).toEqual([['triage', 3]]);
    const unit = await office.unitHead.do(readToday, {});
    expect(unit.groups.map((group) => [group.step, group.rows.length])).toEqual([['accept', 2]]);
    expect((await office.auditor.do(readToday, {})).groups).toEqual([]);
  });
});

describe('the search box', () => {
  it('finds what a plain search of the text would find, from two characters up', async () => {
    for (const q of [
      '电梯',
      '维修',
      '噪声',
      '电梯维修',
      '施工噪声扰民',
      'wi-fi',
      'ABC',
      'abc 测试',
      '50%',
      '折扣_券',
    ]) {
      const plain = texts.flatMap((text, at) =>
        text.normalize('NFKC').toLowerCase().includes(q.toLowerCase()) ? [`事项${at}`] : [],
      );
      expect((await found(q)).toSorted(), q).toEqual(plain.toSorted());
      expect(plain.length, q).toBeGreaterThan(0);
    }
  });

  it('finds by number, by name and by the tail of a phone', async () => {
    const { rows } = await office.clerk.do(listPetitions, {
      body: { filter: {}, sort: 'number-desc', pageSize: 1 },
    });
    expect(await found(rows[0]?.number ?? '')).toContain(rows[0]?.title);
    expect((await found('李秀英')).length).toBe(texts.length);
    expect((await found('2345')).length).toBe(texts.length);
  });

  it('finds nothing beyond what the asker may see', async () => {
    expect(await found('电梯', office.handler)).toEqual(['事项1']);
    expect(await found('李秀英', office.town)).toEqual([]);
    expect(await found('电梯', office.admin)).toEqual([]);
  });
});
