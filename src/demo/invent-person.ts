import { addDays, datePartsOf, type PlainDate } from '#core/kit/plain-date.ts';
import { identityCheckCharacter } from '#core/people/identity-number.ts';
import { county, type Town, type Village } from './county.ts';
import type { Dice } from './seeded-dice.ts';

export type InventedPerson = {
  readonly name: string;
  readonly certificateType: 'resident-identity-card';
  readonly certificateNumber: string;
  readonly phone: string;
  readonly address: string;
  readonly divisionCode: string;
};

/** Where a petition is about, and where its people live. */
export type Home = { readonly town: Town; readonly village: Village };

const surnames = [
  ...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁',
];
const given = [
  '秀英 桂兰 建国 志明 春梅 德福 丽娟 永贵 小军 玉珍 大伟 红霞 长生 金凤 海燕 国强',
  '素芬 文斌 翠花 忠 明 燕 勇 静 根生 水莲 家旺 雪梅 宝山 爱民 凤英 少华',
  '立平 彩云 运来 菊香 贵生 小芳 铁牛 冬生 慧 振兴 月娥 友根 新民 巧云 成林 桂花',
].flatMap((line) => line.split(' '));

/** Names that try out a form: the shortest there are and a long one, and somebody old. */
const remarkable: Readonly<Record<string, { readonly name: string; readonly bornIn: number }>> = {
  shortest: { name: '丁一', bornIn: 1988 },
  longest: { name: '阿卜杜外力·阿卜杜热合曼', bornIn: 1979 },
  oldest: { name: '欧阳桂贞', bornIn: 1936 },
};
export const remarkableNames = Object.values(remarkable).map(({ name }) => name);

/**
 * Somebody who does not exist: the identity number begins with a county code that was never given out, the phone number
 * with 154, which no operator has.
 */
export function inventPerson(dice: Dice, home: Home, today: PlainDate, kind?: string): InventedPerson {
  const special = kind === undefined ? undefined : remarkable[kind];
  const year = special?.bornIn ?? datePartsOf(today).year - dice.int(24, 78);
  const name = special?.name ?? `${dice.pick(surnames)}${dice.pick(given)}`;
  const { town, village } = home;
  const place = village.name.endsWith('社区')
    ? `${dice.int(1, 30)}号`
    : `${dice.int(1, 12)}组${dice.int(1, 60)}号`;
  return {
    name,
    certificateType: 'resident-identity-card',
    certificateNumber: special || dice.chance(0.8) ? identityNumber(dice, year) : '',
    phone: dice.chance(0.92) ? `154${digits(dice.int(0, 99_999_999), 8)}` : '',
    address: `${town.name}${village.name}${place}`,
    divisionCode: village.divisionCode,
  };
}

function identityNumber(dice: Dice, year: number): string {
  const born = addDays(`${year}-01-01` as PlainDate, dice.int(0, 364)).replaceAll('-', '');
  const first17 = `${county.divisionCode}${born}${digits(dice.int(1, 999), 3)}`;
  return first17 + identityCheckCharacter(first17);
}

export const digits = (value: number, width: number): string => String(value).padStart(width, '0');
