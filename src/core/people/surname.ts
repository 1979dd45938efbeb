// How somebody is addressed who may not be alone at their telephone: by the surname, as a clerk would across a counter.

// The surnames of two characters that are met (教育部《通用规范汉字表》and the population census list them first).
const compound = new Set(
  '欧阳 司马 上官 诸葛 皇甫 尉迟 公孙 慕容 令狐 司徒 司空 夏侯 轩辕 端木 百里 南宫 呼延 独孤 长孙 宇文 闻人 东郭 西门 东方 澹台 宗政 濮阳 淳于 单于 太叔 申屠 钟离 鲜于 闾丘 亓官 拓跋 第五 左丘 羊舌 赫连'.split(
    ' ',
  ),
);

/** The Chinese surname of a name; undefined where none can be told: names with `·`, in other letters, or of one character. */
export function surnameOf(name: string): string | undefined {
  if (!/^\p{Script=Han}{2,4}$/u.test(name)) return undefined;
  const [first = '', second = '', ...given] = [...name];
  if (given.length > 0 && compound.has(first + second)) return first + second;
  return given.length < 2 ? first : undefined;
}
