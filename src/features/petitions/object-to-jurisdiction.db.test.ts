import { beforeAll, describe, expect, it } from 'vitest';
import { paperPath } from '#contract/attachments.ts';
import { readToday } from '#contract/lists.ts';
import { readPetition } from '#contract/petitions.ts';
import * as step from '#contract/steps.ts';
import { testDatabase } from '../../../tests/support/database.ts';
import { register, testOffice, type TestOffice } from '../../../tests/support/office.ts';

let office: TestOffice;
beforeAll(async () => {
  office = await testOffice((await testDatabase()).pool);
});

const objection = {
  ground: 'not-our-power',
  reason: '该小区尚未移交，维修责任不属于我局。',
  suggestedUnit: '青石镇人民政府',
} as const;

async function referred() {
  await office.setToday('2026-03-02');
  const { clerk, units } = office;
  const { id, version } = await register(clerk);
  await office.setToday('2026-03-05');
  const decision = { mode: 'referred' as const, unitId: units.department, requirement: '' };
  const body = { expectedVersion: version, decision };
  return { params: { id }, ...(await clerk.do(step.triage, { params: { id }, body })) };
}

describe('an objection to jurisdiction', () => {
  it('goes back to triage only when the sender agrees, under the old limit, with its numbered paper', async () => {
    const { clerk, unitHead, director, units } = office;
    const { params, version: sent } = await referred();
    await office.setToday('2026-03-12');
    const objected = await unitHead.do(step.object, {
      params,
      body: { expectedVersion: sent, ...objection },
    });
    const atOffice = await clerk.do(readPetition, { params });
    expect(atOffice).toMatchObject({ phase: 'objected', objection: { groundName: '非本机关职权' } });
    const waiting = await clerk.do(readToday, {});
    expect(waiting.groups.map((group) => group.step)).toContain('agree-objection');
    const back = await director.do(step.agreeObjection, {
      params,
      body: { expectedVersion: objected.version },
    });
    const returned = await clerk.do(readPetition, { params });
    expect(returned).toMatchObject({
      phase: 'registered',
      returns: [{ unit: '安宁县住房和城乡建设局', daysLost: 7 }],
    });
    expect(returned.responsibleUnitId).toBeUndefined();
    expect(returned.clocks.at(-1)).toMatchObject({ clock: 'triage_office', limit: '2026-03-17' });

    const paper = returned.papers.find((one) => one.kind === 'objection-statement');
    expect(paper?.number).toBe('安建异〔2026〕1号');
    for (const kind of ['objection-statement', 'referral-slip'])
      for (const format of ['pdf', 'docx'] as const) {
        const { number } = returned.papers.find((one) => one.kind === kind) ?? {};
        const url = paperPath(params.id, kind, format, number);
        const made = await office.app.inject({ url, headers: { cookie: clerk.cookie } });
        expect(made.statusCode, `${kind}.${format}`).toBe(200);
      }
    const town = { mode: 'referred' as const, unitId: units.town, requirement: '' };
    await clerk.do(step.triage, { params, body: { expectedVersion: back.version, decision: town } });
    expect((await unitHead.call(readPetition, { params })).status).toBe(404);
  });

  it('is refused in words on the sixth working day, and twice on one assignment', async () => {
    const { clerk, handler } = office;
    const late = await referred();
    await office.setToday('2026-03-13');
    const body = { expectedVersion: late.version, ...objection };
    expect(await handler.call(step.object, { params: late.params, body })).toMatchObject({
      status: 409,
      problem: { kind: 'petitions.objection-too-late' },
    });

    const { params, version } = await referred();
    const first = await handler.do(step.object, {
      params,
      body: { expectedVersion: version, ...objection },
    });
    const rejected = await clerk.do(step.rejectObjection, {
      params,
      body: { expectedVersion: first.version, reason: '三定方案列明由你局负责' },
    });
    expect(
      await handler.call(step.object, {
        params,
        body: { expectedVersion: rejected.version, ...objection },
      }),
    ).toMatchObject({ status: 409, problem: { kind: 'petitions.objection-rejected-before' } });
    await handler.do(step.accept, {
      params,
      body: { expectedVersion: rejected.version, handlerId: handler.accountId },
    });
  });
});
