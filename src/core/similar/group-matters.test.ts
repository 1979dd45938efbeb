import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupMatters } from './group-matters.ts';
import type { Matter } from './matter.ts';

// Invented throughout. `cause` says what belongs together.
const told: readonly (readonly [cause: string, user: string, title: string, detail: string])[] = [
  [
    '望舒里油烟',
    '甲',
    '青梧区望舒里小区楼下烧烤店油烟扰民',
    '望舒里小区楼下的烧烤店没有烟道，油烟直接排到居民窗前，夜里无法开窗。',
  ],
  [
    '望舒里油烟',
    '乙',
    '望舒里小区底商油烟直排',
    '望舒里小区底商烧烤店油烟直排，居民窗前都是油烟，多次投诉没有结果。',
  ],
  [
    '望舒里油烟',
    '丙',
    '投诉望舒里小区烧烤店油烟污染',
    '我住望舒里小区三栋，楼下烧烤店的油烟整夜直排，没有安装烟道。',
  ],
  ['望舒里电梯', '丁', '望舒里小区电梯经常停运', '望舒里小区九栋电梯一个月停运六次，老人被困，物业不维修。'],
  [
    '松涧苑油烟',
    '戊',
    '松涧苑小区楼下烧烤店油烟扰民',
    '松涧苑小区楼下的烧烤店没有烟道，油烟直接排到居民窗前，夜里无法开窗。',
  ],
  ['临川路坑洼', '己', '临川路坑洼不平何时修', '临川路路面坑洼，下雨积水，电动车多次摔倒，请问何时修缮。'],
  ['临川路坑洼', '己', '再问临川路坑洼何时修', '临川路路面坑洼积水，上次答复说年底修缮，到现在没有动工。'],
  [
    '石桥村补偿',
    '庚',
    '石桥村征地补偿款没有发放',
    '石桥村二组土地两年前被征收，征地补偿款至今没有发放到户。',
  ],
  ['补贴发放', '辛', '咨询高龄津贴发放时间', '母亲八十二岁，高龄津贴已经申请，请问什么时候发放。'],
  ['校车', '壬', '希望开通到云岫小学的校车', '云岫小学离村子八里路，孩子每天走一个多小时，希望开通校车。'],
];

const matters: readonly Matter[] = told.map(([, user, title, detail], index) => ({
  id: index + 1,
  title,
  detail,
  user,
  day: 9000 + index,
}));

const causesOf = (groups: readonly { readonly members: readonly number[] }[]): string[][] =>
  groups.map(({ members }) => [...new Set(members.map((member) => told[member]?.[0] ?? ''))]);

describe('groups of similar matters', () => {
  const groups = groupMatters(matters);

  it('hold the same problem of the same place together, and every matter once', () => {
    expect(groups.flatMap(({ members }) => members).sort((a, b) => a - b)).toEqual([...matters.keys()]);
    expect(groups.map(({ members }) => members)).toContainEqual([0, 1, 2]);
    expect(groups.map(({ members }) => members)).toContainEqual([5, 6]);
  });

  it('never hold the same wording about another place, nor another problem of the same place', () => {
    expect(causesOf(groups).filter((causes) => causes.length > 1)).toEqual([]);
    expect(groups.map(({ members }) => members)).toContainEqual([4]);
    expect(groups.map(({ members }) => members)).toContainEqual([3]);
  });

  it('say what their matters share, in words that stand in them, and how many people speak', () => {
    const smoke = groups.find(({ members }) => members.includes(0))?.giveReasons();
    expect(smoke).toMatchObject({ kind: 'same-matter', people: 3, places: ['望舒里小区'] });
    expect(smoke?.words).toContain('烧烤');
    for (const word of smoke?.words ?? []) expect(told.slice(0, 3).join('')).toContain(word);
    expect(smoke?.words).not.toContain('没有');
    const road = groups.find(({ members }) => members.includes(5))?.giveReasons();
    expect(road).toMatchObject({ kind: 'same-person', people: 1, places: ['临川路'] });
    const single = groups.find(({ members }) => members.includes(7))?.giveReasons();
    expect(single).toMatchObject({ kind: 'same-matter', people: 1, places: [], words: [] });
  });

  it('tell many people with one cause from a few', () => {
    const copies = matters
      .slice(0, 1)
      .flatMap((first) =>
        ['u1', 'u2', 'u3', 'u4', 'u5', 'u5'].map((user, index) => ({ ...first, id: 100 + index, user })),
      );
    const many = groupMatters([...matters, ...copies]);
    const found = many.find(({ members }) => members.includes(0));
    expect(found?.members).toHaveLength(9);
    expect(found?.giveReasons()).toMatchObject({ kind: 'many-people', people: 8 });
  });

  it('are the same in whatever order the matters come', () => {
    const seen = (given: readonly Matter[]): readonly (readonly unknown[])[] =>
      groupMatters(given).map(({ members, giveReasons }) => [
        members.map((member) => given[member]?.id),
        giveReasons(),
      ]);
    const expected = seen(matters);
    fc.assert(
      fc.property(fc.shuffledSubarray([...matters], { minLength: matters.length }), (given) => {
        expect(seen(given)).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });

  it('come out of any text, each matter in one of them', () => {
    const matter = fc.record({
      id: fc.oneof(fc.integer(), fc.string({ maxLength: 3 })),
      title: fc.string({ unit: 'grapheme', maxLength: 12 }),
      detail: fc.constantFrom('', '。。。', '望舒里小区油烟', ' ', 'ＡＢ１２'),
      user: fc.constantFrom('', '甲', '乙'),
      day: fc.option(fc.integer({ min: 0, max: 20_000 }), { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.array(matter, { maxLength: 12 }), (given) => {
        const members = groupMatters(given).flatMap((group) => group.members);
        expect(members.sort((a, b) => a - b)).toEqual([...given.keys()]);
      }),
    );
  });
});
