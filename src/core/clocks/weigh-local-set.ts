import type { Words } from '../kit/language.ts';
import { type ClockRule, hasOwnLength, type RuleSet } from './rule.ts';

/** What the office should ask its lawyer before it adopts a local set: never a wall, always said. */
export type LocalDoubt = { readonly clock: string; readonly words: Words };

/**
 * Where a local set leaves the national one in a way that the law hardly allows: less time for the petitioner, more time for
 * the organ, no source that was read.
 */
export function weighLocalSet(local: RuleSet, national: RuleSet): readonly LocalDoubt[] {
  return [...local.clocks.values()].flatMap((rule) => {
    const doubts: Words[] = [];
    const base = national.clocks.get(rule.id);
    if (base && isShorterForPetitioner(rule, base)) doubts.push(words.shorter);
    if (base && isLongerForOrgan(rule, base)) doubts.push(words.longer);
    if (rule.mark !== 'V') doubts.push(words.unread);
    return doubts.map((doubt) => ({ clock: rule.id, words: doubt }));
  });
}

const words = {
  shorter: {
    zh: '比全国规定缩短了信访人的期限，请先请法制机构确认',
    en: 'gives the petitioner less time than the national rule; have a lawyer confirm it first',
  },
  longer: {
    zh: '比全国规定延长了机关的期限，请先请法制机构确认',
    en: 'gives the organ more time than the national rule; have a lawyer confirm it first',
  },
  unread: {
    zh: '依据未经核实，请对照现行文本',
    en: 'the source is not confirmed; compare it with the text in force',
  },
} as const satisfies Record<string, Words>;

function isShorterForPetitioner(rule: ClockRule, base: ClockRule): boolean {
  return base.window === 'petitioner' && sameUnit(rule, base) && (rule.length ?? 0) < (base.length ?? 0);
}

function isLongerForOrgan(rule: ClockRule, base: ClockRule): boolean {
  return base.window === 'organ' && sameUnit(rule, base) && longest(rule) > longest(base);
}

function sameUnit(rule: ClockRule, base: ClockRule): boolean {
  return rule.unit === base.unit && hasOwnLength(rule.unit);
}

function longest({ length, extension }: ClockRule): number {
  return (length ?? 0) + (extension ? (extension.daysMax ?? Infinity) : 0);
}
