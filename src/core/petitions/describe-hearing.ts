import type { Words } from '../kit/language.ts';
import type { HearingEvent } from './hearing-events.ts';
import { hearingMootWords } from './hearing-words.ts';
import { serviceMethodWords } from './petition-words.ts';

type Described = {
  readonly words: Words;
  readonly facts: Readonly<Record<string, string>>;
  readonly detail?: string;
};

/** What happened about a hearing, and whether its time counts. */
export function describeHearing(event: HearingEvent): Described {
  switch (event.kind) {
    case 'HearingOrdered':
      return {
        words: event.pausesLimit ? orderedAndPaused : ordered,
        facts: planned(event.plan),
        detail: event.reason,
      };
    case 'HearingNoticeServed':
      return {
        words: { zh: '听证通知书送达（{methodZh}）', en: 'Notice of the hearing served ({methodEn})' },
        facts: {
          methodZh: serviceMethodWords[event.service.method].zh,
          methodEn: serviceMethodWords[event.service.method].en.toLowerCase(),
        },
      };
    case 'HearingAdjourned':
      return {
        words: {
          zh: '听证改期至{on} {time}，地点{place}，重新通知',
          en: 'Hearing adjourned to {on} {time}, {place}; a new notice follows',
        },
        facts: planned(event.plan),
        detail: event.reason,
      };
    case 'HearingCancelled':
      return {
        words: event.cause ? calledOff : cancelled,
        facts: event.cause
          ? { causeZh: hearingMootWords[event.cause].zh, causeEn: hearingMootWords[event.cause].en }
          : {},
        detail: event.reason,
      };
    case 'HearingHeld':
      return {
        words: { zh: '{on}举行听证', en: 'Hearing held on {on}' },
        facts: { on: event.on },
        detail: event.record.conclusion,
      };
  }
}

const planned = ({
  on,
  time,
  place,
}: {
  readonly on: string;
  readonly time: string;
  readonly place: string;
}) => ({
  on,
  time,
  place,
});

const cancelled: Words = {
  zh: '听证取消，没有占用办理时间',
  en: 'Hearing cancelled; it took no time out of the limit',
};

const calledOff: Words = {
  zh: '听证取消（{causeZh}），没有占用办理时间',
  en: 'Hearing cancelled: {causeEn}; it took no time out of the limit',
};

const ordered: Words = {
  zh: '决定听证：{on} {time}，{place}；听证期间期限照常计算',
  en: 'Hearing ordered: {on} {time}, {place}; the limit runs on meanwhile',
};

const orderedAndPaused: Words = {
  zh: '决定听证：{on} {time}，{place}；听证所需时间不计入期限',
  en: 'Hearing ordered: {on} {time}, {place}; its time is not counted',
};
