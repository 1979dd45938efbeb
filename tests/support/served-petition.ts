// A petition that has gone from the window to the served answer, with something secret in every internal entry.
import type { Sending } from '#contract/operation.ts';
import { readPetition, type IntakeInput } from '#contract/petitions.ts';
import * as step from '#contract/steps.ts';
import { register, type Colleague, type TestOffice } from './office.ts';

/** What the petitioner must never see. */
export const secrets = {
  note: '内部记录不给人看',
  reason: '退回理由不给人看',
  report: '报告内容不给人看',
  respondent: '被反映的王某某',
} as const;

type DecisionInput = Sending<typeof step.submitDecision>['body']['decision'];

export type ServedPetition = {
  readonly id: string;
  readonly code: string;
  /** Its citizen page just before the answer was served. */
  readonly before: string;
  /** How the answer's PDF was answered at that moment. */
  readonly letterStatusBefore: number;
};

/** Assigned down, handled, returned once, signed, served and reported. */
export async function servedPetition(
  office: TestOffice,
  change: Partial<IntakeInput> = {},
): Promise<ServedPetition> {
  const respondent = { name: secrets.respondent };
  const { id, queryCode: code } = await register(office.clerk, { ...change, respondent });
  const at = versionOf(id);
  await handDown(office, id);
  await handle(office, id);
  await answer(office, id);
  const before = (await office.app.inject(`/q/${code}`)).body;
  const letter = await office.app.inject(`/q/${code}/papers/decision-letter.pdf`);
  await office.handler.do(step.serveDecision, {
    params: { id },
    body: { expectedVersion: await at(office.handler), service },
  });
  await office.handler.do(step.reportBack, {
    params: { id },
    body: { expectedVersion: await at(office.handler), text: secrets.report },
  });
  return { id, code, before, letterStatusBefore: letter.statusCode };
}

const versionOf = (id: string) => async (who: Colleague) =>
  (await who.do(readPetition, { params: { id } })).version;

async function handDown({ clerk, handler, units }: TestOffice, id: string): Promise<void> {
  const params = { id };
  const at = versionOf(id);
  const mode = 'assigned-down';
  const decision = { mode, unitId: units.department, requirement: '', reportDueOn: '2026-05-20' } as const;
  await clerk.do(step.triage, { params, body: { expectedVersion: await at(clerk), decision } });
  await handler.do(step.accept, {
    params,
    body: { expectedVersion: await at(handler), handlerId: handler.accountId },
  });
}

async function handle({ handler }: TestOffice, id: string): Promise<void> {
  for (const kind of ['note', 'visit'] as const) {
    const note = { kind, on: '2026-03-02', text: secrets.note, attachments: [] };
    const expectedVersion = await versionOf(id)(handler);
    await handler.do(step.addNote, { params: { id }, body: { expectedVersion, ...note } });
  }
}

async function answer({ handler, unitHead }: TestOffice, id: string): Promise<void> {
  const params = { id };
  const at = versionOf(id);
  const { claims } = await handler.do(readPetition, { params });
  const decision: DecisionInput = {
    claims: claims.map((claim) => ({ claimId: claim.id, ...claimAnswer })),
    reviewOrgan: '安宁县人民政府',
  };
  const submit = async () =>
    handler.do(step.submitDecision, { params, body: { expectedVersion: await at(handler), decision } });
  await submit();
  await unitHead.do(step.returnDecision, {
    params,
    body: { expectedVersion: await at(unitHead), reason: secrets.reason },
  });
  await submit();
  await unitHead.do(step.signDecision, { params, body: { expectedVersion: await at(unitHead) } });
}

const claimAnswer = {
  facts: '外墙确有渗水',
  evidence: '现场照片',
  basis: '《物业管理条例》',
  demand: 'reasonable',
  opinion: 'support',
  executeBy: '2026-04-30',
  reasons: '属于保修范围',
  execution: '四月底前修好',
} as const;

const service = {
  method: 'in-person' as const,
  servedOn: '2026-03-02',
  place: '窗口',
  recipient: '李秀英',
  relation: '本人',
  servers: ['张某'],
  witnesses: [],
  remark: '',
};
