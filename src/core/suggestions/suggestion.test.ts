import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import calendarData from '../../../law/calendars/cn-holidays.json' with { type: 'json' };
import ruleData from '../../../law/clocks/national-2022.json' with { type: 'json' };
import { actorAs, bureau, office } from '../../../tests/support/walk-moves.ts';
import { computeDue } from '../clocks/compute-due.ts';
import { joinCalendars } from '../clocks/join-calendars.ts';
import { parseCalendar } from '../clocks/parse-calendar.ts';
import { parseRuleSet } from '../clocks/parse-rule-set.ts';
import type { PetitionId, SuggestionId, UnitId } from '../kit/ids.ts';
import { addDays, plainDate } from '../kit/plain-date.ts';
import type { Result } from '../kit/result.ts';
import { answerSuggestion, mayReadSuggestion } from './answer-suggestion.ts';
import { issueSuggestion } from './issue-suggestion.ts';
import { moveSuggestionLimit } from './move-suggestion-limit.ts';
import { foldSuggestion, type Suggestion, type SuggestionContent } from './suggestion.ts';

const [director, head] = [actorAs('director', office), actorAs('unit-head', bureau)];
const today = plainDate('2026-06-01');
const town = 'town' as UnitId;

const law = {
  due: (clock: string, from: typeof today) => {
    const limit = addDays(from, 30);
    return { clock, from, target: limit, limit, provisional: false, because: [] };
  },
};

const content: SuggestionContent = {
  power: 'improvement',
  addressee: { unitId: bureau, name: '住建局' },
  concerningUnitId: undefined,
  problem: '同类渗水反映集中',
  advice: '建立维修资金应急使用办法',
  evidence: [{ id: 'p' as PetitionId, number: '330106-2026-000001', title: '外墙渗水' }],
};

const issue = (
  change: Partial<SuggestionContent> = {},
  actor = director,
  handledBy = [[town]],
  complainedOf: readonly (UnitId | undefined)[] = [undefined],
) =>
  issueSuggestion(
    { id: 's' as SuggestionId, content: { ...content, ...change } },
    { actor, today, law, handledBy, complainedOf },
  );

function issued(change: Partial<SuggestionContent> = {}): Suggestion {
  const decided = issue(change);
  const suggestion = decided.ok ? foldSuggestion(decided.value('安信建〔2026〕1号')) : undefined;
  if (!suggestion) throw new Error('not issued');
  return suggestion;
}

const kindOf = (result: { readonly ok: boolean; readonly error?: { readonly kind: string } }) =>
  result.error?.kind;

describe('a suggestion', () => {
  it('has its number, its evidence and thirty days for the written answer', () => {
    expect(issued()).toMatchObject({
      number: '安信建〔2026〕1号',
      byUnitId: office,
      issuedOn: today,
      due: { clock: 'advice_reply', limit: '2026-07-01' },
      answer: undefined,
    });
  });

  it.each(['clerk', 'town-head', 'unit-head', 'administrator', 'auditor'] as const)(
    'is not given by a %s: only those who supervise the whole jurisdiction give it',
    (role) => {
      expect(kindOf(issue({}, actorAs(role, office)))).toBe('suggestions.not-yours');
    },
  );

  it('rests on petitions, and is never addressed to the office itself', () => {
    expect(kindOf(issue({ evidence: [] }))).toBe('suggestions.no-evidence');
    expect(kindOf(issue({ addressee: { unitId: office, name: '信访局' } }))).toBe('suggestions.to-oneself');
  });

  it('never tells the unit complained of which petitions complain of it', () => {
    expect(kindOf(issue({}, director, [[town]], [bureau]))).toBe('suggestions.evidence-against-addressee');
    expect(kindOf(issue({}, director, [[town]], [town]))).toBeUndefined();
    const outside = { unitId: undefined, name: '县纪委监委' };
    expect(kindOf(issue({ addressee: outside }, director, [[town]], [undefined]))).toBeUndefined();
  });

  it('on accountability names the unit whose handling every cited petition shows, and another organ judges', () => {
    const power = 'accountability';
    expect(kindOf(issue({ power }))).toBe('suggestions.concerns-nobody');
    expect(kindOf(issue({ power, concerningUnitId: bureau }))).toBe('suggestions.judges-itself');
    expect(kindOf(issue({ power, concerningUnitId: town }, director, [[town], [bureau]]))).toBe(
      'suggestions.not-their-handling',
    );
    expect(kindOf(issue({ power, concerningUnitId: town }, director, [[bureau, town]]))).toBeUndefined();
  });
});

