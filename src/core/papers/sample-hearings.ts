// The invented hearing of the sample matter.
import { plainDate } from '../kit/plain-date.ts';
import type { ContactFacts, IssueFacts, MatterFacts, PaperFacts } from './paper-facts.ts';

const participants = [
  { role: '信访人', name: '欧阳建国' },
  { role: '代理人', name: '陈律师' },
  { role: '办理机关', name: '赵国平' },
  { role: '听证员', name: '孙建华' },
  { role: '听证员', name: '钱玉兰' },
];

/** A notice and a record, for a matter, an issuer and a contact. */
export const sampleHearings = (
  matter: MatterFacts,
  issue: IssueFacts,
  contact: ContactFacts,
): Pick<PaperFacts, 'hearing-notice' | 'hearing-record' | 'hearing-minutes'> => ({
  'hearing-notice': {
    ...issue,
    number: '湖信听〔2026〕1号',
    matter,
    stage: '办理',
    reason: '过渡期起止时间争议较大，涉及三十余户',
    on: plainDate('2026-04-02'),
    time: '9:30',
    place: '湖塘镇人民政府二楼会议室',
    chair: '王志强',
    clerk: '李晓梅',
    participants,
    contact,
    query: { code: 'K7M2P9QXA4WD', url: 'https://xf.example.gov.cn/q/K7M2P9QXA4WD' },
  },
  'hearing-record': { ...issue, number: '湖信听录〔2026〕1号', ...held(matter), attachmentCount: 2 },
  'hearing-minutes': { ...issue, number: '湖信听纪〔2026〕1号', ...held(matter) },
});

const held = (matter: MatterFacts) => ({
  issuedOn: plainDate('2026-04-02'),
  matter,
  stage: '办理',
  on: plainDate('2026-04-02'),
  time: '9:30',
  place: '湖塘镇人民政府二楼会议室',
  chair: '王志强',
  clerk: '李晓梅',
  participants,
  closedReason: '涉及补偿户的家庭收入情况',
  petitionerCame: true,
  facts:
    '信访人陈述：协议约定过渡期18个月，2025年9月以后未再领到过渡费，提交协议和银行流水。\n办理机关陈述：未发放属实，原因是项目资金拨付延迟，提交发放台账。',
  questions: '听证员问：协议第六条是否约定逾期加倍？办理机关答：有约定。',
  debate: '双方对未发放的月数没有争议，对超期部分的标准各执一词。',
  conclusion:
    '听证组认为，未按约定发放过渡费的事实清楚，应当足额补发；超过约定过渡期的部分按协议第六条执行。',
});
