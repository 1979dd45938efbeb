import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { makeReader } from '../../page-reader.ts';
import { HowPage } from './page.tsx';

test('every point names the article it rests on', () => {
  const page = renderToStaticMarkup(
    <HowPage reader={makeReader('zh-Hans', 'normal', '/portal/how')} office="" />,
  );
  const points = page.match(/<li>.*?<\/li>/g) ?? [];
  expect(points.length).toBeGreaterThan(10);
  for (const point of points) expect(point).toMatch(/《信访工作条例》第.+条<\/small>/);
});
