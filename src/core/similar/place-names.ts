// The names of places and bodies in a headline: what stands before 小区, 路, 村, 学院, 公司 and the like.
import { foldText } from './read-wordings.ts';

/** A name with its kind (`望舒里小区`) and without (`望舒里`). */
export type PlaceName = { readonly name: string; readonly core: string };

const kinds = (
  '幼儿园 工业园 安置区 地铁站 路公交 小区 花园 家园 公寓 大厦 广场 公园 社区 街道 大道 学院 学校 小学 中学 大学 医院 ' +
  '公司 集团 号线 车站 苑 园 城 府 湾 庄 村 镇 乡 路 街 巷 桥 厂'
).split(' ');

/** Words that every matter may use: what is asked for, who it is said to, and words that point. No name holds them. */
export const wordsOfAnyMatter: ReadonlySet<string> = new Set(
  (
    '反映 反应 投诉 举报 咨询 关于 建议 希望 反对 坚决 请问 请求 强烈 再次 恳请 要求 询问 质疑 位于 居住 恢复 能否 解决 ' +
    '尽快 书记 市长 局长 县长 领导 尊敬 您好 你好 你们 我们 本人 他们 业主 居民 村民 帮忙 帮助 急需 为何 配套 购买 处理 ' +
    '对于 目前 现在 因为 如果 可以 已经 没有 公立 普惠 私立 公办 民办 增加 增设 修建 建设 ' +
    '的 了 在 是 有 和 与 及 对 就 被 把 将 让 使 向 由 从 往 到 至 给 为 也 都 还 很 吗 呢 吧 啊 请 求 我 你 他 她 它 ' +
    '这 那 不 无 未 何 谁 怎 么 什 时 旁 附 近 个 一 两 几 多 少 若 等 当 市 区 县'
  ).split(' '),
);

const nameLengthMax = 8;
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** In the order they stand. A kind without a name (`小区`) is none. */
export function placeNamesIn(text: string): readonly PlaceName[] {
  const names: PlaceName[] = [];
  for (const clause of foldText(text.replace(/[·.]/g, '')).split(/[^\p{L}\p{N}]+/u)) {
    let parts: string[] = [];
    for (const { segment } of segmenter.segment(clause)) {
      parts = wordsOfAnyMatter.has(segment) ? [] : [...parts, segment];
      const run = lastOf(parts);
      const kind = kinds.find((ending) => run.endsWith(ending));
      if (kind === undefined || !segment.endsWith(kind.at(-1) ?? '')) continue;
      const core = run.slice(0, -kind.length);
      if (core.length > 1) names.push({ name: core + kind, core });
      parts = [];
    }
  }
  return names;
}

/** Whole words from the end, as many as a name may be long. */
function lastOf(parts: readonly string[]): string {
  let run = '';
  for (const part of parts.toReversed()) {
    if (run.length + part.length > nameLengthMax) return run;
    run = part + run;
  }
  return run;
}

/** Whether both name places and not one of them may be meant by both: no two names share two characters in a row. */
export function nameOtherPlaces(one: readonly PlaceName[], other: readonly PlaceName[]): boolean {
  if (one.length === 0 || other.length === 0) return false;
  return !one.some((a) => other.some((b) => sharePair(a.core, b.core)));
}

function sharePair(a: string, b: string): boolean {
  for (let start = 0; start + 2 <= a.length; start++) if (b.includes(a.slice(start, start + 2))) return true;
  return false;
}
