// Invented matters for the papers about single claims. Nothing here is taken from a real petition.
import { plainDate } from '../kit/plain-date.ts';
import type { MatterFacts, PaperFacts } from './paper-facts.ts';

const matter: MatterFacts = {
  petitionNumber: '湖塘来访2026000128',
  petitioners: ['司徒美玲'],
  petitionerCount: 1,
  channel: '来访',
  receivedOn: plainDate('2026-03-05'),
  subject: '反映延政路出行和施工扰民问题',
};
const contact = { name: '李晓梅', phone: '0519-86551234', address: '湖塘镇人民路8号群众来访接待大厅' };
const query = { code: 'K7M2P9QXA4WD', url: 'https://xf.example.gov.cn/q/K7M2P9QXA4WD' };
const office = { organ: '湖塘县信访局', issuedOn: plainDate('2026-03-09') };
const town = { organ: '湖塘镇人民政府', issuedOn: plainDate('2026-04-09') };

type Kinds =
  | 'suggestion-reply'
  | 'duty-notice'
  | 'confidential-slip'
  | 'destination-notice'
  | 'competence-notice'
  | 'no-more-notice';

export const sampleClaimPapers: Pick<PaperFacts, Kinds> = {
  'suggestion-reply': {
    ...town,
    number: '湖信建复〔2026〕4号',
    matter,
    suggestions: [
      {
        text: '在延政路口增设过街信号灯',
        result: '采纳',
        reasons: '该路口早晚行人集中，经公安交管部门现场踏勘，具备设置条件。',
        measures: '由县公安局交警大队于2026年6月30日前完成安装',
      },
      {
        text: '把公交首班车提前到5时',
        result: '未采纳',
        reasons: '现有客流不足以支撑提前发车，待新小区入住后再行论证',
      },
    ],
    contact,
    query,
  },
  'duty-notice': {
    organ: '湖塘县城市管理局',
    number: '湖城投告〔2026〕2号',
    issuedOn: plainDate('2026-04-09'),
    matter,
    dutyReceivedOn: plainDate('2026-03-09'),
    claims: ['请求查处延政路工地夜间施工噪声'],
    checked: '某建设工程有限公司延政路项目部',
    findings: '2026年3月12日22时30分现场检查，该项目部未取得夜间施工许可，正在进行混凝土浇筑，场界噪声超标。',
    action: '责令立即停止夜间施工，并处以罚款2万元；3月20日复查，已停止夜间施工。',
    basis: '《中华人民共和国噪声污染防治法》第四十三条、第七十七条',
    reconsiderOrgan: '湖塘县人民政府',
    court: '湖塘县人民法院',
    contact,
    query,
  },
  'confidential-slip': {
    ...office,
    number: '湖信控转〔2026〕1号',
    toUnit: '湖塘县纪委监委',
    petitionNumber: matter.petitionNumber,
    receivedOn: plainDate('2026-03-05'),
    channel: '来访',
    realName: true,
    respondent: '湖塘镇征收办公室工作人员赵某',
    accusations: ['发放过渡费时向三户群众索要好处费，每户500元，有收款人手写便条'],
    contact,
  },
  'destination-notice': {
    ...office,
    number: '湖信去告〔2026〕8号',
    matter,
    toUnit: '湖塘镇人民政府',
    assignedDown: false,
    claims: [
      { text: '补发2025年10月至今的过渡费', way: '申诉求决类' },
      { text: '在延政路口增设过街信号灯', way: '建议意见类，研究后答复' },
    ],
    noticeLimit: {
      date: plainDate('2026-03-24'),
      explanation: '自收到之日2026年3月9日的次日起计算15日（《信访工作条例》第二十三条）',
    },
    contact,
    query,
  },
  'competence-notice': {
    ...town,
    number: '湖信非权〔2026〕1号',
    matter,
    reason: '过渡费由征收部门按协议发放，本机关没有发放和监督的职权',
    route: '请向湖塘县住房和城乡建设局提出',
    contact,
  },
  'no-more-notice': {
    ...town,
    ground: '已经复核终结，事实和理由相同',
    basis: '《信访工作条例》第三十六条的规定',
    number: '湖信不再〔2026〕1号',
    matter,
    earlierPapers: ['湖信答〔2024〕9号处理意见书', '湖政复查〔2024〕3号', '常政复核〔2025〕1号'],
    reason: '所述事实和理由与复核意见认定的相同',
    contact,
  },
};
