import { describe, expect, it } from 'vitest';
import table from '../../../law/codes/content-classes.json' with { type: 'json' };
import { petitionFilter } from '#contract/lists.ts';
import { parseContentClasses } from '#core/classes/content-classes.ts';
import { languages, type Language } from '#core/kit/language.ts';
import { filterToWords } from './filter-to-words.ts';

const classes = parseContentClasses(table);
const words = (filter: object, language: Language = 'zh-Hans'): string => {
  if (!classes.ok) throw new Error('the classes do not parse');
  const directory = { unitName: () => '住房和城乡建设局' };
  return filterToWords(petitionFilter.parse(filter), { language, directory, contentClasses: classes.value });
};

const unit = '019d0000-0000-7000-8000-000000000000';
const every = {
  phase: ['registered', 'accepted'],
  channel: ['visit'],
  unit,
  contentClass: '01',
  receivedFrom: '2026-03-01',
  receivedTo: '2026-03-31',
  limitTo: '2026-04-30',
  warning: 'overdue',
  important: true,
  outcome: 'supported',
  answered: 'no',
  solved: 'yes',
  satisfied: 'unrated',
  executeTo: '2026-05-31',
  hops: { what: 'returned', unit, from: '2026-01-01', to: '2026-03-31' },
  q: '渗水',
} as const;

describe('the conditions of a ledger in words', () => {
  it.each(languages)('are all said in %s, each once', (language) => {
    const parts = words(every, language).split(language === 'en' ? '; ' : '；');
    expect(parts).toHaveLength(Object.keys(every).length);
    expect(new Set(parts).size).toBe(parts.length);
    expect(parts.join()).not.toMatch(/[{}]|undefined/);
  });

  it('knows every condition that the ledger has', () => {
    expect(Object.keys(petitionFilter.shape).toSorted()).toEqual([...Object.keys(every), 'box'].toSorted());
  });

  it('say that there is none, and leave the place of the list to its title', () => {
    expect(words({})).toBe('无，为可以查看的全部事项');
    expect(words({ box: 'tray', phase: [] })).toBe('无，为可以查看的全部事项');
    expect(words({ phase: ['accepted', 'served'], q: '渗水' })).toMatch(/^状态为\S+、\S+；内容含“渗水”$/);
  });
});
