import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import type { Due } from '#core/clocks/due.ts';
import { languages, type Language } from '#core/kit/language.ts';
import { plainDate } from '#core/kit/plain-date.ts';
import { phases } from '#core/petitions/petition.ts';
import type { CitizenView } from '#features/petitions/tell-petitioner.ts';
import { makeReader } from '../../page-reader.ts';
import { FollowPage } from './page.tsx';
import { limitTexts } from './phase-texts.ts';

const due = (clock: string): Due => ({
  clock,
  from: plainDate('2026-03-02'),
  target: plainDate('2026-03-17'),
  limit: plainDate('2026-03-17'),
  provisional: false,
  because: [],
});

const claim: CitizenView['claims'][number] = {
  text: '督促维修',
  petitionClass: 'claim',
  route: 'ordinary',
  outcome: undefined,
  dutyAnsweredOn: undefined,
  led: undefined,
  reasons: '',
  measures: '',
};

const view: CitizenView = {
  facts: { answered: undefined, solved: undefined, rated: undefined },
  promises: [],
  code: 'ABCDEFGH23456789',
  office: '安宁县信访局',
  number: '330106-2026-000001',
  title: '外墙渗水',
  petitioner: '李*英',
  peopleCount: 1,
  channel: 'visit',
  receivedOn: plainDate('2026-03-02'),
  claims: [claim],
  ordinary: true,
  dutyRights: [],
  phase: 'registered',
  assignedDown: false,
  registeringUnit: '安宁县信访局',
  responsibleUnit: undefined,
  handler: undefined,
  limit: undefined,
  right: undefined,
  settlement: undefined,
  ending: undefined,
  answeredWith: undefined,
  story: [],
  papers: [],
  letter: undefined,
  ratable: false,
  rating: undefined,
};

const show = (change: Partial<CitizenView>, language: Language = 'zh-Hans'): string =>
  renderToStaticMarkup(
    <FollowPage reader={makeReader(language, 'normal', '/q/X')} view={{ ...view, ...change }} withFiles />,
  );

describe.each(languages)('in %s', (language) => {
  test.each(phases)(
    '%s says where the matter stands and what comes next, with every name filled in',
    (phase) => {
      const page = show({ phase, responsibleUnit: '安宁县住建局' }, language);
      expect(page).toContain('class="now"');
      expect(page).not.toMatch(/\{\w+\}|undefined/);
    },
  );

  test.each(Object.keys(limitTexts))('the limit %s is told with its day and its unit', (clock) => {
    const page = show(
      { limit: { due: due(clock), unit: '安宁县住建局', late: false, pausedSince: undefined } },
      language,
    );
    expect(page).toContain(language === 'en' ? '17 March 2026' : '2026年3月17日');
    expect(page).toMatch(/class="limit">[^<]*安宁县住建局/);
    expect(page).not.toContain('class="late"');
  });
});

test('a limit that has passed is said to have passed, and whom to ask', () => {
  const limit = { due: due('triage_office'), unit: '安宁县信访局', late: true, pausedSince: undefined };
  const page = show({ limit });
  expect(page).toContain('这个期限已经过了。请拿着回执到安宁县信访局问');
});

test('a limit that stands still says since when, and promises no day', () => {
  const paused = { unit: '安宁县住建局', late: false, pausedSince: plainDate('2026-03-10') };
  const page = show({ limit: { due: due('handle_r6'), ...paused } });
  expect(page).toContain('从2026年3月10日起停止计算时间');
  expect(page).not.toContain('2026年3月17日');
});

test('the right to a review names its organ and last day while it is open, and ends in words', () => {
  const right = { due: due('review_apply'), organ: '安宁县人民政府', open: true };
  expect(show({ phase: 'served', right })).toContain('最迟2026年3月17日（含当天），向安宁县人民政府提出');
  expect(show({ phase: 'closed', right: { ...right, open: false } })).toContain(
    '到2026年3月17日为止，已经过了',
  );
});

test('the same unit received and handled: the two questions still differ', () => {
  const page = show({ phase: 'served', ratable: true, responsibleUnit: '安宁县信访局' });
  expect(page).toContain('安宁县信访局的接待和转交，您满意吗？');
  expect(page).toContain('安宁县信访局的办理和答复，您满意吗？');
});

test('several petitioners are one masked name and a count', () => {
  expect(show({ peopleCount: 12 })).toContain('李*英 等12人');
});

test('what people wrote is text, whatever signs are in it', () => {
  const page = show({ title: '<b>急</b>', claims: [{ ...claim, text: '<img src=x onerror=alert(1)>' }] });
  expect(page).toContain('&lt;b&gt;急');
  expect(page).not.toContain('<img');
});
