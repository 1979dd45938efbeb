import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { PromiseId } from '#core/kit/ids.ts';
import { languages, type Language } from '#core/kit/language.ts';
import { plainDate } from '#core/kit/plain-date.ts';
import type { CitizenPromised } from '#features/petitions/tell-promised.ts';
import { makeReader } from '../page-reader.ts';
import { PromisedList } from './promised.tsx';

const promise: CitizenPromised = {
  id: 'p' as PromiseId,
  text: '修好三栋外墙',
  limit: plainDate('2026-05-20'),
  on: plainDate('2026-03-10'),
  by: '副县长陈某',
  unit: '安宁县住建局',
  keptOn: undefined,
  late: false,
  moves: [
    {
      on: plainDate('2026-04-20'),
      before: plainDate('2026-04-30'),
      limit: plainDate('2026-05-20'),
      reason: '雨季不能施工',
    },
  ],
  handOvers: [{ on: plainDate('2026-04-01'), unit: '安宁县住建局', reason: '职能划转' }],
  withdrawn: undefined,
};
const withdrawn = { on: plainDate('2026-05-01'), reason: '楼房列入拆迁' };

const show = (promised: readonly CitizenPromised[], language: Language = 'zh-Hans'): string =>
  renderToStaticMarkup(
    <PromisedList
      reader={makeReader(language, 'normal', '/q/X')}
      promised={promised}
      office="安宁县信访局"
    />,
  );

test.each(languages)(
  'in %s a promise is told with what, who and until when, and openly when it was moved, is late or was withdrawn',
  (language) => {
    const all = [promise, { ...promise, late: true }, { ...promise, withdrawn }];
    const page = show(all, language);
    expect(page).not.toMatch(/\{\w+\}|undefined/);
    const said = ['修好三栋外墙', '安宁县住建局', '副县长陈某', '雨季不能施工', '职能划转', '楼房列入拆迁'];
    for (const words of said) expect(page).toContain(words);
  },
);

test('each of the four ways a promise can stand reads differently, and only what went wrong is marked', () => {
  const waiting = show([promise]);
  const late = show([{ ...promise, late: true }]);
  const kept = show([{ ...promise, keptOn: withdrawn.on }]);
  const gone = show([{ ...promise, withdrawn }]);
  expect(new Set([waiting, late, kept, gone]).size).toBe(4);
  expect([waiting, late, kept, gone].map((page) => page.includes('class="late"'))).toEqual([
    false,
    true,
    false,
    true,
  ]);
  expect(show([])).toBe('');
});
