import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { makeReader } from '../../page-reader.ts';
import { FailurePage, UnknownCodePage } from './page.tsx';

const reader = makeReader('zh-Hans', 'normal', '/portal');

test('a fault names its request, for the one who must find it, and nothing else of itself', () => {
  const page = renderToStaticMarkup(<FailurePage reader={reader} kind="fault" office="" requestId="r-1" />);
  expect(page).toContain('编号：r-1');
});

test('a wrong code comes back in its field, with the problem beside it', () => {
  const page = renderToStaticMarkup(<UnknownCodePage reader={reader} office="" typed="AB-12" />);
  expect(page).toContain('value="AB-12"');
  expect(page).toContain('没有找到这个查询码对应的事项');
});
