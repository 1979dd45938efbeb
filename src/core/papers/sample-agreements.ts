// The invented agreement and the simple papers of the sample matter.
import { plainDate } from '../kit/plain-date.ts';
import type { AgreementFacts } from './agreement-facts.ts';
import type { ContactFacts, IssueFacts, LimitFacts, MatterFacts, PaperFacts } from './paper-facts.ts';

type Kinds = 'mediation-agreement' | 'settlement-agreement' | 'simple-reply' | 'conversion-notice';

/** One of each, for a matter, an issuer, a contact and a limit. */
export function sampleAgreements(
  matter: MatterFacts,
  issue: IssueFacts,
  contact: ContactFacts,
  limit: LimitFacts,
): Pick<PaperFacts, Kinds> {
  const agreement: AgreementFacts = {
    ...issue,
    number: '湖信调〔2026〕1号',
    manner: '调解',
    matter,
    claims: ['补发2025年10月至今的过渡费'],
    otherParty: '湖塘镇征收办公室',
    mediator: '湖塘镇人民调解委员会',
    discretion: '补偿协议第六条允许双方就逾期过渡费的支付方式另行约定',
    terms: '乙方一次性补发2025年10月至2026年3月的过渡费7200元，甲方不再就该期间主张加倍支付',
    performance: '乙方将款项汇入甲方账户，由镇财政所核对',
    performBy: plainDate('2026-05-15'),
  };
  const { mediator: _, ...between } = agreement;
  const query = { code: 'K7M2P9QXA4WD', url: 'https://xf.example.gov.cn/q/K7M2P9QXA4WD' };
  const acceptedOn = plainDate('2026-03-09');
  return {
    'mediation-agreement': agreement,
    'settlement-agreement': { ...between, number: '湖信和〔2026〕1号', manner: '和解' },
    'simple-reply': {
      ...issue,
      number: '湖信简〔2026〕4号',
      matter,
      acceptedOn,
      claims: ['书面告知安置房交付时间'],
      answer: '安置房计划于2026年9月30日前交付，届时由征收办公室提前15日书面通知选房时间',
      contact,
      query,
    },
    'conversion-notice': {
      ...issue,
      number: '湖信转普〔2026〕1号',
      matter,
      acceptedOn,
      ground: '事实需要进一步调查',
      reason: '过渡期起止时间需要向设计、施工单位核实，十个工作日内不能查清',
      limit,
      contact,
      query,
    },
  };
}
