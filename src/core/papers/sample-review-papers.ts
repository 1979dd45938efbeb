// Invented reviews of the invented matter of `sample-papers.ts`.
import { plainDate } from '../kit/plain-date.ts';
import type { MatterFacts, PaperFacts } from './paper-facts.ts';

const contact = { name: '周敏', phone: '0519-86550000' };

type Kind =
  | 'review-acceptance'
  | 'review-refusal'
  | 'review-suspension'
  | 'review-resumption'
  | 'review-opinion'
  | 'final-review-opinion';

/** One ordinary example of each paper of the ladder of reviews. */
export function sampleReviewPapers(matter: MatterFacts): Pick<PaperFacts, Kind> {
  const shared = {
    organ: '湖塘县人民政府',
    issuedOn: plainDate('2026-05-14'),
    matter,
    level: '复查',
    basis: '《信访工作条例》第三十五条',
    applicant: '欧阳建国',
    receivedOn: plainDate('2026-05-12'),
    contested: { organ: '湖塘镇人民政府', paper: '信访处理意见书', number: '湖政信处〔2026〕3号' },
    contact,
  };
  const opinion = {
    ...shared,
    number: '湖信复查〔2026〕4号',
    issuedOn: plainDate('2026-06-05'),
    respondent: '湖塘镇人民政府',
    request: '撤销处理意见，按照协议加倍支付超期过渡费',
    grounds: '协议第六条约定超过18个月的过渡费加倍，处理意见只写明补发，没有说明加倍的起算日期',
    defence: '已按照协议约定核算，加倍部分从2025年12月18日起算，资金正在申请',
    facts:
      '双方于2024年6月18日签订协议，约定过渡期18个月，2025年12月18日届满。经核对台账，2025年10月至2026年3月过渡费未发放。',
    findings: '处理意见认定事实基本清楚，但没有写明加倍支付的起算日期和金额，对该项诉求答复不完整',
    legalBasis: '《国有土地上房屋征收与补偿条例》第二十二条，协议第六条',
    reasons: '约定明确的，应当按照约定核算并逐月列明，使申请人能够核对',
  };
  return {
    'review-acceptance': {
      ...shared,
      number: '湖信复受〔2026〕4号',
      acceptedOn: plainDate('2026-05-14'),
      limit: {
        date: plainDate('2026-06-11'),
        explanation: '自收到复查请求之日2026年5月12日的次日起计算30日，至2026年6月11日止',
      },
      query: { code: 'K7M4PX2RWD9H', url: 'https://xinfang.hutang.example/c/K7M4PX2RWD9H' },
    },
    'review-refusal': {
      ...shared,
      number: '湖信复不受〔2026〕1号',
      ground: '超过申请期限且无正当理由',
      reason: '处理意见书于2026年4月1日送达，申请期限到2026年5月6日为止',
    },
    'review-suspension': {
      ...shared,
      number: '湖信复中〔2026〕1号',
      issuedOn: plainDate('2026-05-20'),
      suspendedOn: plainDate('2026-05-20'),
      cause: '主要事实有待另一法定程序认定',
      reason: '安置协议的效力正由湖塘县人民法院审理，案号为（2026）湖民初12号',
      pausesLimit: false,
      limit: {
        date: plainDate('2026-06-11'),
        explanation: '自收到复查请求之日2026年5月12日的次日起计算30日，至2026年6月11日止',
      },
    },
    'review-resumption': {
      ...shared,
      number: '湖信复恢〔2026〕1号',
      issuedOn: plainDate('2026-06-02'),
      suspendedOn: plainDate('2026-05-20'),
      overOn: plainDate('2026-06-01'),
      reason: '湖塘县人民法院的判决已经生效',
      pausedLimit: false,
      limit: {
        date: plainDate('2026-06-23'),
        explanation:
          '自收到复查请求之日2026年5月12日的次日起计算30日，扣除2026年5月20日至5月31日中止的12日，至2026年6月23日止',
      },
    },
    'review-opinion': {
      ...opinion,
      outcome: '变更',
      claims: [{ claim: '补发2025年10月至今的过渡费', opinion: '支持' }],
      orders: '由湖塘镇人民政府于2026年6月30日前补发过渡费，自2025年12月19日起按每月2400元计算',
      redo: false,
      remedy: { organ: '湖塘市人民政府', days: 30 },
    },
    'final-review-opinion': {
      ...opinion,
      organ: '湖塘市人民政府',
      number: '湖市信复核〔2026〕2号',
      issuedOn: plainDate('2026-07-20'),
      level: '复核',
      basis: '《信访工作条例》第三十六条',
      receivedOn: plainDate('2026-06-24'),
      contested: { organ: '湖塘县人民政府', paper: '复查意见书', number: '湖信复查〔2026〕4号' },
      outcome: '维持',
      claims: [],
      redo: false,
    },
  };
}
