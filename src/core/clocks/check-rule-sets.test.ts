import { describe, expect, it } from 'vitest';
import oldData from '../../../law/clocks/national-2005.json' with { type: 'json' };
import ruleData from '../../../law/clocks/national-2022.json' with { type: 'json' };
import bjData from '../../../law/clocks/presets/bj-2006.json' with { type: 'json' };
import hnData from '../../../law/clocks/presets/hn-2012.json' with { type: 'json' };
import meeData from '../../../law/clocks/presets/mee-2025.json' with { type: 'json' };
import sdData from '../../../law/clocks/presets/sd-2024.json' with { type: 'json' };
import zjData from '../../../law/clocks/presets/zj-2016.json' with { type: 'json' };
import { checkRuleSets, neededClocks } from './check-rule-sets.ts';
import { parsePreset, parseRuleSet } from './parse-rule-set.ts';
import type { RuleSet } from './rule.ts';
import { weighLocalSet } from './weigh-local-set.ts';

const found = (...sets: readonly RuleSet[]) =>
  checkRuleSets(sets).map(({ set, path, problem }) => `${set} ${path} ${problem.split(':')[0]}`);

describe('rule sets together', () => {
  it('are right as shipped', () => {
    expect(found(read(oldData), read(ruleData))).toEqual([]);
  });

  it('leave no day without rules between two national sets', () => {
    expect(found(read({ ...oldData, inForceTo: '2022-04-28' }), read(ruleData))).toEqual([
      'national-2005 inForceTo gap',
    ]);
    expect(found(read({ ...ruleData, inForceTo: '2027-12-31' }))).toEqual(['national-2022 inForceTo gap']);
  });

  it('never give one day to two national sets', () => {
    const contradiction = ['national-2005 inForceTo contradiction'];
    expect(found(read({ ...oldData, inForceTo: '2022-05-01' }), read(ruleData))).toEqual(contradiction);
    const { inForceTo: _, ...endless } = oldData;
    expect(found(read(endless), read(ruleData))).toEqual(contradiction);
  });

  it.each(neededClocks)('leave no clock of the program without a rule: %s', (needed) => {
    const clocks = ruleData.clocks.filter(({ id }) => id !== needed);
    expect(found(read(oldData), read({ ...ruleData, clocks }))).toEqual(['national-2022 clocks gap']);
  });

  it('have names of their own', () => {
    expect(found(read(ruleData), read(ruleData))).toEqual([
      'national-2022 id second rule set called national-2022',
    ]);
  });

  it('contradict when two local sets speak of one clock at the same time', () => {
    const zj = read({ ...zjData, inForceFrom: '2026-01-01' });
    const hn = read({ ...hnData, inForceFrom: '2026-06-01' });
    expect(found(read(ruleData), zj, hn)).toEqual(['hn-2012 clocks contradiction']);
    const ended = read({ ...zjData, inForceFrom: '2026-01-01', inForceTo: '2026-05-31' });
    expect(found(read(ruleData), ended, hn)).toEqual([]);
  });
});

describe('a preset', () => {
  it.each([zjData, hnData, bjData, sdData, meeData])(
    '$id is read, local, and marked as not confirmed',
    (data) => {
      const preset = parsePreset(data);
      const rules = preset.ok ? [...preset.value.clocks.values()] : [];
      expect(preset.ok && preset.value.scope).toBe('local');
      expect(rules.length).toBeGreaterThan(1);
      expect(rules.every((rule) => rule.mark === 'L' && rule.level !== 'national')).toBe(true);
    },
  );

  it('may leave its day open, a rule set may not', () => {
    expect(parsePreset({ ...zjData, inForceFrom: null }).ok).toBe(true);
    expect(parseRuleSet({ ...zjData, inForceFrom: null }).ok).toBe(false);
    expect(parsePreset(ruleData)).toMatchObject({ ok: false, error: [{ path: 'scope' }] });
  });
});

describe('what an office should ask before it adopts a local set', () => {
  const doubtsOf = (data: object) =>
    weighLocalSet(read({ ...data, inForceFrom: '2026-01-01' }), read(ruleData)).map(
      ({ clock, words }) => `${clock} ${words.en.split(' ').slice(0, 5).join(' ')}`,
    );

  it('is said where the organ gets more time than the whole country gives', () => {
    expect(doubtsOf(bjData)).toContain('review_decide gives the organ more time');
    expect(doubtsOf(zjData)).not.toContain('handle_r6 gives the organ more time');
  });

  it('is said where the petitioner gets less', () => {
    const [, , ...rest] = ruleData.clocks;
    const apply = rest.find((clock) => clock.id === 'review_apply');
    const shorter = { ...zjData, clocks: [{ ...apply, length: 15 }] };
    expect(doubtsOf(shorter)).toContain('review_apply gives the petitioner less time');
  });
});

function read(data: object): RuleSet {
  const set = parseRuleSet(data);
  if (!set.ok) throw new Error(JSON.stringify(set.error));
  return set.value;
}
