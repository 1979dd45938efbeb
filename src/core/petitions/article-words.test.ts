import { expect, it } from 'vitest';
import { articleToWords } from './article-words.ts';
import { stepIds, steps } from './steps.ts';

it.each([
  ['《信访工作条例》第二十二条', 'Regulations on Petition Work, art. 22'],
  ['《信访工作条例》第三十四条、第三十五条', 'Regulations on Petition Work, arts. 34 and 35'],
  ['《信访工作条例》第十条', 'Regulations on Petition Work, art. 10'],
  ['《信访工作条例》第五条', 'Regulations on Petition Work, art. 5'],
  ['《信访工作条例》第十五条', 'Regulations on Petition Work, art. 15'],
  ['《民法典》第一百六十五条', 'Civil Code, art. 165'],
  ['《民法典》第一百七十三条', 'Civil Code, art. 173'],
])('%s reads %s', (article, en) => {
  expect(articleToWords(article)).toEqual({ zh: article, en });
});

it('knows every article of the table of steps', () => {
  for (const step of stepIds) expect(articleToWords(steps[step].article).en).not.toMatch(/\p{Script=Han}/u);
});
