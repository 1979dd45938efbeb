import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { learnLabels, suggestLabels, type Example } from './learn-labels.ts';

const about = (label: string, texts: readonly string[]): readonly Example[] =>
  texts.map((text) => ({ text, label }));

const examples: readonly Example[] = [
  ...about('住房', [
    '小区外墙渗水，物业一直不维修',
    '业主反映电梯经常停运，物业不管',
    '房屋交付后墙面开裂，开发商推脱',
    '小区停水三天，物业没有通知',
  ]),
  ...about('工资', [
    '工地拖欠农民工工资半年',
    '公司拖欠工资，不给加班费',
    '工厂关停，工人工资没有结清',
    '包工头拖欠工资后失联',
  ]),
  ...about('道路', [
    '村口道路坑洼，下雨积水无法通行',
    '路灯不亮，道路施工没有围挡',
    '公交线路取消，村民出行不便',
    '桥面破损，大货车通行危险',
  ]),
];

function learned(from: readonly Example[] = examples) {
  const model = learnLabels(from);
  if (!model.ok) throw new Error(model.error.kind);
  return model.value;
}

describe('learning labels from classified matters', () => {
  it('suggests the label of similar matters first and every label once', () => {
    const suggested = suggestLabels(learned(), '我们小区物业不维修漏水的外墙');
    expect(suggested.map((one) => one.label)).toHaveLength(3);
    expect(suggested[0]?.label).toBe('住房');
    expect(suggestLabels(learned(), '老板拖欠工人工资')[0]?.label).toBe('工资');
    expect(suggestLabels(learned(), '道路积水，通行不便')[0]?.label).toBe('道路');
  });

  it('names words of the text as its reasons, and no others', () => {
    const text = '老板拖欠工资，找不到人';
    const [first] = suggestLabels(learned(), text);
    expect(first?.words.length).toBeGreaterThan(0);
    for (const word of first?.words ?? []) expect(text).toContain(word);
    expect(first?.words).toContain('工资');
  });

  it('gives the same answers however often it learns, and answers any text', () => {
    const [one, other] = [learned(), learned()];
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        const suggested = suggestLabels(one, text);
        expect(suggestLabels(other, text)).toEqual(suggested);
        expect(suggested.every(({ score }) => Number.isFinite(score))).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it('takes full-width letters, capitals and white space for the same text', () => {
    const scores = (text: string): readonly number[] =>
      suggestLabels(learned(), text).map((one) => one.score);
    expect(scores('ＡＢ 小区 停水')).toEqual(scores('ab小区停水'));
  });

  it('refuses to learn where there is nothing to tell apart', () => {
    expect(learnLabels([])).toEqual({ ok: false, error: { kind: 'learning.too-few-labels', labels: 0 } });
    expect(learnLabels(examples.slice(0, 4))).toMatchObject({ error: { labels: 1 } });
  });
});
