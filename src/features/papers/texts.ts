import type { Words } from '#core/kit/language.ts';
import type { TemplateProblem, UnreadableWhy, WordTemplateRefusal } from './refusals.ts';
import type { Place } from './template-text.ts';

/** The refusal as a sentence for whoever edited the template; it names fields and places as they stand there. */
export function templateRefusalWords(refusal: WordTemplateRefusal): Words {
  if (refusal.kind === 'papers.template-unreadable') return unreadable[refusal.why];
  const said = refusal.problems.map(templateProblemWords);
  return {
    zh: `模板有 ${said.length} 处需要改正：${said.map(({ zh }) => zh).join('；')}。`,
    en: `The template has ${said.length} faults: ${said.map(({ en }) => en).join('; ')}.`,
  };
}

const unreadable: Readonly<Record<UnreadableWhy, Words>> = {
  'not-word': {
    zh: '这不是可用的 Word 文档，请用 Word 或 WPS 另存为 .docx 后再上传',
    en: 'This is no usable Word document. Save it as .docx in Word or WPS and upload it again',
  },
  'old-format': {
    zh: '这是旧版 .doc、.wps 或者加了密码的文件，请去掉密码，另存为 .docx 后再上传',
    en: 'This is an old .doc, a .wps or a file with a password. Save it as .docx without a password',
  },
  macros: {
    zh: '文件带有宏，不能用作模板；请另存为不带宏的 .docx',
    en: 'The file has macros and cannot be a template; save it as .docx without macros',
  },
  'too-big': {
    zh: '文件超过 5 MB；模板里请不要放大幅图片',
    en: 'The file is larger than 5 MB; leave large pictures out of templates',
  },
  bomb: {
    zh: '文件解开后大得不正常，没有接收',
    en: 'The file would grow beyond all measure when opened and was not taken',
  },
  encrypted: {
    zh: '文件里有加密的部分，请去掉密码后再上传',
    en: 'Parts of the file are encrypted; remove the password',
  },
  'outside-content': {
    zh: '模板引用了文件以外的内容（链接的图片、对象或者上级模板），请改为嵌入或者断开链接',
    en: 'The template refers to content outside the file (linked pictures, objects or another template); embed or unlink it',
  },
};

/** One fault with its place. */
export function templateProblemWords({ problem, field, place, similar }: TemplateProblem): Words {
  const { zh, en } = wordsOf[problem](field);
  const hint =
    similar === undefined
      ? { zh: '', en: '' }
      : { zh: `，是不是“{${similar}}”`, en: ` – did you mean {${similar}}?` };
  const where = place ? placeWords(place) : { zh: '', en: '' };
  return { zh: `${zh}${hint.zh}${where.zh}`, en: `${en}${hint.en}${where.en}` };
}

const wordsOf: { readonly [Problem in TemplateProblem['problem']]: (field: string) => Words } = {
  unknown: (field) => ({ zh: `没有“{${field}}”这个字段`, en: `there is no field {${field}}` }),
  missing: (field) => ({ zh: `缺少必须的字段“{${field}}”`, en: `the required field {${field}} is missing` }),
  'unclosed-tag': (field) => ({
    zh: `“{${field}”没有写完，缺少“}”`,
    en: `"{${field}" has no closing "}"`,
  }),
  'unopened-tag': (field) => ({ zh: `“${field}}”前面缺少“{”`, en: `"${field}}" has no opening "{"` }),
  'unclosed-passage': (field) => ({
    zh: `“{#${field}}”没有结束，缺少“{/${field}}”`,
    en: `"{#${field}}" has no end "{/${field}}"`,
  }),
  'unopened-passage': (field) => ({
    zh: `“{/${field}}”没有开始，缺少“{#${field}}”`,
    en: `"{/${field}}" has no beginning "{#${field}}"`,
  }),
  crossed: (field) => ({ zh: `“{#${field}}”与另一段交叉`, en: `"{#${field}}" crosses another passage` }),
  doubled: (field) => ({ zh: `“${field}”的花括号写了两遍`, en: `the braces around "${field}" are doubled` }),
  'wide-braces': (field) => ({
    zh: `“｛${field}｝”用了全角花括号，请改为半角“{${field}}”`,
    en: `"｛${field}｝" has full-width braces; write "{${field}}"`,
  }),
  other: (field) => ({ zh: `“${field}”写法不正确`, en: `"${field}" is not written correctly` }),
};

const partWords: Readonly<Record<Place['part'], Words>> = {
  body: { zh: '正文', en: 'text' },
  header: { zh: '页眉', en: 'header' },
  footer: { zh: '页脚', en: 'footer' },
  notes: { zh: '脚注', en: 'notes' },
};

const placeWords = ({ part, paragraph, words }: Place): Words => ({
  zh: `（${partWords[part].zh}第 ${paragraph} 段“${words}”）`,
  en: ` (${partWords[part].en}, paragraph ${paragraph}: "${words}")`,
});
