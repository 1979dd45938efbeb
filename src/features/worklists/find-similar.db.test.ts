import { beforeAll, describe, expect, it } from 'vitest';
import { findSimilar } from '#contract/similar.ts';
import * as step from '#contract/steps.ts';
import { testDatabase } from '../../../tests/support/database.ts';
import {
  hire,
  register,
  testOffice,
  type Colleague,
  type TestOffice,
} from '../../../tests/support/office.ts';

let office: TestOffice;
let second: Colleague;

const smoke = {
  title: '望舒里小区底商烧烤店油烟直排',
  narrative: '望舒里小区底商烧烤店没有烟道，油烟直排居民窗前。',
};
const typed = { title: '望舒里小区烧烤店油烟扰民', narrative: '楼下烧烤店油烟没有烟道，排到居民窗前。' };

beforeAll(async () => {
  office = await testOffice((await testDatabase()).pool);
  second = await hire(office.app, office.admin, 'second', office.units.department, 'handler');
  const others = [
    {
      title: '松涧苑小区楼下烧烤店油烟扰民',
      narrative: '松涧苑小区楼下的烧烤店没有烟道，油烟直接排到居民窗前。',
    },
    { title: '临川路路灯不亮', narrative: '临川路东段路灯不亮，夜里看不清。' },
    { title: '望舒里小区电梯经常停运', narrative: '九栋电梯一个月停运六次，物业不维修。' },
  ];
  for (const other of others) await register(office.clerk, other);
});

async function referred(
  intake: typeof smoke & { readonly respondent?: { accountId: string; name: string } },
) {
  const { id, version } = await register(office.clerk, intake);
  const decision = { mode: 'referred' as const, unitId: office.units.department, requirement: '' };
  await office.clerk.do(step.triage, { params: { id }, body: { expectedVersion: version, decision } });
  return id;
}

const seenBy = async (who: Colleague) =>
  (await who.do(findSimilar, { body: typed })).similar.map(({ title }) => title);

describe('similar petitions while typing', () => {
  it('are those of the same place and problem, with what both mention', async () => {
    expect(await seenBy(office.clerk)).toEqual([]);
    const id = await referred(smoke);
    const { similar } = await office.clerk.do(findSimilar, { body: typed });
    expect(similar).toMatchObject([{ id, title: smoke.title, phase: 'referred', places: ['望舒里小区'] }]);
    expect(similar[0]?.words).toContain('烧烤');
  });

  it('are shown to nobody who may not read them', async () => {
    expect(await seenBy(second)).toEqual([smoke.title]);
    expect(await seenBy(office.town)).toEqual([]);
    const about = { accountId: second.accountId, name: '某工作人员' };
    await referred({ ...smoke, title: '再次反映望舒里小区烧烤店油烟直排', respondent: about });
    expect(await seenBy(office.clerk)).toHaveLength(2);
    expect(await seenBy(second)).toEqual([smoke.title]);
  });

  it('are none for a text that says nothing in particular', async () => {
    for (const title of ['', '关于', '。。。', '%_'])
      expect(await office.clerk.do(findSimilar, { body: { title, narrative: '' } }), title).toEqual({
        similar: [],
      });
  });
});