describe('the answer to a suggestion', () => {
  const answer = { on: today, outcome: 'adopted', reasons: '' } as const;
  const facts = { actor: head, today };

  it('is given once, by the unit addressed', () => {
    const suggestion = issued();
    const answered = { ...suggestion, answer };
    expect(kindOf(answerSuggestion(answer, suggestion, facts))).toBeUndefined();
    expect(kindOf(answerSuggestion(answer, answered, facts))).toBe('suggestions.already-answered');
    expect(kindOf(answerSuggestion(answer, suggestion, { actor: director, today }))).toBe(
      'suggestions.not-your-answer',
    );
  });

  it('of an organ outside is recorded by the office that asked', () => {
    const outside = issued({ addressee: { unitId: undefined, name: '县纪委监委' } });
    expect(kindOf(answerSuggestion(answer, outside, { actor: director, today }))).toBeUndefined();
    expect(kindOf(answerSuggestion(answer, outside, facts))).toBe('suggestions.not-your-answer');
  });

  it('gives reasons whenever anything is not adopted', () => {
    const suggestion = issued();
    for (const outcome of ['partly', 'not-adopted'] as const) {
      expect(kindOf(answerSuggestion({ ...answer, outcome }, suggestion, facts))).toBe(
        'suggestions.reasons-missing',
      );
      const reasoned = { ...answer, outcome, reasons: '需要省级授权' };
      expect(kindOf(answerSuggestion(reasoned, suggestion, facts))).toBeUndefined();
    }
  });

  it('lies between the day of issue and today', () => {
    const suggestion = issued();
    for (const on of ['2026-05-31', '2026-06-02'])
      expect(kindOf(answerSuggestion({ ...answer, on: plainDate(on) }, suggestion, facts))).toBe(
        'suggestions.answered-out-of-time',
      );
  });
});

describe('the answer to a suggestion, written down late,', () => {
  const facts = { actor: head, today: addDays(today, 9) };
  const answerOn = (days: number, backDateReason?: string) =>
    answerSuggestion(
      { on: addDays(today, days), outcome: 'adopted', reasons: '', backDateReason },
      issued(),
      facts,
    );

  it('says why from the fourth day on, and keeps it; of an earlier entry nothing is kept', () => {
    for (const reason of [undefined, ' '])
      expect(kindOf(answerOn(5, reason))).toBe('suggestions.back-date-reason-missing');
    expect(answerOn(5, '复函今日才到')).toMatchObject({
      value: [{ answer: { on: addDays(today, 5), backDateReason: '复函今日才到' } }],
    });
    expect(kindOf(answerOn(6))).toBeUndefined();
    expect(JSON.stringify(answerOn(6, '复函今日才到'))).not.toContain('复函');
  });
});

describe('who reads a suggestion', () => {
  it('is who gives them, the unit addressed and audit; not the unit it is about, nor a clerk', () => {
    const suggestion = issued({ power: 'improvement', concerningUnitId: town });
    const reads = (role: Parameters<typeof actorAs>[0], unit: UnitId) =>
      mayReadSuggestion(actorAs(role, unit), suggestion);
    expect([reads('director', office), reads('leader', town), reads('auditor', office)]).toEqual([
      true,
      true,
      true,
    ]);
    expect([reads('unit-head', bureau), reads('handler', bureau)]).toEqual([true, true]);
    expect([reads('clerk', office), reads('town-head', town), reads('administrator', bureau)]).toEqual([
      false,
      false,
      false,
    ]);
  });
});

describe('the limit of a suggestion, computed again', () => {
  const calendar = must(parseCalendar(calendarData));
  const rule = must(parseRuleSet(ruleData)).clocks.get('advice_reply');
  const on = plainDate('2026-12-20');
  const because = { on, notice: '国办发明电' };

  it('moves with one event that says from what to what and why, and then never again', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 400 }),
        fc.uniqueArray(fc.nat({ max: 364 }), { maxLength: 60 }),
        (start, off) => {
          if (!rule) throw new Error('the rules have no advice_reply');
          const from = addDays(plainDate('2026-06-01'), start);
          const before = { ...issued(), due: must(computeDue({ rule, from }, calendar)) };
          const newer = joinCalendars(calendar, must(parseCalendar(yearWith(off))));
          if (!newer) throw new Error('2027 does not follow');
          const events = moveSuggestionLimit(before, rule, newer, because);
          const now = must(computeDue({ rule, from }, newer));
          const differs = now.limit !== before.due.limit || now.provisional !== before.due.provisional;
          expect(events).toHaveLength(differs ? 1 : 0);
          const { target, limit, provisional } = before.due;
          for (const event of events)
            expect(event).toMatchObject({ ...because, due: now, before: { target, limit, provisional } });
          expect(moveSuggestionLimit({ ...before, due: now }, rule, newer, because)).toEqual([]);
          const answered = { ...before, answer: { on, outcome: 'adopted', reasons: '' } as const };
          expect(moveSuggestionLimit(answered, rule, newer, because)).toEqual([]);
        },
      ),
    );
  });
});

function yearWith(off: readonly number[]) {
  const days = off.map((at) => addDays(plainDate('2027-01-01'), at)).toSorted();
  return {
    id: 'cn-2027',
    name: { zh: '2027年', en: '2027' },
    source: 'test',
    names: { 元旦: 'off' },
    years: [{ year: 2027, papers: ['notice'], off: days.length > 0 ? { 元旦: days } : {}, work: {} }],
  };
}

function must<Value>(result: Result<Value, unknown>): Value {
  if (result.ok) return result.value;
  throw new Error(JSON.stringify(result.error));
}
