import { describe, expect, it } from 'vitest';
import type { Matter } from './matter.ts';
import { phrasesToFind, rankSimilar } from './rank-similar.ts';

const matter = (title: string, detail = ''): Matter => ({
  id: title,
  title,
  detail,
  user: '',
  day: undefined,
});

const earlier = [
  matter('临川路路灯不亮', '临川路东段路灯不亮，夜里看不清。'),
  matter('松涧苑小区楼下烧烤店油烟扰民', '松涧苑小区楼下的烧烤店没有烟道，油烟直接排到居民窗前。'),
  matter('望舒里小区底商烧烤店油烟直排', '望舒里小区底商烧烤店没有烟道，油烟直排居民窗前。'),
  matter('望舒里小区电梯经常停运', '九栋电梯一个月停运六次，物业不维修。'),
  matter('希望开通到云岫小学的校车'),
];
const asked = matter('望舒里小区烧烤店油烟扰民', '楼下烧烤店油烟没有烟道，排到居民窗前。');

describe('earlier matters that are similar', () => {
  it('are of the same place and problem, with what they share', () => {
    const [first, ...rest] = rankSimilar(asked, earlier);
    expect(first).toMatchObject({ index: 2, reasons: { places: ['望舒里小区'] } });
    expect(first?.reasons.words).toContain('烧烤');
    expect(rest.map(({ index }) => index)).not.toContain(0);
    expect(rest.map(({ index }) => index)).not.toContain(1);
    expect(rankSimilar(asked, [])).toEqual([]);
  });

  it('are looked for by the names of the headline and its longest words', () => {
    expect(phrasesToFind(asked)[0]).toEqual(['望舒里']);
    expect(phrasesToFind(matter('临川路坑洼何时修'))[0]).toEqual(['临川路']);
    expect(phrasesToFind(matter('关于建议'))).toEqual([]);
    expect(phrasesToFind(matter(''))).toEqual([]);
  });
});
