// What is written down on the turns off the straight road.
import type { z } from 'zod';
import type { draftAgreement } from '#contract/agreement-steps.ts';
import type { HearingPlanInput } from '#contract/hearing-steps.ts';
import type { reviewApplicationInput, reviewDecisionInput } from '#contract/review-steps.ts';
import { addDays, type PlainDate } from '#core/kit/plain-date.ts';
import { simpleConditions } from '#core/petitions/simple-handling.ts';
import type { CastPetition } from './cast-petitions.ts';
import { county } from './county.ts';
import { staff } from './staff.ts';

const nameOf = (username: string): string =>
  staff.find((person) => person.username === username)?.personName ?? '';
const petitionerOf = ({ people }: CastPetition): string => people[0]?.name ?? '';

/** Told on the telephone, as simple matters are. */
export const toldBy = (petition: CastPetition, on: PlainDate) => ({
  means: 'phone' as const,
  to: petitionerOf(petition),
  on,
});

export const simplyAccepted = (petition: CastPetition, on: PlainDate) => ({
  conditions: [...simpleConditions],
  told: toldBy(petition, on),
});

export const simpleAnswer = (petition: CastPetition, on: PlainDate) => {
  const { plan, fill } = petition;
  const text = plan.matter.claims
    .map(({ facts, execution, reasons }) => `${fill(facts)}${fill(execution || reasons)}`)
    .join('\n');
  return { ...toldBy(petition, on), text, paperAsked: false };
};

export const objection = {
  ground: 'not-our-power' as const,
  reason: '经核对三定规定和现场位置，本事项由属地乡镇负责，我局只提供业务指导。',
  suggestedUnit: '事项所在地乡镇人民政府',
};

/** The hearing is two weeks after its order, so that the notice has time. */
export function hearingFor(
  petition: CastPetition,
  orderedOn: PlainDate,
  accountOf: (username: string) => string,
): HearingPlanInput {
  return {
    on: addDays(orderedOn, 14),
    time: '9:30',
    place: `${county.officeName}二楼听证室`,
    chairId: accountOf('director'),
    clerkId: accountOf('clerk3'),
    participants: [
      { name: petitionerOf(petition), role: 'petitioner' },
      { name: nameOf(petition.crew.handler), role: 'unit' },
    ],
    closedReason: '',
    shortNotice: '',
  };
}
export const hearingReason = '双方对事实的说法不一，决定公开听取各方意见。';

export const hearingRecordFor = ({ plan, fill }: CastPetition) => ({
  facts: fill(plan.matter.claims[0]?.facts ?? ''),
  questions: '主持人逐项询问了经过、数额和现有证据，双方当场核对。',
  debate: '信访人坚持诉求，承办单位说明了政策规定和可以解决的范围。',
  conclusion: '事实基本清楚，承办单位应当在期限内作出处理意见，并逐项回应信访人提出的问题。',
  petitionerCame: true,
  attachments: [],
});

type AgreementContent = z.input<typeof draftAgreement.body>['content'];

export function agreementFor(
  { plan, fill, home }: CastPetition,
  claimIds: readonly string[],
  on: PlainDate,
): AgreementContent {
  const execution = plan.matter.claims.map((claim) => fill(claim.execution || claim.reasons)).join('');
  return {
    kind: 'mediation',
    claimIds: [...claimIds],
    otherParty: `${home.village.name}相关责任单位`,
    mediator: `${home.town.name}人民调解委员会`,
    discretion: '履行的方式和时间由双方协商确定，不涉及法律法规的强制性规定。',
    terms: execution,
    performance: '由责任单位组织落实，完成后请信访人到场验收。',
    performBy: addDays(on, 45),
  };
}
export const signatoriesOf = (petition: CastPetition): string[] => [
  petitionerOf(petition),
  nameOf(petition.crew.signer),
];

export const urging = '受理已满一个半月，尚未见处理意见，请说明进展并按期办结。';
export const urgingAnswer = '现场已经核实，正在会同有关单位研究处理办法，将抓紧办理。';
export const supervisionFor = (on: PlainDate) => ({
  trigger: 'against-rules' as const,
  cause: 'overdue' as const,
  facts: '该信访事项办理期限已过，经催办仍没有作出处理意见。',
  request: '请在十五日内作出处理意见并送达信访人，书面说明超期的原因和整改措施。',
  replyBy: addDays(on, 15),
});
export const supervisionReply =
  '超期系等待检测结论所致，我们没有及时报请延期，已对经办人员提醒。处理意见已经拟好，近日报签送达。';

export function reviewApplicationFor(
  applicantId: string | undefined,
  officeId: string,
  on: PlainDate,
): z.input<typeof reviewApplicationInput> {
  return {
    organ: { name: county.reviewOrgan, unitId: officeId },
    receivedOn: on,
    ...(applicantId === undefined ? {} : { applicantId }),
    succession: '',
    request: '请求对原处理意见进行复查，重新答复本人的诉求。',
    grounds: '原处理意见没有全部支持本人的诉求，对本人提供的材料没有逐项回应。',
    lateness: 'in-time',
    excuse: '',
  };
}
export const defence = '原处理意见认定的事实有现场记录和书面材料为证，适用依据正确，程序合法，请予维持。';

export const reviewDecisionFor = ({ plan, fill }: CastPetition): z.input<typeof reviewDecisionInput> => ({
  outcome: 'uphold',
  facts: fill(plan.matter.claims[0]?.facts ?? ''),
  findings: '经审查，原处理意见认定事实清楚，对信访人提供的材料已经核对。',
  basis: '《信访工作条例》第三十五条。',
  reasons: fill(plan.matter.claims[0]?.reasons ?? ''),
  claims: [],
  orders: '',
  remedyOrgan: '上一级人民政府',
});

/** Not upheld: the first claim that was not wholly supported is supported further. */
export function changedDecisionFor(
  petition: CastPetition,
  claimIds: readonly string[],
): z.input<typeof reviewDecisionInput> {
  const { claims } = petition.plan.matter;
  const at = claims.findIndex(({ opinion }) => opinion !== 'support');
  const opinion = claims[at]?.opinion === 'partial-support' ? 'support' : 'partial-support';
  return {
    ...reviewDecisionFor(petition),
    outcome: 'change',
    findings: '经审查，原处理意见认定的事实清楚，但是对信访人提供的票据没有全部采信，应当予以变更。',
    reasons: '信访人补充的票据与现场记录能够互相印证，其请求中的这一部分有事实和政策依据。',
    claims: [{ claimId: claimIds[at] ?? '', opinion }],
    orders: '请承办单位按变更后的意见落实，并在十五日内将结果书面告知信访人。',
  };
}

export const linkReason = '反映的是同一类问题，上一件已经办结，办理时可以参考当时的处理意见。';
export const mergeReason = '与在办的事项反映的是同一件事，一并办理、一并答复。';
export const recusalReason = '被反映的施工单位负责人是我的妹夫，可能影响公正办理，申请回避。';
export const recusalGranted = '情况属实，同意回避，另行指定经办人。';
