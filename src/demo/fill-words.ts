// The words in braces of a matter, filled once for each petition.
import { addDays, datePartsOf, type PlainDate } from '#core/kit/plain-date.ts';
import type { Home } from './invent-person.ts';
import type { Dice } from './seeded-dice.ts';

export type FillWords = (template: string) => string;

const estates = [
  '幸福里小区',
  '翠竹苑',
  '滨江花园',
  '金桂家园',
  '阳光新城',
  '锦绣华庭',
  '东方名居',
  '南山雅苑',
  '和顺小区',
  '梧桐里',
];
const roads = ['人民路', '解放街', '新兴路', '沿河东路', '桂花巷', '车站路', '北门街', '文昌路'];
const companies = [
  '鸿泰劳务公司',
  '众诚建筑劳务公司',
  '恒基市政工程公司',
  '绿源苗木公司',
  '顺达工程公司',
  '广厦装饰公司',
];
const factories = ['宏达服装厂', '永兴五金厂', '佳美家具厂', '金叶纸品厂', '丰华电子厂', '华盛塑料厂'];
const schools = ['城关一小', '实验小学', '青石中心小学', '柳溪中心小学', '龙潭中学', '云台中心小学'];
const rivers = ['青溪', '柳溪河', '南沙河', '龙潭河'];
const lines = ['青柳公路', '县道X203', '云龙线', '环城东路'];
const neighbours = [...'张李王刘陈杨周吴郑孙'];

/**
 * A filler for one petition: the same word is the same everywhere in it. Throws for a word it
 * does not know. What the answer promises is due on `dueOn`.
 */
export function wordFiller(dice: Dice, home: Home, receivedOn: PlainDate, dueOn: PlainDate): FillWords {
  const words: Readonly<Record<string, string>> = {
    town: home.town.name,
    village: home.village.name,
    estate: dice.pick(estates),
    road: dice.pick(roads),
    company: dice.pick(companies),
    factory: dice.pick(factories),
    school: dice.pick(schools),
    river: dice.pick(rivers),
    line: dice.pick(lines),
    neighbour: dice.pick(neighbours),
    n: String(dice.int(3, 9)),
    m: String(dice.int(2, 8)),
    households: String(dice.int(12, 68)),
    wage: String(dice.int(16, 32) * 10),
    sum: String(dice.int(38, 460) * 100),
    money: `${dice.int(2, 19)}.${dice.int(1, 9)}万`,
    area: `${dice.int(1, 6)}.${dice.int(1, 9)}`,
    exam: dice.pick(['中考', '高考']),
    long: `${datePartsOf(receivedOn).year - dice.int(3, 7)}年`,
    month: monthWords(addDays(receivedOn, -dice.int(25, 170)), receivedOn),
    due: dueWords(dueOn),
  };
  return (template) =>
    template.replace(/\{(\w+)\}/g, (_, key: string) => {
      const word = words[key];
      if (word === undefined) throw new Error(`no word for {${key}}`);
      return word;
    });
}

function monthWords(day: PlainDate, seenFrom: PlainDate): string {
  const { year, month } = datePartsOf(day);
  return `${year === datePartsOf(seenFrom).year ? '今年' : '去年'}${month}月`;
}

function dueWords(on: PlainDate): string {
  const { year, month, day } = datePartsOf(on);
  return `${year}年${month}月${day}日`;
}
