// What is sent to take each step of the ordinary road and each turn off it.
import type { StepId } from '#core/petitions/steps.ts';
import { visitIntake } from '../office.ts';
import type { Scene } from './scene.ts';

type Body = (scene: Scene) => object;
const nothing: Body = () => ({});
const reason = '写明理由';
const because: Body = () => ({ reason });

export const service: Body = ({ today }) => ({
  service: {
    method: 'in-person',
    servedOn: today,
    place: '窗口',
    recipient: '李秀英',
    relation: '本人',
    servers: ['张某'],
    witnesses: [],
    remark: '',
  },
});

const answer = {
  facts: '属实',
  evidence: '照片',
  basis: '条例',
  demand: 'reasonable',
  opinion: 'support',
  reasons: '理由',
  execution: '四月底前修好',
  executeBy: '2026-12-30',
};

const claimAt = ({ page }: Scene, at: number): string => page.claims[at]?.id ?? '';
const told = ({ today }: Scene) => ({ means: 'phone', to: '李秀英', on: today });

/** Leads a claim to arbitration; the words are those of any other organ as well. */
export const ledTo = (claimId: string) => ({
  claimId,
  route: 'arbitration',
  organ: '安宁县劳动人事争议仲裁委员会',
  procedure: '劳动争议仲裁',
  reference: '',
});

export const roadBodies = {
  amend: ({ page }) => ({
    intake: visitIntake({
      title: '小区外墙渗水，请求督促维修',
      people: page.people.map(({ petitionerId }) => ({ role: 'petitioner', petitionerId })),
    }),
    reason: '更正标题',
  }),
  'take-up': nothing,
  triage: ({ units }) => ({ decision: { mode: 'referred', unitId: units.department, requirement: '' } }),
  redirect: (scene) => ({ claims: scene.page.claims.map(({ id }) => ledTo(id)) }),
  decline: () => ({
    ground: 'NA3',
    reason: '已经起诉',
    route: '安宁县人民法院',
    earlierPapers: [],
  }),
  object: () => ({ ground: 'lower-level', reason, suggestedUnit: '' }),
  'agree-objection': nothing,
  'reject-objection': because,
  contest: because,
  designate: ({ units }) => ({
    unitId: units.department,
    body: '安宁县信访工作联席会议',
    minutes: '安信联纪〔2026〕2号',
    reason,
  }),
  'name-co-handlers': ({ units }) => ({ unitIds: [units.town], reason }),
  'assign-successor': ({ units }) => ({ unitId: units.town, cause: 'abolished', reason }),
  accept: ({ cast }) => ({ handlerId: cast.handler.accountId }),
  'name-handler': ({ cast }) => ({ handlerId: cast.second.accountId }),
  'accept-simple': (scene) => ({
    handlerId: scene.cast.handler.accountId,
    conditions: ['first-time', 'clear-facts', 'small-dispute', 'easily-settled'],
    told: told(scene),
  }),
  'answer-simple': (scene) => ({
    answer: { ...told(scene), means: 'paper', text: '已联系物业维修', paperAsked: true },
  }),
  'convert-simple': (scene) => ({ ground: 'unclear', reason: '需要鉴定', told: told(scene) }),
  'add-note': ({ today }) => ({ kind: 'note', on: today, text: '走访', attachments: [] }),
  'request-extension': () => ({ days: 10, reason }),
  'approve-extension': nothing,
  'refuse-extension': because,
  'serve-extension': service,
  'submit-decision': ({ page }) => ({
    decision: {
      claims: page.claims
        .filter(({ route }) => route === 'ordinary')
        .map((claim) => ({ claimId: claim.id, ...answer })),
      reviewOrgan: '安宁县人民政府',
    },
  }),
  'return-decision': because,
  'sign-decision': nothing,
  'serve-decision': service,
  'report-back': () => ({ text: '办结' }),
  'return-report': because,
  'approve-report': nothing,
  withdraw: ({ today }) => ({
    cause: 'died',
    reason: '去世',
    evidence: '死亡证明',
    evidenceOn: today,
    voluntary: false,
  }),
  close: () => ({ settlement: 'explained', evidence: '回访记录' }),
  reopen: () => ({ cause: 'inspection', reason }),
  'serve-notice': (scene) => ({ number: scene.page.papers.at(-1)?.number ?? '', ...service(scene) }),
  'void-paper': ({ page }) => ({ number: page.papers.at(-1)?.number ?? '', reason: '文号用错' }),
  'reissue-paper': ({ page }) => ({ number: page.papers.at(-1)?.number ?? '' }),
  'answer-suggestions': ({ page }) => ({
    answers: page.claims
      .filter(({ route }) => route === 'suggestion')
      .map(({ id }) => ({ claimId: id, result: 'adopted', reasons: '可行', measures: '六月底前设站' })),
  }),
  'submit-duty-answer': () => ({
    answer: {
      checked: '幸福小区物业公司',
      findings: '未履行维修义务',
      action: '责令限期维修',
      basis: '《物业管理条例》',
      reconsiderOrgan: '安宁县人民政府',
      court: '安宁县人民法院',
    },
  }),
  'return-duty-answer': because,
  'sign-duty-answer': nothing,
  'serve-duty-answer': service,
  'request-route-move': (scene) => ({ claimId: claimAt(scene, 0), target: { to: 'duty' }, reason }),
  'approve-route-move': nothing,
  'refuse-route-move': because,
  'record-hand-over': (scene) => ({
    told: { news: 'confirmed', claimId: claimAt(scene, 2), on: scene.today, reference: '劳人仲8号' },
  }),
  'bring-back': (scene) => ({
    claimId: claimAt(scene, 2),
    reason: '不属于劳动争议',
    saidOn: scene.today,
    next: { to: 'here' },
  }),
  'record-accusation-result': (scene) => ({
    claimId: claimAt(scene, 1),
    text: '已立案审查',
    on: scene.today,
  }),
} as const satisfies Partial<Record<StepId, Body>>;
