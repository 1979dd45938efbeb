// An office with a unit that reviews, and an answer it can review.
import { createUnit } from '#contract/organisation.ts';
import type { Sending } from '#contract/operation.ts';
import { readPetition } from '#contract/petitions.ts';
import type * as review from '#contract/review-steps.ts';
import * as step from '#contract/steps.ts';
import { acceptedPetition } from './accepted-petition.ts';
import { hire, type Colleague, type TestOffice } from './office.ts';

/** A unit above the department whose people see only what is theirs. */
export type Commission = Awaited<ReturnType<typeof commissionOf>>;

export async function commissionOf(
  { app, admin, units }: TestOffice,
  { name, organCode, prefix } = { name: '安宁县人民政府复查复核办公室', organCode: '安政复', prefix: '' },
) {
  const { id: unitId } = await admin.do(createUnit, {
    body: { parentId: units.county, kind: 'department', name, organCode, divisionCode: '330106' },
  });
  return {
    unitId,
    writer: await hire(app, admin, `${prefix}writer`, unitId, 'handler'),
    head: await hire(app, admin, `${prefix}head`, unitId, 'unit-head'),
  };
}

export const service = (servedOn: string) => ({
  method: 'in-person' as const,
  servedOn,
  place: '窗口',
  recipient: '李秀英',
  relation: '本人',
  servers: ['张某'],
  witnesses: [],
  remark: '',
  backDateReason: '外部机关后来才转来回证',
});

export const answer = {
  facts: '外墙确有渗水',
  evidence: '照片',
  basis: '《物业管理条例》',
  demand: 'unreasonable',
  opinion: 'explain',
  reasons: '已过保修期',
  execution: '',
} as const;

/** Accepted, answered and served on 2 March 2026: the thirty days for a review end on Wednesday 1 April. */
export async function servedPetition(office: TestOffice) {
  const { handler, unitHead } = office;
  const { params, queryCode } = await acceptedPetition(office);
  const on = async (who: Colleague) => ({
    expectedVersion: (await who.do(readPetition, { params })).version,
  });
  await submit(office, params, on, answer.reasons);
  await unitHead.do(step.signDecision, { params, body: await on(unitHead) });
  await handler.do(step.serveDecision, {
    params,
    body: { ...(await on(handler)), service: service('2026-03-02') },
  });
  return { params, queryCode, on };
}

type Params = Awaited<ReturnType<typeof acceptedPetition>>['params'];
type On = (who: Colleague) => Promise<{ readonly expectedVersion: number }>;

export async function submit(office: TestOffice, params: Params, on: On, reasons: string) {
  const { handler } = office;
  const { claims } = await handler.do(readPetition, { params });
  const decision = {
    claims: claims.map(({ id }) => ({ claimId: id, ...answer, reasons })),
    reviewOrgan: '安宁县人民政府',
  };
  return handler.call(step.submitDecision, { params, body: { ...(await on(handler)), decision } });
}

export type Application = Sending<typeof review.applyReview>['body']['application'];

export const application = (
  commission: Pick<Commission, 'unitId'>,
  change: Partial<Application> = {},
): Application => ({
  organ: { name: '安宁县人民政府', unitId: commission.unitId },
  receivedOn: '2026-03-20',
  succession: '李秀英之女，凭户口簿',
  request: '撤销原处理意见',
  grounds: '没有检测渗水原因',
  lateness: 'in-time',
  excuse: '',
  backDateReason: '申请由镇里转来，今日登记',
  ...change,
});

export const opinion = (change: Partial<Sending<typeof review.draftReview>['body']['decision']> = {}) => ({
  outcome: 'uphold' as const,
  facts: '三栋外墙渗水',
  findings: '认定事实清楚',
  basis: '《信访工作条例》第三十五条',
  reasons: '答复有据',
  claims: [],
  orders: '',
  remedyOrgan: '安和市人民政府',
  ...change,
});
