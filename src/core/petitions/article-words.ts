import type { Words } from '../kit/language.ts';
import { ownRule } from './paper-steps.ts';

/** An article as the tables cite it, such as 《信访工作条例》第三十四条、第三十五条, in both languages. */
export function articleToWords(article: string): Words {
  if (article === ownDesign.zh) return ownDesign;
  if (article === simpleMeasures.zh) return simpleMeasures;
  const cited = /^《信访工作条例》((?:第[一二三四五六七八九十]+条、?)+)$/.exec(article);
  if (article === ownRule) return { zh: article, en: 'A rule of this program; the law is silent' };
  if (!cited) return { zh: article, en: article };
  const numbers = [...(cited[1] ?? '').matchAll(/第([一二三四五六七八九十]+)条/g)].map(([, digits = '']) =>
    numeralToNumber(digits),
  );
  const arts = numbers.length > 1 ? 'arts.' : 'art.';
  return { zh: article, en: `Regulations on Petition Work, ${arts} ${numbers.join(' and ')}` };
}

/** A step that the law leaves to us. */
const ownDesign: Words = { zh: '本系统设定', en: 'Design of this system' };

const simpleMeasures: Words = {
  zh: '《信访事项简易办理办法（试行）》',
  en: 'Measures on Simple Handling (trial, 2016)',
};

const digitsInOrder = '一二三四五六七八九';

// Up to ninety-nine: 十五, 三十, 三十四.
function numeralToNumber(numeral: string): number {
  const [tens, ones] = numeral.includes('十') ? numeral.split('十') : ['', numeral];
  const digit = (text: string | undefined): number => digitsInOrder.indexOf(text ?? '') + 1;
  const ten = numeral.includes('十') ? (tens === '' ? 1 : digit(tens)) : 0;
  return ten * 10 + (ones === '' ? 0 : digit(ones));
}
