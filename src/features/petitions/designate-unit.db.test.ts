import { beforeAll, describe, expect, it } from 'vitest';
import { paperPath } from '#contract/attachments.ts';
import * as together from '#contract/link-steps.ts';
import { listPetitions, readToday } from '#contract/lists.ts';
import * as organisation from '#contract/organisation.ts';
import { readPetition } from '#contract/petitions.ts';
import * as step from '#contract/steps.ts';
import { testDatabase } from '../../../tests/support/database.ts';
import { textOfPdf } from '../../../tests/support/read-pdf.ts';
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

/** Referred to the department on the day, objected to and rejected. */
async function rejected() {
  await office.setToday('2026-03-02');
  const { clerk, unitHead, units } = office;
  const { id, version } = await register(clerk);
  const params = { id };
  const decision = { mode: 'referred' as const, unitId: units.department, requirement: '' };
  const sent = await clerk.do(step.triage, { params, body: { expectedVersion: version, decision } });
  await office.setToday('2026-03-04');
  const objected = await unitHead.do(step.object, {
    params,
    body: { expectedVersion: sent.version, ...objection },
  });
  const answered = await clerk.do(step.rejectObjection, {
    params,
    body: { expectedVersion: objected.version, reason: '三定方案列明由你局负责' },
  });
  return { params, version: answered.version };
}

async function contested() {
  const { params, version } = await rejected();
  await office.setToday('2026-03-09');
  const body = { expectedVersion: version, reason: '移交手续没有办，镇里还在管' };
  return { params, ...(await office.unitHead.do(together.contest, { params, body })) };
}

const running = (clocks: readonly { clock: string; stoppedOn?: string | undefined; limit: string }[]) =>
  clocks.filter((clock) => clock.stoppedOn === undefined).map((clock) => `${clock.clock} ${clock.limit}`);

