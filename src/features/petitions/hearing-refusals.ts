// Hearings and pauses refused, in words.
import type { RecordRefusal } from '#core/petitions/hold-hearing.ts';
import type { HearingRefusal } from '#core/petitions/order-hearing.ts';
import type { RefusalText } from '#platform/http/problem.ts';

export const hearingRefusals = {
  'petitions.limit-stands-still': {
    status: 409,
    words: {
      zh: '办理期限自 {since} 起停止计算，恢复计算以后才能申请或者批准延期',
      en: 'The limit has stood still since {since}; more time can be asked for or granted when it runs again',
    },
  },
  'petitions.no-hearing-at-review': {
    status: 409,
    words: {
      zh: '复查期间听证须有地方规定，本件适用的规则没有（《信访工作条例》只规定办理和复核期间的听证）',
      en: 'A hearing at the review needs a local rule, and this matter is under none (the Regulations know hearings at handling and at the final review)',
    },
  },
  'petitions.hearing-not-ahead': {
    status: 422,
    words: { zh: '听证日期 {on} 应晚于今天', en: 'The day of the hearing, {on}, must be after today' },
  },
  'petitions.hearing-told-late': {
    status: 422,
    words: {
      zh: '听证日期 {on} 不足 {daysMin} 日，信访人难以准备；确需提前的，请写明理由',
      en: '{on} is less than {daysMin} days away, which gives the petitioner little time; say why it cannot be later',
    },
  },
  'petitions.hearing-chair-handles': {
    status: 422,
    words: {
      zh: '主持人不能是本件的经办人，也不能是写过、签过本件处理意见的人，请另选主持人',
      en: 'The chair cannot be anybody who handled the matter, wrote its answer or signed it; choose somebody else',
    },
  },
  'petitions.hearing-person-recused': {
    status: 422,
    words: {
      zh: '主持人或者记录员须回避本件，请另选',
      en: 'The chair or the clerk has to keep away from this matter; choose somebody else',
    },
  },
  'petitions.hearing-clerk-is-chair': {
    status: 422,
    words: {
      zh: '主持人和记录员不能是同一个人',
      en: 'The chair and the clerk cannot be the same person',
    },
  },
  'petitions.hearing-person-unknown': {
    status: 422,
    words: {
      zh: '主持人、记录员须是在岗人员',
      en: 'The chair and the clerk must hold a post in the office',
    },
  },
  'petitions.hearing-without-petitioner': {
    status: 422,
    words: {
      zh: '参加人中须有信访人或者其代理人',
      en: 'The petitioner or an agent must be among those who take part',
    },
  },
  'petitions.hearing-not-yet': {
    status: 409,
    words: {
      zh: '听证定于 {on}，当日起才能登记笔录；提前或者推迟的请先改期',
      en: 'The hearing is on {on} and is recorded from that day on; to move it, adjourn it first',
    },
  },
  'petitions.hearing-not-told': {
    status: 409,
    words: {
      zh: '信访人没有到场，听证通知书也没有在听证前送达，不能缺席听证，请改期并重新通知',
      en: 'The petitioner did not come and the notice was not served before the hearing; adjourn it and give notice again',
    },
  },
} as const satisfies Record<
  (HearingRefusal | RecordRefusal)['kind'] | 'petitions.limit-stands-still',
  RefusalText
>;
