import { describe, expect, it } from 'vitest';
import type { ClockRule, RuleSet } from '../clocks/rule.ts';
import { plainDate } from '../kit/plain-date.ts';
import type { Step } from '../petitions/step.ts';
import { stepIds, steps } from '../petitions/steps.ts';
import { chartKinds, procedureChart, type ChartBox } from './procedure-chart.ts';

const words = (text: string) => ({ zh: text, en: text });

// Every clock of the test law takes so many days, so that the chart can only have read them there.
function lawOf(days: number) {
  const rule = (id: string): ClockRule => ({
    set: 'test',
    inForceFrom: plainDate('2022-05-01'),
    id,
    name: words(`clock ${id}`),
    trigger: words('event'),
    length: days,
    unit: 'cal',
    window: 'organ',
    pause: null,
    extension: null,
    outcome: words('paper'),
    article: words(`article of ${id}`),
    level: 'national',
    defaultOn: true,
    mark: 'V',
  });
  const ids = [
    'triage_office',
    'notice_direct',
    'review_apply',
    'review_decide',
    'rereview_apply',
    'rereview_decide',
  ];
  const set: RuleSet = {
    id: 'test',
    name: words('the test rules'),
    scope: 'national',
    inForceFrom: plainDate('2022-05-01'),
    source: '',
    clocks: new Map(ids.map((id) => [id, rule(id)])),
  };
  return { sets: [set], rule };
}

const on = plainDate('2026-03-02');
const chart = (days = 15, kind = chartKinds[0] ?? 'visits') => procedureChart(kind, lawOf(days), on);
const boxesOf = (drawn: ReturnType<typeof chart>): readonly ChartBox[] =>
  drawn.stretches.flatMap((stretch) => [...stretch.road, ...stretch.beside]);

describe('a procedure chart', () => {
  it.each(chartKinds)(
    'of %s shows every step of the table once but for the turns it leaves to the table, with its article',
    (kind) => {
      const titles = boxesOf(chart(15, kind)).map((box) => box.title);
      const drawn = stepIds.filter((id) => {
        const { chart: place }: Step = steps[id];
        return !place?.undrawn;
      });
      for (const id of drawn) expect(titles.filter((title) => title === steps[id].name)).toHaveLength(1);
    },
  );

  it('takes every limit from the rules that are given, with name and article', () => {
    const limits = boxesOf(chart(21)).flatMap((box) => box.limits);
    expect(limits.length).toBeGreaterThan(4);
    for (const limit of limits) expect(limit.length).toEqual({ zh: '21日', en: '21 days' });
    expect(limits.map((limit) => limit.article.zh)).toContain('article of triage_office');
    expect(chart().rules).toEqual([words('the test rules')]);
  });

  it('draws no limit that the rules do not know', () => {
    const names = boxesOf(chart()).flatMap((box) => box.limits.map((limit) => limit.name.zh));
    expect(names).not.toContain('clock handle_r6');
  });

  it('differs at the door: a visit takes a number and is talked to, a letter is opened, scanned and submitted', () => {
    const door = (kind: 'visits' | 'letters') =>
      chart(15, kind).stretches[0]?.road.map((box) => box.title.zh);
    expect(door('visits')).toEqual(['取号候谈', '查验甄别', '登记', '接谈', '当场告知', '出具回执']);
    expect(door('letters')).toEqual(['拆封盖戳', '编号扫描', '登记', '摘要拟办', '呈批', '告知查询']);
  });

  it('goes down the straight road to the ladder of reviews', () => {
    const road = chart().stretches.flatMap((stretch) => stretch.road.map((box) => box.title.zh));
    expect(road.slice(6)).toEqual(expect.arrayContaining(['甄别分流', '受理并告知', '登记送达', '办结']));
    expect(road.slice(-4)).toEqual(['申请复查', '复查', '申请复核', '复核（终结）']);
  });
});
