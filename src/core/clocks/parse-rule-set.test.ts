import { describe, expect, it } from 'vitest';
import ruleData from '../../../law/clocks/national-2022.json' with { type: 'json' };
import { parseRuleSet } from './parse-rule-set.ts';

const triage = ruleData.clocks[0];
const setWith = (changes: object): object => ({ ...ruleData, clocks: [{ ...triage, ...changes }] });

describe('the national rule set of 2022', () => {
  const set = parseRuleSet(ruleData);

  it('holds every clock that is on by default in the whole country', () => {
    const on = `
      triage_office notice_direct notice_transferred objection handle_r6 extension_notice handdown_report hearing_day
      review_apply review_decide rereview_apply rereview_decide urgent_report supervision_reply advice_reply annual_report
      annual_assessment simple_decide duty_default reconsider_apply litigate_apply log_retention pia_retention`
      .trim()
      .split(/\s+/);
    const found = set.ok ? [...set.value.clocks.values()].filter((rule) => rule.defaultOn) : [];
    expect(found.map((rule) => rule.id).toSorted()).toEqual(on.toSorted());
  });

  it('names an article in both languages for every clock', () => {
    const rules = set.ok ? [...set.value.clocks.values()] : [];
    expect(rules.length).toBeGreaterThan(0);
    for (const rule of rules) {
      expect(rule.article.zh, rule.id).toMatch(/《.+》|〔\d{4}〕/);
      expect(rule.article.en, rule.id).toMatch(/Law|Regulations|Measures|Rules|circular/);
    }
  });

  it('counts working days for the objection only, among the limits of the Regulations', () => {
    const rules = set.ok ? [...set.value.clocks.values()] : [];
    const inWorkdays = rules.filter((rule) => rule.unit === 'wd' && rule.article.zh.includes('信访工作条例'));
    expect(inWorkdays.map((rule) => rule.id)).toEqual(['objection']);
  });
});

describe('a rule set with a mistake', () => {
  it.each([
    ['a unit that does not exist', { unit: 'weeks' }, 'clocks[0].unit'],
    ['a length in quotation marks', { length: '15' }, 'clocks[0].length'],
    ['a length of nothing', { length: 0 }, 'clocks[0].length'],
    ['a length where the letter sets it', { unit: 'per-letter' }, 'clocks[0].length'],
    ['a window nobody owns', { window: 'nobody' }, 'clocks[0].window'],
    ['an article without English', { article: { zh: '第二十二条' } }, 'clocks[0].article.en'],
    ['a switch that is a word', { defaultOn: 'yes' }, 'clocks[0].defaultOn'],
    ['a mark that does not exist', { mark: 'X' }, 'clocks[0].mark'],
    ['a mistyped field', { extention: null }, 'clocks[0].extention'],
    ['an id with a space', { id: 'triage office' }, 'clocks[0].id'],
    ['an extension without approver', { extension: { daysMax: 30 } }, 'clocks[0].extension.approver'],
    [
      'an extension of more than one time',
      { extension: { daysMax: 30, times: 3, approver: { zh: '负责人', en: 'the head' } } },
      'clocks[0].extension.times',
    ],
    [
      'a pause for a cause that does not exist',
      { pause: { basis: 'local', for: { zh: '听证', en: 'hearing' }, causes: ['hearing', 'holiday'] } },
      'clocks[0].pause.causes[1]',
    ],
    ['a pause without basis', { pause: { for: { zh: '听证', en: 'hearing' } } }, 'clocks[0].pause.basis'],
  ])('is refused for %s, with its path', (_, changes, path) => {
    const set = parseRuleSet(setWith(changes));
    expect(set.ok ? [] : set.error.map((problem) => problem.path)).toEqual([path]);
  });

  it('tells all its problems at once', () => {
    const set = parseRuleSet({ ...setWith({ unit: 'weeks', mark: 'X' }), inForceFrom: '2022-02-30' });
    const paths = set.ok ? [] : set.error.map((problem) => problem.path);
    expect(paths.toSorted()).toEqual(['clocks[0].mark', 'clocks[0].unit', 'inForceFrom']);
  });

  it('is refused for two clocks of one name', () => {
    const set = parseRuleSet({ ...ruleData, clocks: [triage, triage] });
    expect(set).toMatchObject({ ok: false, error: [{ path: 'clocks[1].id' }] });
  });

  it.each([null, 'text', 3, [], undefined])('is refused when it is %o and not an object', (value) => {
    expect(parseRuleSet(value).ok).toBe(false);
  });
});
