import type { Words } from '#core/kit/language.ts';
import type { TemplateProblem, WordTemplateRefusal } from './refusals.ts';

/** The refusal as a sentence for the clerk who edited the template; it names the field as written there. */
export function templateRefusalWords(refusal: WordTemplateRefusal): Words {
  switch (refusal.kind) {
    case 'papers.template-unreadable':
      return {
        zh: '模板文件不是可用的 Word 文档（.docx），请重新保存为 .docx 格式。',
        en: 'The template is not a usable Word document (.docx). Save it again as .docx.',
      };
    case 'papers.template-broken':
      return {
        zh: `模板中的字段标记有误：${refusal.problems.map(problemInChinese).join('；')}。`,
        en: `Field marks in the template are wrong: ${refusal.problems.map((one) => `${one.field} (${one.problem})`).join('; ')}.`,
      };
    case 'papers.template-unknown-fields':
      return {
        zh: `模板中有系统不认识的字段：${braced(refusal.fields)}。可用的字段有：${refusal.known.join('、')}。`,
        en: `The template uses unknown fields: ${braced(refusal.fields)}. Known fields: ${refusal.known.join(', ')}.`,
      };
    case 'papers.template-missing-fields':
      return {
        zh: `模板缺少必须的字段：${braced(refusal.fields)}。请在模板中补上后再用。`,
        en: `The template lacks required fields: ${braced(refusal.fields)}. Add them and try again.`,
      };
  }
}

const braced = (fields: readonly string[]): string => fields.map((field) => `{${field}}`).join('、');

const chinese: { readonly [Problem in TemplateProblem['problem']]: string } = {
  unclosed: '没有结束',
  unopened: '没有开始',
  crossed: '与另一段交叉',
  other: '写法不正确',
};

const problemInChinese = ({ field, problem }: TemplateProblem): string => `“${field}”${chinese[problem]}`;
