// The words of the procedure charts: stretches, posts, and what happens at the door before anything is registered.
import type { Words } from '../kit/language.ts';
import type { Duty } from '../organisation/roles.ts';
import type { ChartStage, Step } from '../petitions/step.ts';

export const chartTitles = {
  visits: { zh: '群众来访工作程序图', en: 'How a visit is handled' },
  letters: { zh: '群众来信办理流程图', en: 'How a letter is handled' },
} as const satisfies Record<string, Words>;

export const stageWords = {
  intake: { zh: '收件登记', en: 'At the door' },
  triage: { zh: '甄别分流', en: 'Triage' },
  accept: { zh: '受理告知', en: 'Accept' },
  handle: { zh: '调查办理', en: 'Handle' },
  sign: { zh: '签发送达', en: 'Sign, serve' },
  close: { zh: '报结归档', en: 'Close' },
  review: { zh: '复查复核', en: 'Reviews' },
  supervise: { zh: '督办监督', en: 'Supervision' },
} as const satisfies Record<ChartStage, Words>;

export const sideWords = {
  'registering-unit': { zh: '登记单位', en: 'Registering unit' },
  'responsible-unit': { zh: '责任单位', en: 'Responsible unit' },
  'closing-unit': { zh: '责任单位（交办件由交办单位）', en: 'Responsible unit (or the sender)' },
  'supervising-unit': { zh: '督办单位', en: 'Supervising office' },
  'present-unit': { zh: '承办单位', en: 'Unit in charge' },
  'hearing-unit': { zh: '听证机关', en: 'Hearing organ' },
  'either-unit': { zh: '登记单位或者责任单位', en: 'Either unit' },
  'recusal-decider': { zh: '本单位（负责人的由上级）', en: 'Own unit (above, for a head)' },
  designator: { zh: '共同上级或者联席会议', en: 'Common superior or joint conference' },
  anywhere: { zh: '领导、负责人', en: 'Leaders and heads' },
  'case-lead': { zh: '包案领导、专班', en: 'Who leads the matter, and the team' },
  'reviewing-unit': { zh: '复查复核机关', en: 'Reviewing organ' },
  'promise-owner': { zh: '承诺落实单位', en: 'Unit that owes it' },
  'promise-maker': { zh: '作出承诺的人或者督办的人', en: 'Whoever promised or supervises' },
  'issuing-unit': { zh: '制发单位', en: 'Issuing unit' },
} as const satisfies Record<Step['side'], Words>;

export const dutyWords = {
  register: { zh: '登记岗', en: 'registers' },
  triage: { zh: '分流岗', en: 'triages' },
  supervise: { zh: '督办岗', en: 'supervises' },
  receive: { zh: '受理岗', en: 'receives' },
  handle: { zh: '经办人', en: 'handler' },
  sign: { zh: '负责人', en: 'head' },
  'sign-important': { zh: '主要负责人', en: 'main leader' },
  organise: { zh: '管理员', en: 'administrator' },
  audit: { zh: '审计员', en: 'auditor' },
  import: { zh: '导入岗', en: 'imports' },
  'plan-receptions': { zh: '排班岗', en: 'plans receptions' },
  'receive-visitors': { zh: '接访领导', en: 'receives visitors' },
} as const satisfies Record<Duty, Words>;

type DoorStep = { readonly title: Words; readonly says: Words };

const register: DoorStep = {
  title: { zh: '登记', en: 'Register' },
  says: {
    zh: '逐件登记，赋予编号；诉求分项写明（第二十二条）',
    en: 'each matter under a number, claim by claim (art. 22)',
  },
};

/** What an office does before the first step of the table. The wording is local custom; the law asks for registering. */
export const doorSteps: Readonly<Record<keyof typeof chartTitles, readonly DoorStep[]>> = {
  visits: [
    {
      title: { zh: '取号候谈', en: 'Take a number' },
      says: { zh: '一事一号，先到先谈', en: 'one matter, one number' },
    },
    {
      title: { zh: '查验甄别', en: 'Look at' },
      says: {
        zh: '核对证件；五人以上推选代表，不超过五人（第二十条）',
        en: 'papers; groups name at most five representatives (art. 20)',
      },
    },
    register,
    {
      title: { zh: '接谈', en: 'Talk' },
      says: {
        zh: '听清诉求，口头反映的如实记录（第十九条）',
        en: 'hear the claims; what is told is written down (art. 19)',
      },
    },
    {
      title: { zh: '当场告知', en: 'Say at once' },
      says: {
        zh: '能当场告知是否受理的当场告知（第二十三条）',
        en: 'whether it is accepted, where that can be said (art. 23)',
      },
    },
    {
      title: { zh: '出具回执', en: 'Give the slip' },
      says: {
        zh: '回执附查询码，可随时查询（第二十一条）',
        en: 'with a query code to follow it (art. 21)',
      },
    },
  ],
  letters: [
    {
      title: { zh: '拆封盖戳', en: 'Open, stamp' },
      says: { zh: '加盖收信日期，装订信封信纸', en: 'the day of receipt; bind with the envelope' },
    },
    {
      title: { zh: '编号扫描', en: 'Number, scan' },
      says: { zh: '一信一号，原件存档', en: 'one letter, one number; keep the original' },
    },
    register,
    {
      title: { zh: '摘要拟办', en: 'Summarise' },
      says: { zh: '摘录诉求，提出办理建议', en: 'the claims, with a proposal' },
    },
    {
      title: { zh: '呈批', en: 'Submit' },
      says: { zh: '重要来信呈领导阅批', en: 'important letters go to a leader' },
    },
    {
      title: { zh: '告知查询', en: 'Tell' },
      says: {
        zh: '告知编号和查询码（第二十一条）',
        en: 'the writer gets number and query code (art. 21)',
      },
    },
  ],
};