describe('a contest of competence', () => {
  it('leaves the unit responsible until the joint conference designates another, bindingly', async () => {
    const { clerk, director, unitHead, town, units } = office;
    const { params, version } = await contested();
    const open = await unitHead.do(readPetition, { params });
    expect(open).toMatchObject({
      phase: 'referred',
      responsibleUnit: '安宁县住房和城乡建设局',
      objection: { contest: { designator: '安宁县信访局', minutesNeeded: true } },
    });
    expect(running(open.clocks)).toEqual(['notice_transferred 2026-03-17']);
    expect(
      await unitHead.call(together.contest, { params, body: { expectedVersion: version, reason: '再报' } }),
    ).toMatchObject({ status: 409 });
    const request = open.papers.find((one) => one.kind === 'contest-request');
    expect(request?.number).toBe('安建请〔2026〕1号');
    const url = paperPath(params.id, 'contest-request', 'pdf', request?.number);
    const asked = await office.app.inject({ url, headers: { cookie: unitHead.cookie } });
    for (const words of [
      '签发人：',
      '安宁县信访局：',
      objection.reason,
      '移交手续没有办，镇里还在管。',
      '妥否，请批示。',
    ])
      expect(textOfPdf(asked.rawPayload)).toContain(words);
    const waiting = await director.do(readToday, {});
    expect(waiting.groups.find((group) => group.step === 'designate')?.rows).toHaveLength(1);

    const designation = {
      unitId: units.town,
      body: '安宁县信访工作联席会议',
      minutes: '',
      reason: '移交以前由属地镇负责',
    };
    expect(
      await director.call(together.designate, { params, body: { expectedVersion: version, ...designation } }),
    ).toMatchObject({ status: 422, problem: { kind: 'petitions.minutes-missing' } });
    const body = { expectedVersion: version, ...designation, minutes: '安信联纪〔2026〕2号' };
    await director.do(together.designate, { params, body });
    const after = await town.do(readPetition, { params });
    expect(after).toMatchObject({
      phase: 'referred',
      responsibleUnit: '青石镇',
      designation: { unit: '青石镇', body: '安宁县信访工作联席会议' },
      returns: [{ unit: '安宁县住房和城乡建设局', daysLost: 7 }],
    });
    expect(running(after.clocks)).toEqual(['notice_transferred 2026-03-24']);
    expect(after.steps.map((one) => one.step)).not.toContain('object');
    expect((await unitHead.call(readPetition, { params })).status).toBe(404);
    const paper = after.papers.find((one) => one.kind === 'designation-notice');
    expect(paper?.number).toBe('安信指〔2026〕1号');
    for (const format of ['pdf', 'docx'] as const) {
      const url = paperPath(params.id, 'designation-notice', format, paper?.number);
      const made = await office.app.inject({ url, headers: { cookie: clerk.cookie } });
      expect(made.statusCode, format).toBe(200);
    }
  });

  it('makes the minutes of the meeting under a number of their own, which the notice cites', async () => {
    const { director, unitHead, town, units } = office;
    const { params, version } = await contested();
    const conference = {
      on: '2026-03-09',
      place: '三楼会议室',
      chair: '副县长钱志远',
      attendees: '县信访局　孙建华\n青石镇　王志强',
      absent: '县财政局　郑大为',
      observers: '',
    };
    const body = {
      expectedVersion: version,
      unitId: units.town,
      body: '安宁县信访工作联席会议',
      minutes: '',
      conference,
      reason: '移交以前由属地镇负责',
    };
    const refusal = async (change: object) => {
      const reply = await director.call(together.designate, { params, body: { ...body, ...change } });
      return reply.ok ? 'taken' : reply.problem.kind;
    };
    expect(await refusal({ minutes: '安信联纪〔2026〕9号' })).toBe('petitions.minutes-twice');
    for (const on of ['2026-03-08', '2026-03-10'])
      expect(await refusal({ conference: { ...conference, on } })).toBe('petitions.conference-when');
    await director.do(together.designate, { params, body });
    const { papers } = await town.do(readPetition, { params });
    const minutes = papers.find(({ kind }) => kind === 'conference-minutes')?.number ?? '';
    expect(minutes).toMatch(/^安信联纪〔2026〕\d号$/u);
    const textOf = async (kind: string) => {
      const url = paperPath(params.id, kind, 'pdf');
      const made = await office.app.inject({ url, headers: { cookie: town.cookie } });
      return textOfPdf(made.rawPayload);
    };
    const text = await textOf('conference-minutes');
    for (const words of [
      '安宁县信访工作联席会议纪要',
      minutes,
      '2026年3月9日，副县长钱志远在三楼会议室主持召开会议',
      '安宁县住房和城乡建设局认为：移交手续没有办，镇里还在管。',
      '会议议定由青石镇受理、办理该信访事项',
      '出席：县信访局孙建华青石镇王志强请假：县财政局郑大为',
    ])
      expect(text).toContain(words);
    expect(text).not.toContain('列席');
    expect(await textOf('designation-notice')).toContain(`研究决定（${minutes}）`);
    expect((await unitHead.call(readPetition, { params })).status).toBe(404);
  });

  it('gives the unit that was competent all along no new time', async () => {
    const { director, handler, units } = office;
    const { params, version } = await contested();
    const body = {
      expectedVersion: version,
      unitId: units.department,
      body: '安宁县信访工作联席会议',
      minutes: '安信联纪〔2026〕3号',
      reason: '三定方案列明',
    };
    const { version: designated } = await director.do(together.designate, { params, body });
    const after = await handler.do(readPetition, { params });
    expect(running(after.clocks)).toEqual(['notice_transferred 2026-03-17']);
    expect(after.returns).toEqual([]);
    await handler.do(step.accept, {
      params,
      body: { expectedVersion: designated, handlerId: handler.accountId },
    });
  });

  it('goes to the common superior when somebody there supervises', async () => {
    const { admin, units } = office;
    const post = await admin.do(organisation.createPost, {
      body: { unitId: units.county, title: '分管副县长', role: 'leader' },
    });
    await admin.do(organisation.fillPost, {
      params: { id: post.id },
      body: { accountId: office.director.accountId },
    });
    const { params } = await contested();
    const { objection: open } = await office.clerk.do(readPetition, { params });
    expect(open?.contest).toMatchObject({ designator: '安宁县', minutesNeeded: false });
  });
});

