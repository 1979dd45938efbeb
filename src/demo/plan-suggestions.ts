// The three powers of suggestion in the demonstration: one of each, two of them answered.
import type { Calendar } from '#core/clocks/calendar.ts';
import type { SuggestionOutcome, SuggestionPower } from '#core/suggestions/suggestion.ts';
import { addDays, type PlainDate } from '#core/kit/plain-date.ts';
import { county, type DepartmentKey } from './county.ts';
import { nextWorkday } from './plan-road.ts';

export type PlannedSuggestion = {
  readonly power: SuggestionPower;
  /** A department, or an organ outside by name. */
  readonly to: { readonly unit: DepartmentKey } | { readonly name: string };
  /** Whose petitions show it, and whom it holds to account. */
  readonly about: DepartmentKey;
  readonly problem: string;
  readonly advice: string;
  readonly issuedOn: PlainDate;
  readonly answer?: {
    readonly by: string;
    readonly on: PlainDate;
    readonly outcome: SuggestionOutcome;
    readonly reasons: string;
  };
};

/** One suggestion of each power in the weeks before `today`. */
export function planSuggestions(today: PlainDate, calendar: Calendar): readonly PlannedSuggestion[] {
  const before = (days: number): PlainDate => nextWorkday(calendar, addDays(today, -days));
  return [
    {
      power: 'improvement',
      to: { unit: 'housing' },
      about: 'housing',
      problem:
        '近一年反映房屋漏水、电梯停运、维修资金使用不公开的信访事项反复出现，多数在答复以后仍要等一两个月才动工。',
      advice: '建立维修资金使用公示栏；对涉及安全的维修先行垫付、限时开工；每季度向居民通报一次进展。',
      issuedOn: before(26),
      answer: {
        by: 'unithead',
        on: before(9),
        outcome: 'adopted',
        reasons: '已经在全县小区设立公示栏，安全类维修五个工作日内开工的办法本月起试行。',
      },
    },
    {
      power: 'policy',
      to: { unit: 'labour' },
      about: 'labour',
      problem: '工程项目欠薪的信访事项集中在节前，现行保证金办法没有覆盖五十万元以下的小型项目。',
      advice: '修订农民工工资保证金办法，把小型项目纳入，允许以保函代替现金。',
      issuedOn: before(19),
      answer: {
        by: 'labour-head',
        on: before(4),
        outcome: 'partly',
        reasons: '同意纳入二十万元以上的项目；更小的项目先试行实名考勤，一年后再评估。',
      },
    },
    {
      power: 'accountability',
      to: { name: county.discipline },
      about: 'housing',
      problem: '个别信访事项超过办理期限一个月以上，经催办、督办才作出处理意见，当事人多次往返。',
      advice: '核实超期的原因和责任，对应当报请延期而没有报请的，依规处理并通报结果。',
      issuedOn: before(12),
    },
  ];
}
