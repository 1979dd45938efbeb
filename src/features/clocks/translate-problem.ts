import type { Words } from '#core/kit/language.ts';

/** What is wrong with law data, also in Chinese. The readers say it in English; one they gained later stays English. */
export function translateProblem(problem: string): Words {
  for (const [pattern, zh] of patterns)
    if (pattern.test(problem)) return { zh: problem.replace(pattern, zh), en: problem };
  return { zh: problem, en: problem };
}

const patterns: readonly (readonly [RegExp, string])[] = [
  [/^cannot be read: (.*)$/s, '不是有效的 JSON（$1）'],
  [/^contradiction: the field is written twice$/, '矛盾：这个字段写了两次'],
  [/^gap: no rule for (\S+), .*$/, '缺档：没有 $1 的规则，而程序要用到它'],
  [/^unknown field$/, '没有这个字段'],
  [/^missing$/, '缺少这一项'],
  [/^must be an object$/, '应为对象'],
  [/^must be a list$/, '应为列表'],
  [/^must be a text that is not empty$/, '应填写文字'],
  [/^must be a day written YYYY-MM-DD$/, '应为存在的日期，格式为 YYYY-MM-DD'],
  [/^must be a whole number from (\d+) to (\d+)$/, '应为$1至$2的整数'],
  [/^must be one of: (.*)$/, '应为以下之一：$1'],
  [/^must be true or false$/, '应为 true 或 false'],
  [/^must be null when the unit is (.*)$/, '单位为 $1 时应为 null'],
  [/^must be small Latin letters, digits, _ and -$/, '只能用小写字母、数字、_ 和 -'],
  [/^must not be before inForceFrom$/, '不能早于施行日'],
  [/^must be local: .*$/, '应为 local：全国规则随程序提供'],
  [/^must hold at least one year$/, '至少要有一年'],
  [/^years must follow$/, '年份应当连续'],
  [/^must name the notice the days come from$/, '应写明依据的通知'],
  [/^no English name for (.*) in names$/, 'names 中没有“$1”的英文名'],
  [/^(\S+) is named twice$/, '$1 写了两次'],
  [/^(\S+) is no weekend day, so it needs no make-up$/, '$1 不是周末，不需要调休上班'],
  [/^must be a day or first\/last of a stretch in (\d+)$/, '应为$1年内的一天，或者“首日/末日”'],
  [/^second (?:clock|rule set|rung) called (.*)$/, '已有代号为 $1 的一项'],
  [/^there is no clock called (.*)$/, '没有这样的期限，请核对编号（$1）'],
  [/^contradiction: (\S+) speaks of (\S+) at the same time$/, '与同时施行的 $1 冲突：都规定了 $2'],
  [/^contradiction: what is due at once .*$/, '矛盾：立即办理的事项既不能停止计算也不能延长'],
  [/^must be after today \((.*)\)$/, '应晚于今天（$1）：已经开始的不能改变'],
  [/^contradiction: another ladder begins on that day$/, '矛盾：已有一套设置自同一天起生效，请先撤回'],
  [/^contradiction: must not be before (\S+) \((\d+)\)$/, '矛盾：不能早于 $1（$2天）'],
  [/^contradiction: (\S+) is told from (\S+) on$/, '矛盾：$1 自 $2 起就会看到，只能写一次'],
  [/^gap: no rung called (.*)$/, '缺档：没有写 $1 这一级'],
  [/^gap: nothing is ever told to (.*)$/, '缺档：没有写自哪一级起告知 $1'],
  [/^gap: the next year to come is (\d+)$/, '不连续：下一年应为$1年'],
];