describe('units beside the responsible one', () => {
  it('read, find and record, and never sign; the unit complained of is never one of them', async () => {
    const { clerk, town, unitHead, handler, units } = office;
    await office.setToday('2026-03-02');
    const { id, version } = await register(clerk, {
      respondent: { unitId: units.town, name: '青石镇' },
    });
    const params = { id };
    const decision = { mode: 'referred' as const, unitId: units.department, requirement: '' };
    const sent = await clerk.do(step.triage, { params, body: { expectedVersion: version, decision } });
    const named = { expectedVersion: sent.version, unitIds: [units.town], reason: '属地配合' };
    expect(await clerk.call(together.nameCoHandlers, { params, body: named })).toMatchObject({
      status: 409,
      problem: { kind: 'petitions.unit-is-complained-of' },
    });

    const other = await register(clerk);
    const at = { id: other.id };
    const away = await clerk.do(step.triage, {
      params: at,
      body: { expectedVersion: other.version, decision },
    });
    expect((await town.call(readPetition, { params: at })).status).toBe(404);
    const shared = await clerk.do(together.nameCoHandlers, {
      params: at,
      body: { ...named, expectedVersion: away.version },
    });
    const accepted = await handler.do(step.accept, {
      params: at,
      body: { expectedVersion: shared.version, handlerId: handler.accountId },
    });
    const seen = await town.do(readPetition, { params: at });
    expect(seen.coHandlers).toMatchObject([{ name: '青石镇' }]);
    expect(seen.steps.filter((one) => one.mine).map((one) => one.step)).toEqual(
      'make-promise add-note record-talk declare-recusal request-recusal call-joint-sitting invite-petitioner'.split(
        ' ',
      ),
    );
    const listed = await town.do(listPetitions, {
      body: { filter: {}, sort: 'received-desc', pageSize: 50 },
    });
    expect(listed.rows.map((row) => row.id)).toContain(other.id);
    await town.do(step.addNote, {
      params: at,
      body: {
        expectedVersion: accepted.version,
        kind: 'visit',
        on: '2026-03-02',
        text: '镇里到现场看过',
        attachments: [],
      },
    });
    expect((await unitHead.do(readPetition, { params: at })).story.at(-1)?.actor).toContain('青石镇');
  });

  it('take over when the unit was abolished, at the same stage and under the same limits', async () => {
    const { admin, clerk, town, units } = office;
    await office.setToday('2026-03-02');
    const old = await admin.do(organisation.createUnit, {
      body: {
        parentId: units.county,
        kind: 'department',
        name: '安宁县房产管理处',
        organCode: '安房',
        divisionCode: '330106',
      },
    });
    const post = await admin.do(organisation.createPost, {
      body: { unitId: old.id, title: '经办', role: 'handler' },
    });
    await admin.do(organisation.fillPost, {
      params: { id: post.id },
      body: { accountId: office.handler.accountId },
    });
    const { id, version } = await register(clerk);
    const params = { id };
    const decision = { mode: 'referred' as const, unitId: old.id, requirement: '' };
    const sent = await clerk.do(step.triage, { params, body: { expectedVersion: version, decision } });
    const body = {
      expectedVersion: sent.version,
      unitId: units.town,
      cause: 'abolished' as const,
      reason: '机构改革方案',
    };
    expect(await clerk.call(together.assignSuccessor, { params, body })).toMatchObject({
      problem: { kind: 'petitions.unit-still-exists' },
    });
    await admin.do(organisation.vacatePost, {
      params: { id: post.id, accountId: office.handler.accountId },
    });
    await admin.do(organisation.closePost, { params: { id: post.id } });
    await admin.do(organisation.changeUnit, {
      params: { id: old.id },
      body: { name: '安宁县房产管理处', organCode: '安房', closed: true },
    });
    await clerk.do(together.assignSuccessor, { params, body });
    const after = await town.do(readPetition, { params });
    expect(after).toMatchObject({ phase: 'referred', responsibleUnit: '青石镇' });
    expect(running(after.clocks)).toContain('notice_transferred 2026-03-17');
  });
});
