import type { Words } from '../kit/language.ts';
import { ownRule } from './paper-steps.ts';

/** An article as the tables cite it, such as 《信访工作条例》第三十四条、第三十五条, in both languages. */
export function articleToWords(article: string): Words {
  if (article === ownDesign.zh) return ownDesign;
  if (article === simpleMeasures.zh) return simpleMeasures;
  const cited = /^《(信访工作条例|民法典)》((?:第[一二三四五六七八九十百]+条、?)+)$/.exec(article);
  if (article === ownRule) return { zh: article, en: 'A rule of this program; the law is silent' };
  if (!cited) return { zh: article, en: article };
  const numbers = [...(cited[2] ?? '').matchAll(/第([一二三四五六七八九十百]+)条/g)].map(([, digits = '']) =>
    numeralToNumber(digits),
  );
  const arts = numbers.length > 1 ? 'arts.' : 'art.';
  const law = cited[1] === '民法典' ? 'Civil Code' : 'Regulations on Petition Work';
  return { zh: article, en: `${law}, ${arts} ${numbers.join(' and ')}` };
}

/** A step that the law leaves to us. */
const ownDesign: Words = { zh: '本系统设定', en: 'Design of this system' };

const simpleMeasures: Words = {
  zh: '《信访事项简易办理办法（试行）》',
  en: 'Measures on Simple Handling (trial, 2016)',
};

const digitsInOrder = '一二三四五六七八九';

// Up to 999 where no 零 is needed: 十五, 三十, 三十四, 一百六十五.
function numeralToNumber(numeral: string): number {
  const [hundreds = '', rest = ''] = numeral.includes('百') ? numeral.split('百') : ['', numeral];
  const [tens, ones] = rest.includes('十') ? rest.split('十') : ['', rest];
  const digit = (text: string | undefined): number => digitsInOrder.indexOf(text ?? '') + 1;
  const ten = rest.includes('十') ? (tens === '' ? 1 : digit(tens)) : 0;
  return (hundreds === '' ? 0 : digit(hundreds) * 100) + ten * 10 + (ones === '' ? 0 : digit(ones));
}
