// What is sent to take each step that lies over the road: hearings, agreements, links, supervision, weight, reviews.
import { randomUUID } from 'node:crypto';
import type { StepId } from '#core/petitions/steps.ts';
import { application, opinion } from '../review-office.ts';
import { service } from './bodies-of-the-road.ts';
import type { Scene } from './scene.ts';

type Body = (scene: Scene) => object;
const reason = '写明理由';
const because: Body = () => ({ reason });

const planned =
  (on: string): Body =>
  ({ cast }) => ({
    plan: {
      on,
      time: '9:30',
      place: '二楼会议室',
      chairId: cast.director.accountId,
      clerkId: cast.unitHead.accountId,
      participants: [{ name: '李秀英', role: 'petitioner' }],
      closedReason: '',
      shortNotice: '',
    },
    reason,
  });

const invited = (today: string) => ({
  day: today,
  at: '09:30',
  place: '接谈室',
  leader: { name: '周敏', post: '副县长' },
  grounds: '时间较久',
  dayOffReason: '信访人只有当天有空',
});
const ledOn = (on: string) => ({ level: 'upper', on });

const supported = ({ page }: Scene): string => page.claims[0]?.id ?? '';
const promisedIn = ({ page }: Scene): string => page.promised[0]?.id ?? '';
const what: Body = () => ({ what: '委托书' });
const asked: Body = ({ units, today }) => ({
  application: application({ unitId: units.commission }, { receivedOn: today }),
});
const opinionOf: Body = () => ({ decision: opinion() });

