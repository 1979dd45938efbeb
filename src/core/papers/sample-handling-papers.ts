// The invented matter of `sample-matter.ts` on its way: more time, the report to the sender, a letter, a withdrawal.
import { plainDate } from '../kit/plain-date.ts';
import type { PaperFacts } from './paper-facts.ts';
import { contact, matter } from './sample-matter.ts';

const person = {
  name: '欧阳建国',
  certificateKind: '居民身份证',
  certificateNumber: '320400195608120034',
  phone: '13900001234',
  address: '湖塘镇新安村二组18号',
};
const claims = ['补发2025年10月至今的过渡费', '按照协议加倍支付超期过渡费'];

type Kind =
  | 'conference-minutes'
  | 'contest-request'
  | 'closing-report'
  | 'extension-form'
  | 'letter-form'
  | 'withdrawal-form';

/** One ordinary example of each. */
export const sampleHandlingPapers: Pick<PaperFacts, Kind> = {
  'conference-minutes': {
    organ: '湖塘县信访局',
    number: '湖信联纪〔2026〕4号',
    issuedOn: plainDate('2026-03-12'),
    matter,
    body: '湖塘县信访工作联席会议',
    on: plainDate('2026-03-11'),
    place: '县政府三楼会议室',
    chair: '县委常委、副县长钱志远',
    attendees:
      '县信访局　孙建华\n县住房和城乡建设局　周国栋\n湖塘镇人民政府　王志强\n县委机构编制委员会办公室　吴敏',
    absent: '县财政局　郑大为',
    observers: '县司法局　冯律',
    contestedBy: '湖塘镇人民政府',
    contest: '过渡费的核定和发放不属于镇人民政府职权，三定方案列明由县住房和城乡建设局负责',
    toUnit: '湖塘县住房和城乡建设局',
    reason: '过渡费由县住房和城乡建设局核定并发放，三定方案列明该项职责',
    noticeLimit: {
      date: plainDate('2026-03-27'),
      explanation: '自指定之日2026年3月12日的次日起计算15日（《信访工作条例》第二十三条）',
    },
    copyTo: ['湖塘镇人民政府', '湖塘县住房和城乡建设局'],
  },
  'contest-request': {
    organ: '湖塘镇人民政府',
    number: '湖政信请〔2026〕1号',
    issuedOn: plainDate('2026-03-10'),
    toUnit: '湖塘县信访局',
    signer: '王志强',
    sender: '湖塘县住房保障服务中心',
    matter,
    assignedOn: plainDate('2026-03-05'),
    objectedOn: plainDate('2026-03-06'),
    rejectedOn: plainDate('2026-03-09'),
    ground: '非本机关职权',
    objection: '过渡费由县住房和城乡建设局核定并发放',
    rejection: '安置工作由镇人民政府具体实施，应由镇人民政府先行答复',
    reason: '三定方案列明过渡费的核定和发放是县住房和城乡建设局的职责，镇人民政府没有资金和发放权限',
    suggestedUnit: '湖塘县住房和城乡建设局',
    noticeLimit: {
      date: plainDate('2026-03-20'),
      explanation: '自收到之日2026年3月5日的次日起计算15日（《信访工作条例》第二十三条）',
    },
    contact,
  },
  'closing-report': {
    organ: '湖塘镇人民政府',
    number: '湖政信报〔2026〕3号',
    issuedOn: plainDate('2026-05-20'),
    toUnit: '湖塘县信访局',
    signer: '王志强',
    matter,
    assignedOn: plainDate('2026-03-06'),
    orderNumber: '湖信交〔2026〕9号',
    acceptedOn: plainDate('2026-03-09'),
    claims: [
      {
        claim: '补发2025年10月至今的过渡费',
        facts: '双方于2024年6月18日签订协议，约定过渡期18个月；2025年10月至2026年3月过渡费未发放',
        result: '支持',
        opinion: '按照协议约定补发',
        execution: '由镇财政所核算并打入信访人账户',
        executeBy: plainDate('2026-05-15'),
      },
      {
        claim: '按照协议加倍支付超期过渡费',
        facts: '协议第六条约定超过过渡期的加倍支付，起算日期为2025年12月19日',
        result: '部分支持',
        opinion: '自2025年12月19日起加倍，此前的不加倍',
      },
    ],
    letter: {
      number: '湖政信处〔2026〕3号',
      servedOn: plainDate('2026-04-29'),
      method: '直接送达',
    },
    executed: ['2026年5月12日补发过渡费14400元，有银行回单'],
    attitude: '满意',
    text: '本事项已经答复并落实到位，信访人表示认可，后续由新安村包联干部回访',
    contact,
  },
  'extension-form': {
    organ: '湖塘镇人民政府',
    matter,
    claims,
    acceptedOn: plainDate('2026-03-09'),
    limitBefore: plainDate('2026-05-08'),
    requestedOn: plainDate('2026-04-28'),
    requestedBy: '李晓梅',
    days: 20,
    reason: '需要等待审计机构对2024年以来过渡费台账的核对结果，预计5月中旬完成',
    approval: { on: plainDate('2026-04-29'), by: '王志强', limit: plainDate('2026-05-28') },
    notice: '湖信延〔2026〕2号',
  },
  'letter-form': {
    organ: '湖塘县信访局',
    petitionNumber: '湖塘来信2026000031',
    receivedOn: plainDate('2026-03-05'),
    registeredOn: plainDate('2026-03-06'),
    registeredBy: '周敏',
    sender: person,
    signedAs: '署名来信',
    senderCount: 1,
    firstTime: true,
    subject: matter.subject,
    account:
      '我家2024年6月签了安置协议，约定过渡期18个月。去年9月以后没有再领到过渡费，找过镇里三次，都说等通知。请求按照协议补发，超期的加倍。',
    claims: [
      { text: claims[0] ?? '', purpose: '求决', content: '征收补偿' },
      { text: claims[1] ?? '', purpose: '求决', content: '征收补偿' },
    ],
    happenedAt: '湖塘镇新安村',
    organConcerned: '湖塘镇人民政府',
    classification: '申诉求决类',
    enclosures: [{ name: '安置协议复印件' }, { name: '银行流水' }],
    triageBy: plainDate('2026-03-20'),
    disposal: '交办湖塘镇人民政府（湖信交〔2026〕9号）',
  },
  'withdrawal-form': {
    organ: '湖塘镇人民政府',
    matter,
    applicant: person,
    guardians: [],
    claims,
    withdrawn: {
      on: plainDate('2026-04-10'),
      reason: '过渡费已经补发到账，问题已经解决',
      evidence: '申请书一份，信访人当面签名捺印，存案卷第12页',
    },
    madeOn: plainDate('2026-04-10'),
  },
};
