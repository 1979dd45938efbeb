import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { languages } from '#core/kit/language.ts';
import { makeReader } from '../../page-reader.ts';
import { HomePage } from './page.tsx';
import { homeTexts } from './texts.ts';

const reader = makeReader('zh-Hans', 'normal', '/portal');

test.each(languages)('asks one question in %s and links the other languages', (language) => {
  const page = renderToStaticMarkup(
    <HomePage reader={makeReader(language, 'normal', '/portal')} office="安宁县信访局" />,
  );
  expect(page.match(/<input /g)).toHaveLength(1);
  for (const other of languages) expect(page).toContain(`/portal?lang=${other}`);
  expect(page).not.toMatch(/\{\w+\}/);
});

test('a problem stands beside the field and is tied to it', () => {
  const page = renderToStaticMarkup(
    <HomePage reader={reader} office="安宁县信访局" problem={homeTexts.emptyCode} />,
  );
  expect(page).toContain('aria-describedby="code-problem code-hint"');
  expect(page).toContain('<p class="problem" id="code-problem">');
});

test('without an office there is no field that could not answer', () => {
  const page = renderToStaticMarkup(<HomePage reader={reader} office={undefined} />);
  expect(page).not.toContain('<form');
});

test('in large type the switch leads back to the normal one', () => {
  const page = renderToStaticMarkup(
    <HomePage reader={makeReader('en', 'large', '/portal')} office="安宁县信访局" />,
  );
  expect(page).toContain('<html lang="en" class="large">');
  expect(page).toContain('href="/portal?type=normal"');
});
