// What the people at their posts write down at each step of one road.
import type { z } from 'zod';
import type { decisionInput, serveDecision } from '#contract/steps.ts';
import type { Satisfaction } from '#core/classes/satisfactions.ts';
import { addDays, laterOf, type PlainDate } from '#core/kit/plain-date.ts';
import { isSupported } from '#core/petitions/execution.ts';
import type { Demand, Opinion } from '#core/petitions/petition.ts';
import { ordinaryOf } from './answer-beside.ts';
import type { CastPetition } from './cast-petitions.ts';
import { county } from './county.ts';
import { staff } from './staff.ts';

const requirements = [
  '请依法依规调查处理，按期书面答复信访人。',
  '请到现场核实情况，听取信访人意见后处理。',
  '请核查事实，政策允许的尽快解决，政策不允许的做好解释。',
  '涉及群众切身利益，请主要负责同志过问，限期办理。',
];

const returnReasons = [
  '事实部分没有写清楚时间和数额，请补充调查笔录后再报。',
  '执行意见缺少责任人和完成日期，请明确。',
  '依据请写明条款，不要只写法规名称。',
  '请把信访人提出的第二个问题也逐条答复。',
];

const reportReasons = ['缺少送达回证，请补充后重新报送。', '请说明执行情况，附照片或者凭证。'];

const comments: Readonly<Record<Satisfaction, readonly string[]>> = {
  satisfied: ['问题解决了，谢谢你们。', '来的同志很耐心，讲得清楚。', '没想到这么快，点赞！', ''],
  'fairly-satisfied': ['解决了一大半，希望后面的也按时落实。', '就是等的时间长了一点。', ''],
  dissatisfied: [
    '道理听懂了，但是困难还在。',
    '答复太慢，问一次催一次才动。',
    '结果不能接受，我会申请复查。',
    '',
  ],
};

export const requirementFor = ({ dice }: CastPetition): string => dice.fork('requirement').pick(requirements);

/** The day by which a unit must report back on what was assigned down on `triagedOn`. */
export const reportDayFor = ({ dice }: CastPetition, triagedOn: PlainDate): PlainDate =>
  addDays(triagedOn, dice.fork('report').int(7, 9) * 7);

export const returnReasonFor = ({ dice }: CastPetition): string => dice.fork('return').pick(returnReasons);
export const reportReasonFor = ({ dice }: CastPetition): string => dice.fork('return').pick(reportReasons);

export function decisionFor(
  { plan, fill, dueOn }: CastPetition,
  claimIds: readonly string[],
  on: PlainDate,
): z.input<typeof decisionInput> {
  return {
    claims: ordinaryOf(plan.matter).map(([claim, at]) => ({
      claimId: claimIds[at] ?? '',
      facts: fill(claim.facts),
      evidence: fill(claim.evidence),
      basis: fill(claim.basis),
      demand: demandOf[claim.opinion],
      opinion: claim.opinion,
      reasons: fill(claim.reasons),
      execution: fill(claim.execution),
      ...(isSupported(claim) ? { executeBy: laterOf(dueOn, on) } : {}),
    })),
    reviewOrgan: county.reviewOrgan,
  };
}

// What is supported was reasonable; what is explained is so in part.
const demandOf: Readonly<Record<Opinion, Demand>> = {
  support: 'reasonable',
  'partial-support': 'partly',
  explain: 'partly',
  'not-support': 'unreasonable',
};

/** The places of the claims whose answer promises something. */
export const promisedAt = ({ plan }: CastPetition): readonly number[] =>
  ordinaryOf(plan.matter).flatMap(([claim, at]) => (isSupported(claim) ? [at] : []));

export function executionFor({ plan, fill, crew }: CastPetition, on: PlainDate) {
  const doer = staff.find(({ username }) => username === crew.handler);
  return {
    on,
    by: [doer?.personName ?? '', '会同责任科室'].join(''),
    evidence: fill(plan.matter.closing),
    attachments: [],
    confirmation: '现场核对，信访人当面确认。',
  };
}

export const importanceReason = '多人集体反映，涉及面较广，请主要负责同志审签。';

type Service = z.input<typeof serveDecision.body>['service'];

export function serviceFor(petition: CastPetition, servedOn: PlainDate): Service {
  const { home, people, crew } = petition;
  const dice = petition.dice.fork('service');
  const method = dice.pick(['in-person', 'in-person', 'in-person', 'post', 'electronic', 'left'] as const);
  const server = staff.find(({ username }) => username === crew.handler)?.personName ?? '';
  const family = method === 'in-person' && dice.chance(0.15);
  const [first] = people;
  return {
    method,
    servedOn,
    place: method === 'electronic' ? '信访信息平台' : (first?.address ?? home.village.name),
    recipient: first?.name ?? '',
    relation: family ? '同住成年家属代收' : '本人',
    servers: method === 'post' ? [server] : [server, '赵小龙'],
    witnesses: method === 'left' ? ['钱桂生', '孙阿婆'] : [],
    remark: method === 'post' ? '邮政特快专递，回执已附卷。' : '',
  };
}

export function reportFor({ plan, fill }: CastPetition): string {
  const { matter } = plan;
  return `交办的“${fill(matter.title)}”一事已办结。${fill(matter.claims[0]?.facts ?? '')}处理情况：${fill(matter.claims[0]?.execution || matter.claims[0]?.reasons || '')}处理意见书已送达信访人，送达回证附后。`;
}

export function ratingFor({ dice, plan }: CastPetition) {
  const own = dice.fork('rating');
  const refused = plan.matter.claims.some(
    ({ opinion }) => opinion === 'not-support' || opinion === 'explain',
  );
  const levels: readonly Satisfaction[] = refused
    ? ['satisfied', 'fairly-satisfied', 'fairly-satisfied', 'dissatisfied']
    : [
        'satisfied',
        'satisfied',
        'satisfied',
        'satisfied',
        'fairly-satisfied',
        'fairly-satisfied',
        'dissatisfied',
      ];
  const unit = own.pick(levels);
  const office: Satisfaction = own.chance(0.7) ? unit : own.pick(levels);
  return { office, unit, comment: own.pick(comments[unit]) };
}
