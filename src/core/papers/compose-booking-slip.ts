import type { ClockTime } from '../kit/clock-time.ts';
import type { PlainDate } from '../kit/plain-date.ts';
import { groupedCode, officialDate } from './official-wording.ts';
import type { SlipContent } from './paper-content.ts';

export type BookingSlipFacts = {
  readonly organ: string;
  readonly name: string;
  readonly subject: string;
  readonly on: PlainDate;
  readonly startsAt: ClockTime;
  readonly where: string;
  readonly leaders: readonly string[];
  /** How many wait before; undefined for who has a place. */
  readonly ahead: number | undefined;
  readonly code: string;
  readonly url: string;
  readonly printedOn: PlainDate;
};

/** 预约单: when and where somebody is received, the code that opens the booking, and what to do on the day. */
export function composeBookingSlip(facts: BookingSlipFacts): SlipContent {
  const { ahead, startsAt } = facts;
  const waits = ahead !== undefined;
  return {
    organ: facts.organ,
    title: waits ? '领导接访候补单' : '领导接访预约单',
    facts: [
      { label: '预 约 人', text: facts.name },
      { label: '接访领导', text: facts.leaders.join('、') },
      { label: '地    点', text: facts.where },
      { label: '反映事项', text: facts.subject },
    ],
    next: {
      lead: waits ? '候补' : '请来',
      date: `${officialDate(facts.on)}${startsAt}`,
      text: waits
        ? `前面还有${ahead}人候补。有人取消时自动递补，会电话告知；没有接到电话的，当天可以直接取号。`
        : '请按时到场，先在取号平板或者窗口取Y字头的号，听叫号进接访室。',
      because: waits ? '' : '晚到10分钟以上的，从取号时排起。',
    },
    query: {
      label: '预约码',
      code: groupedCode(facts.code),
      url: facts.url,
      how: '用手机扫码，或打开下面的网址输入预约码，可以查看、改约或者取消。',
    },
    points: {
      title: '来的时候',
      lines: [
        '请带身份证件和有关材料；预约和接访都不收费，不需要托人。',
        '取号时写手机号后四位就行，不用输入预约码。',
        '来不了的，请早一点取消，把时间让给候补的人。',
        '领导临时有变动的，会电话告诉你，并写明由谁接访。',
      ],
    },
    date: facts.printedOn,
  };
}
