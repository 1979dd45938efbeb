// The law of the walks.
import type { Calendar } from '#core/clocks/calendar.ts';
import { computeDue } from '#core/clocks/compute-due.ts';
import type { Due } from '#core/clocks/due.ts';
import { termsOf, type DueTerms } from '#core/clocks/recompute-due.ts';
import type { ClockRule } from '#core/clocks/rule.ts';
import { plainDate, type PlainDate } from '#core/kit/plain-date.ts';
import type { LawInForce, MatterLaw } from '#core/petitions/law-in-force.ts';

// Thirty plain days for every clock: the days themselves are tested with the clocks.
const words = { zh: '测试', en: 'test' };
const sampleRule: ClockRule = {
  set: 'test',
  inForceFrom: plainDate('2022-05-01'),
  id: '',
  name: words,
  trigger: words,
  length: 30,
  unit: 'cal',
  window: 'none',
  pause: { basis: 'law', for: words, causes: ['hearing', 'suspension'] },
  extension: { daysMax: 30, approver: words },
  outcome: words,
  article: words,
  level: 'national',
  defaultOn: true,
  mark: 'V',
};

// Every day is a working day, so that thirty days are thirty days.
const calendar: Calendar = {
  publishedFrom: plainDate('1900-01-01'),
  publishedThrough: plainDate('2199-12-31'),
  noticeDays: new Map(),
  years: [],
};

function dueOf(clock: string, from: PlainDate, { dueOn, ...terms }: DueTerms): Due {
  const rule: ClockRule =
    dueOn === undefined
      ? { ...sampleRule, id: clock }
      : { ...sampleRule, id: clock, length: null, unit: 'per-letter' };
  const due = computeDue({ rule, from, ...terms, ...(dueOn === undefined ? {} : { dueOn }) }, calendar);
  if (!due.ok) throw new Error(due.error.kind);
  return due.value;
}

export const law: LawInForce & Pick<MatterLaw, 'rule' | 'sets'> = {
  ruleSet: 'test',
  sets: [],
  due: (clock, from, dueOn) => dueOf(clock, from, dueOn === undefined ? {} : { dueOn }),
  dueAgain: (due, terms) => dueOf(due.clock, due.from, { ...termsOf(due), ...terms }),
  rule: (clock) => ({ ...sampleRule, id: clock }),
  nameOf: (clock) => ({ zh: clock, en: clock }),
};
