// Invented matters: what a paper looks like before the first real one, at the desk and in tests. Nothing here is taken from
// a real petition.
import { plainDate } from '../kit/plain-date.ts';
import type { MatterFacts, PaperFacts, VisitSlipFacts } from './paper-facts.ts';

const matter: MatterFacts = {
  petitionNumber: '湖塘来访2026000127',
  petitioners: ['欧阳建国'],
  petitionerCount: 1,
  channel: '来访',
  receivedOn: plainDate('2026-03-05'),
  subject: '要求兑现安置房过渡费',
};
const contact = { name: '李晓梅', phone: '0519-86551234', address: '湖塘镇人民路8号群众来访接待大厅' };
const limit = {
  date: plainDate('2026-05-08'),
  explanation: '自受理之日2026年3月9日的次日起计算60日，至2026年5月8日止（《信访工作条例》第三十四条）',
};
const issue = { organ: '湖塘镇人民政府', number: '湖信受〔2026〕12号', issuedOn: plainDate('2026-03-09') };

/** One ordinary example of each kind of paper. */
export const samplePapers: PaperFacts = {
  'guidance-notice': {
    ...issue,
    number: '湖信导〔2026〕5号',
    matter,
    claims: [
      {
        claim: '确认劳动关系并支付工资差额',
        route: '仲裁',
        organ: '湖塘县劳动人事争议仲裁委员会',
        procedure: '劳动争议仲裁程序',
        reference: '湖劳人仲〔2026〕18号',
        byDuty: false,
      },
      {
        claim: '请求查处夜间施工噪声',
        route: '申请查处、履行职责',
        organ: '湖塘县城市管理局',
        procedure: '投诉举报处理程序',
        byDuty: true,
      },
    ],
    othersGoOn: true,
    contact,
    query: { code: 'K7M2P9QXA4WD', url: 'https://xf.example.gov.cn/q/K7M2P9QXA4WD' },
  },
  'refusal-notice': {
    ...issue,
    number: '湖信不受〔2026〕2号',
    matter,
    ground: '已受理或者正在办理',
    basis: '《信访工作条例》第十九条的规定',
    reason: '同一事项已由湖塘镇人民政府于2026年2月20日受理，尚在办理期限内',
    route: '请等待湖塘镇人民政府的书面处理意见；不服的，可以自收到之日起30日内请求复查',
    contact,
  },
  'no-more-notice': {
    ...issue,
    number: '湖信不再〔2026〕1号',
    matter,
    earlierPapers: ['湖信答〔2024〕9号处理意见书', '湖政复查〔2024〕3号', '常政复核〔2025〕1号'],
    reason: '所述事实和理由与复核意见认定的相同',
    contact,
  },
  'extension-notice': {
    ...issue,
    number: '湖信延〔2026〕3号',
    matter,
    acceptedOn: plainDate('2026-03-09'),
    reason: '需要委托鉴定机构核实过渡期起止时间，鉴定预计还需20日',
    days: 20,
    limitBefore: plainDate('2026-05-08'),
    limit: { ...limit, date: plainDate('2026-05-28') },
    contact,
    query: { code: 'K7M2P9QXA4WD', url: 'https://xf.example.gov.cn/q/K7M2P9QXA4WD' },
  },
  'objection-statement': {
    ...issue,
    organ: '湖塘县教育局',
    number: '湖教异〔2026〕1号',
    toUnit: '湖塘县信访局',
    matter,
    assignedOn: plainDate('2026-03-09'),
    ground: '非本机关职权',
    reason: '过渡费由征收部门按协议发放，本单位没有发放和监督的职权。',
    suggestedUnit: '湖塘镇人民政府',
    objectionLimit: limit,
    contact,
  },
  'registration-form': {
    organ: '湖塘县信访局',
    petitionNumber: matter.petitionNumber,
    registeredOn: plainDate('2026-03-05'),
    registeredAt: '9:35',
    channel: '来访（个体访）',
    window: '2号窗口',
    receivedBy: '周敏',
    person: {
      name: '欧阳建国',
      sex: '男',
      birthDate: plainDate('1957-08-02'),
      certificateKind: '居民身份证',
      certificateNumber: '320411********0019',
      phone: '138****5678',
      address: '湖塘镇延政村委前河12号',
      household: '湖塘镇延政村',
      employer: '无',
      identity: '农民',
    },
    presentCount: 2,
    representatives: [],
    specialNeeds: '听力不好，需要大声慢说',
    firstTime: true,
    happenedOn: '2024年6月',
    happenedAt: '湖塘镇延政村',
    organConcerned: '湖塘镇征收办公室',
    subject: matter.subject,
    account:
      '2024年6月因修建延政路，我家房屋被征收，协议约定过渡期18个月，每月过渡费1200元，按季发放。2025年9月以后没有再发。\n我到镇征收办问过三次，答复是等资金到位，没有给书面答复。家里老伴长期吃药，租房每月要1500元，请求尽快补发，并告知安置房什么时候交付。',
    claims: [
      { text: '补发2025年10月至今的过渡费', purpose: '求决', content: '房屋拆迁' },
      { text: '书面告知安置房交付时间', purpose: '求决', content: '房屋拆迁' },
    ],
    priorHandling: '未申请行政复议，未提起诉讼',
    materials: [
      { name: '征收补偿协议复印件', pages: 6 },
      { name: '银行流水', pages: 2 },
    ],
    explanation: '已当面说明受理程序和答复期限，告知查询码的使用方法。',
    proposal: '属镇政府职权范围，建议由镇征收办公室办理。',
  },
  'acceptance-notice': {
    ...issue,
    matter,
    acceptedOn: plainDate('2026-03-09'),
    claims: ['补发2025年10月至今的过渡费', '书面告知安置房交付时间'],
    handlingUnit: '湖塘镇征收办公室',
    limit,
    contact,
    query: { code: 'K7M4PX2RWD9H', url: 'https://xinfang.hutang.example/c/K7M4PX2RWD9H' },
  },
  'referral-slip': {
    ...issue,
    organ: '湖塘县信访局',
    number: '湖信转〔2026〕8号',
    toUnit: '湖塘镇人民政府',
    matters: [
      matter,
      {
        ...matter,
        petitionNumber: '湖塘来信2026000131',
        petitioners: ['王秀兰', '陈大明'],
        petitionerCount: 7,
        channel: '来信',
        subject: '反映延政路施工扬尘',
      },
    ],
    classification: '申诉求决类',
    noticeLimit: {
      date: plainDate('2026-03-24'),
      explanation: '自收到之日2026年3月9日的次日起计算15日（《信访工作条例》第二十三条）',
    },
    objectionLimit: {
      date: plainDate('2026-03-16'),
      explanation:
        '自收到之日2026年3月9日的次日起计算5个工作日，3月14日、15日为周末不计（《信访工作条例》第二十三条）',
    },
    contact,
  },
  'hand-down-order': {
    ...issue,
    organ: '湖塘县信访局',
    number: '湖信交〔2026〕5号',
    toUnit: '湖塘镇人民政府',
    matter,
    summary:
      '信访人反映其房屋2024年6月因延政路建设被征收，2025年9月以后未再领到过渡费，多次询问未得到书面答复，要求补发过渡费并告知安置房交付时间。',
    leaderInstruction: '请湖塘镇认真核实，该补发的尽快补发，并向群众讲清交付安排。',
    reportLimit: { date: plainDate('2026-04-10'), explanation: '由交办机关指定' },
    objectionLimit: {
      date: plainDate('2026-03-16'),
      explanation: '自收到之日2026年3月9日的次日起计算5个工作日，3月14日、15日为周末不计',
    },
    contact,
    attachments: ['群众来访登记表', '信访人提交的材料（共8页）'],
    copyTo: ['县住房和城乡建设局', '县财政局'],
  },
  'decision-letter': {
    ...issue,
    number: '湖政信处〔2026〕3号',
    issuedOn: plainDate('2026-04-28'),
    matter,
    petitioner: {
      name: '欧阳建国',
      sex: '男',
      address: '湖塘镇延政村委前河12号',
      certificateKind: '居民身份证',
      certificateNumber: '320411********0019',
    },
    acceptedOn: plainDate('2026-03-09'),
    claims: [
      {
        claim: '补发2025年10月至今的过渡费',
        facts:
          '你户与镇征收办公室于2024年6月18日签订补偿协议，约定过渡期18个月，每月过渡费1200元。经核对发放台账，2025年10月至2026年3月共6个月过渡费7200元未发放，原因是项目资金拨付延迟。',
        evidence: ['房屋征收补偿安置协议', '过渡费发放台账', '对征收办公室经办人员的询问笔录'],
        basis: ['《国有土地上房屋征收与补偿条例》第二十二条', '协议第六条'],
        result: '支持',
        opinion: '未按约定发放过渡费属实，应当足额补发；超过约定过渡期的，按协议加倍支付。',
        execution: '由镇征收办公室于2026年5月15日前将补发款项汇入你户账户，并由镇财政所核对。',
      },
      {
        claim: '书面告知安置房交付时间',
        facts: '安置房二期工程已完成主体验收，正在进行室外配套施工。',
        evidence: ['工程进度说明'],
        basis: ['《信访工作条例》第二十八条'],
        result: '解释说明',
        opinion: '安置房计划于2026年9月30日前交付，届时由征收办公室提前15日书面通知选房时间。',
      },
    ],
    remedy: { organ: '湖塘县人民政府', days: 30 },
    contact,
    attachments: [],
    copyTo: ['湖塘县信访局'],
  },
};

/** The receipt of the same visit. */
export const sampleSlip: VisitSlipFacts = {
  organ: '湖塘县信访局',
  petitionNumber: matter.petitionNumber,
  petitioner: '欧阳建国',
  receivedOn: plainDate('2026-03-05'),
  receivedBy: '周敏（2号窗口）',
  subject: matter.subject,
  nextStep: '决定你的事项归谁办理，并书面告诉你',
  nextBy: '湖塘县信访局',
  limit: {
    date: plainDate('2026-03-20'),
    explanation: '从收到的次日3月6日起算15日，到3月20日（星期五）为止，依据《信访工作条例》第二十二条',
  },
  query: { code: 'K7M4PX2RWD9H', url: 'https://xinfang.hutang.example/c/K7M4PX2RWD9H' },
  contact,
};
