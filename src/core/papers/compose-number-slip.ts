import { hallRules } from '../hall/queue-order.ts';
import type { WaitEstimate } from '../hall/hall-day.ts';
import type { ClockTime } from '../kit/clock-time.ts';
import type { PlainDate } from '../kit/plain-date.ts';
import { officialDate } from './official-wording.ts';

export type NumberSlipFacts = {
  readonly organ: string;
  readonly place: string;
  readonly number: string;
  readonly line: string;
  readonly on: PlainDate;
  readonly takenAt: ClockTime;
  readonly bookedAt: ClockTime | undefined;
  readonly told: WaitEstimate | undefined;
};

/** The number as a strip of a thermal printer, from the top down; no name stands on it. */
export type NumberSlipContent = {
  readonly organ: string;
  readonly title: string;
  readonly number: string;
  readonly lines: readonly string[];
  readonly rules: readonly string[];
  readonly date: PlainDate;
};

/** 号票: the number, where, for what, how long it may take, and who is called when. */
export function composeNumberSlip(facts: NumberSlipFacts): NumberSlipContent {
  const { told, bookedAt } = facts;
  return {
    organ: facts.organ,
    title: facts.place,
    number: facts.number,
    lines: [
      facts.line,
      ...(bookedAt ? [`预约时间：${bookedAt}`] : []),
      waitWords(told),
      `取号：${officialDate(facts.on)}${facts.takenAt}`,
      '叫的是号，不叫姓名；没听到的，会再叫一次。',
    ],
    rules: hallRules.map(({ zh }) => zh),
    date: facts.on,
  };
}

function waitWords(told: WaitEstimate | undefined): string {
  if (!told) return '窗口还没有开，开了就按顺序叫。';
  return told.to === 0
    ? '马上就叫，请看屏幕。'
    : `取号时估计等${told.from}～${told.to}分钟，是估计，不是保证。`;
}