export const besideBodies = {
  'record-talk': ({ today, cast }) => ({
    id: randomUUID(),
    on: today,
    startedAt: '09:00',
    endedAt: '09:10',
    record: '反映外墙渗水，已查看照片',
    opinion: '物业今日派人维修，费用由物业承担',
    present: '社区干部',
    signature: { by: 'name', name: 'director某' },
    decision: {
      outcome: 'settled',
      handlerId: cast.director.accountId,
      conditions: ['first-time', 'clear-facts', 'small-dispute', 'easily-settled'],
      paperAsked: true,
    },
  }),
  'order-hearing': planned('2026-03-20'),
  'adjourn-hearing': planned('2026-03-23'),
  'serve-hearing-notice': service,
  'cancel-hearing': because,
  'hold-hearing': () => ({
    record: {
      facts: '各自陈述',
      questions: '',
      debate: '',
      conclusion: '应当维修',
      petitionerCame: true,
      attachments: [],
    },
  }),
  'invite-petitioner': ({ today }) => ({ plan: invited(today) }),
  'tell-invitation': ({ today }) => ({ on: today, how: 'phone', note: '' }),
  'answer-invitation': () => ({ answer: { outcome: 'declined', note: '' } }),
  'draft-agreement': ({ page }) => ({
    content: {
      kind: 'mediation',
      claimIds: page.claims.map(({ id }) => id),
      otherParty: '幸福物业公司',
      mediator: '青石镇人民调解委员会',
      discretion: '维修资金的使用由双方协商',
      terms: '物业先行垫付',
      performance: '物业委托施工队维修',
      performBy: '2026-04-30',
    },
  }),
  'sign-agreement': ({ today }) => ({
    on: today,
    signatories: ['李秀英', '物业经理'],
    attachments: [],
    voluntary: true,
  }),
  'drop-agreement': because,
  'record-performance': ({ today }) => ({ on: today, evidence: '验收单' }),
  link: ({ other }) => ({ otherId: other.id, kind: 'repeat', reason }),
  unlink: ({ other }) => ({ otherId: other.id, reason }),
  merge: ({ other }) => ({ leadId: other.id, reason }),
  unmerge: because,
  urge: () => ({ text: '请抓紧办理' }),
  'answer-urge': () => ({ text: '正在办理' }),
  'order-supervision': () => ({
    trigger: 'against-rules',
    cause: 'overdue',
    facts: '办理期限已过',
    request: '一周内作出处理意见',
    replyBy: '2026-06-14',
  }),
  'reply-supervision': () => ({ text: '正在办理' }),
  'return-supervision': () => ({ reason, replyBy: '2026-06-20' }),
  'close-supervision': () => ({ outcome: '已有时间表' }),
  inspect: ({ today }) => ({ on: today, inspectors: ['周敏'], found: '属实', required: '整改' }),
  'name-case-lead': ({ cast, units }) => ({
    level: 'upper',
    leader: { accountId: cast.head.accountId, name: '孙建平', post: '县政府副县长' },
    unitId: units.department,
    team: { words: '住建局、街道、社区' },
    deadline: '2026-06-30',
  }),
  'hand-over-case-lead': () => ({ level: 'upper', to: { name: '何秋生', post: '县委常委' }, reason }),
  'change-case-terms': ({ units, cast }) => ({
    level: 'upper',
    unitId: units.department,
    personId: cast.handler.accountId,
    team: {},
    deadline: '2026-07-31',
    reason,
  }),
  'plan-case': ({ today }) => ({
    ...ledOn(today),
    rootCause: '维修资金没有归集',
    measures: '物业先行垫付',
    inPerson: true,
  }),
  'note-case-progress': ({ today }) => ({ ...ledOn(today), text: '施工队已经进场' }),
  'record-case-meeting': ({ today }) => ({
    ...ledOn(today),
    place: '县接访室',
    said: '谈了维修的时间',
    explained: '解释了维修资金的使用办法',
    inPerson: true,
  }),
  'check-case-progress': ({ today }) => ({ ...ledOn(today), found: '脚手架已经搭好', inPerson: true }),
  'hear-case': ({ today }) => ({
    level: 'upper',
    on: today,
    by: { name: '周国强', post: '县委书记' },
    instruction: '下周拿出时间表',
  }),
  'ask-case-end': () => ({ level: 'upper', ground: 'ended', evidence: '信访人已经撤回' }),
  'return-case-end': () => ({ level: 'upper', reason }),
  'confirm-case-end': () => ({ level: 'upper', found: '已电话回访核实' }),
  'mark-important': () => ({ ground: 'leader', reason }),
  'unmark-important': because,
  'declare-recusal': because,
  'request-recusal': ({ cast, today }) => ({ personId: cast.handler.accountId, on: today, reason }),
  'decide-recusal': () => ({ granted: false, reason }),
  'grant-authority': ({ page, cast, scanId }) => ({
    authority: {
      kind: 'proxy',
      holder: { by: 'account', accountId: cast.second.accountId },
      grantedBy: page.people[0]?.petitionerId ?? '',
      relation: '村委会副主任',
      parts: ['progress'],
      from: page.receivedOn,
      scans: [scanId],
    },
  }),
  'call-joint-sitting': ({ jointId, units }) => ({
    receptionId: jointId,
    parties: [
      { of: 'office', unitId: units.department },
      { of: 'office', unitId: units.town },
      { of: 'outside', organ: '供电公司' },
    ],
  }),
  'name-joint-lead': ({ jointId, units }) => ({
    receptionId: jointId,
    unitId: units.department,
    limit: '2026-03-31',
    task: '牵头协调维修',
    reason: '',
  }),
  'end-authority': ({ page, today }) => ({
    authorityId: page.authorities[0]?.id ?? '',
    on: today,
    ground: 'taken-back',
    said: 'phone',
    note: '',
  }),
  'record-execution': (scene) => ({
    claimId: supported(scene),
    on: scene.today,
    by: '物业公司',
    evidence: '验收单',
    attachments: [],
    confirmation: '信访人签字',
  }),
  'make-promise': ({ units }) => ({
    kind: 'promise',
    text: '三十日内派人维修外墙',
    unitId: units.department,
    limit: '2026-04-01',
  }),
  'move-promise': (scene) => ({ promiseId: promisedIn(scene), limit: '2026-04-20', reason }),
  'hand-on-promise': (scene) => ({ promiseId: promisedIn(scene), unitId: scene.units.town, reason }),
  'urge-promise': (scene) => ({ promiseId: promisedIn(scene), text: '请抓紧' }),
  'keep-promise': (scene) => ({
    promiseId: promisedIn(scene),
    on: scene.today,
    evidence: '验收照片',
    attachments: [],
  }),
  'withdraw-promise': (scene) => ({ promiseId: promisedIn(scene), reason }),
  'apply-review': asked,
  'apply-final-review': ({ today }) => ({
    application: application({ unitId: '' }, { receivedOn: today, organ: { name: '安和市人民政府' } }),
  }),
  'ask-review-documents': what,
  'receive-review-documents': what,
  'admit-review': () => ({}),
  'refuse-review': () => ({ ground: 'wider', reason, number: '' }),
  'defend-review': () => ({ text: '原意见正确' }),
  'suspend-review': () => ({ cause: 'other-procedure', reason }),
  'resume-review': ({ today }) => ({ overOn: today, reason }),
  'end-review': ({ today }) => ({
    cause: 'settled',
    reason,
    evidence: '和解书',
    evidenceOn: today,
    voluntary: true,
  }),
  'draft-review': opinionOf,
  'return-review': because,
  'sign-review': () => ({}),
  'record-outside-review': ({ today }) => ({
    decision: opinion({ remedyOrgan: '' }),
    number: '和政复核〔2026〕3号',
    signedOn: today,
  }),
  'serve-review': service,
} as const satisfies Partial<Record<StepId, Body>>;
