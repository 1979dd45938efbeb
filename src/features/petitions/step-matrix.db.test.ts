// Every step of the table through the real interface: at the wrong time, on an older version, by two at once.
import { beforeAll, describe, expect, test } from 'vitest';
import { allOperations } from '#contract/operations.ts';
import type { Sending } from '#contract/operation.ts';
import { readPetition } from '#contract/petitions.ts';
import type * as step from '#contract/steps.ts';
import type { Phase } from '#core/petitions/petition.ts';
import { stepIds, steps, type StepId } from '#core/petitions/steps.ts';
import type { Step } from '#core/petitions/step.ts';
import { testDatabase } from '../../../tests/support/database.ts';
import { register, testOffice, type Colleague, type TestOffice } from '../../../tests/support/office.ts';
import { sampleBody } from '../../../tests/support/sample-body.ts';

let office: TestOffice;
beforeAll(async () => {
  office = await testOffice((await testDatabase()).pool);
});

type Taking = { readonly step: StepId; readonly who: Colleague; readonly body: object };

const operationOf = (id: StepId) => {
  const found = allOperations.find((operation) => operation.id === `step-${id}`);
  if (!found?.body) throw new Error(`no operation for ${id}`);
  return { ...found, body: found.body };
};

async function send(who: Colleague, id: string, stepId: StepId, body: object) {
  const path = operationOf(stepId).path.replace(':id', id);
  const reply = await office.app.inject({
    method: 'POST',
    url: path,
    headers: { cookie: who.cookie },
    payload: body,
  });
  const answer: { readonly version?: number; readonly kind?: string; readonly detail?: string } =
    reply.json();
  return { status: reply.statusCode, ...answer };
}

const versionOf = async (id: string) => (await office.clerk.do(readPetition, { params: { id } })).version;

type Decision = Sending<typeof step.submitDecision>['body']['decision'];

/** The road of a petition that is assigned down, with every turn that comes back to it. */
async function roadOf(id: string): Promise<readonly Taking[]> {
  const { clerk, director, handler, unitHead, units } = office;
  const { claims } = await clerk.do(readPetition, { params: { id } });
  const answer = {
    facts: '属实',
    evidence: '照片',
    basis: '条例',
    opinion: 'explain' as const,
    reasons: '理由',
    execution: '',
    demand: 'partly' as const,
  };
  const decision: Decision = {
    claims: claims.map((claim) => ({ claimId: claim.id, ...answer })),
    reviewOrgan: '安宁县人民政府',
  };
  const service = {
    method: 'in-person',
    servedOn: '2026-03-02',
    place: '窗口',
    recipient: '李秀英',
    relation: '本人',
    servers: ['张某'],
    witnesses: [],
    remark: '',
  };
  const down = {
    mode: 'assigned-down',
    unitId: units.department,
    requirement: '',
    reportDueOn: '2026-05-20',
  };
  const reason = '写明理由';
  const objection = { ground: 'lower-level', reason, suggestedUnit: '' };
  const note = { kind: 'note', on: '2026-03-02', text: '走访', attachments: [] };
  return [
    { step: 'triage', who: clerk, body: { decision: down } },
    { step: 'object', who: handler, body: objection },
    { step: 'agree-objection', who: clerk, body: {} },
    { step: 'triage', who: clerk, body: { decision: down } },
    { step: 'object', who: handler, body: objection },
    { step: 'reject-objection', who: clerk, body: { reason } },
    { step: 'accept', who: handler, body: { handlerId: handler.accountId } },
    { step: 'name-handler', who: handler, body: { handlerId: handler.accountId } },
    { step: 'add-note', who: handler, body: note },
    { step: 'request-extension', who: handler, body: { days: 10, reason } },
    { step: 'refuse-extension', who: unitHead, body: { reason } },
    { step: 'request-extension', who: handler, body: { days: 10, reason } },
    { step: 'approve-extension', who: unitHead, body: {} },
    { step: 'serve-extension', who: handler, body: { service } },
    { step: 'submit-decision', who: handler, body: { decision } },
    { step: 'return-decision', who: unitHead, body: { reason } },
    { step: 'submit-decision', who: handler, body: { decision } },
    { step: 'sign-decision', who: unitHead, body: {} },
    { step: 'serve-decision', who: handler, body: { service } },
    { step: 'report-back', who: handler, body: { text: '办结' } },
    { step: 'return-report', who: clerk, body: { reason } },
    { step: 'report-back', who: handler, body: { text: '办结' } },
    { step: 'approve-report', who: clerk, body: {} },
    { step: 'close', who: clerk, body: { settlement: 'explained', evidence: '回访记录' } },
    { step: 'reopen', who: director, body: { cause: 'inspection', reason } },
  ];
}

/** What ends a petition at once. */
function endingsOf(claimId: string): readonly Taking[] {
  const { clerk, director } = office;
  const led = { claimId, route: 'arbitration', organ: '仲裁委', procedure: '劳动仲裁', reference: '' };
  return [
    { step: 'redirect', who: director, body: { claims: [led] } },
    {
      step: 'decline',
      who: director,
      body: {
        ground: 'NA1',
        reason: '已受理',
        route: '住建局',
        earlierPapers: [],
        inProgressNumber: '330106-2026-000009',
      },
    },
    {
      step: 'withdraw',
      who: clerk,
      body: { cause: 'died', reason: '去世', evidence: '证明', evidenceOn: '2026-03-02', voluntary: false },
    },
  ];
}

/** Sends the step on an older version, then twice at the same moment; answers how each was received. */
async function takeTwice(id: string, { step: stepId, who, body }: Taking) {
  const version = await versionOf(id);
  const older = Math.max(version - 1, 0) || version + 1;
  const stale = await send(who, id, stepId, { ...body, expectedVersion: older });
  const both = await Promise.all(
    [1, 2].map(() => send(who, id, stepId, { ...body, expectedVersion: version })),
  );
  const [won, lost] = both.toSorted((one, other) => one.status - other.status);
  return {
    stale: stale.kind,
    statuses: [stale.status, won?.status, lost?.status],
    lost: lost?.kind,
    moved: (await versionOf(id)) === won?.version,
  };
}

const overtaken = expect.stringMatching(/^(petitions\.changed-meanwhile|ledger\.stale)$/);
const onceOnly = {
  stale: 'petitions.changed-meanwhile',
  statuses: [409, 200, 409],
  lost: overtaken,
  moved: true,
};

describe('a step through the interface', () => {
  test('is taken by exactly one of two at the same moment, and by nobody who saw another version', async () => {
    const { id } = await register(office.clerk);
    for (const taking of await roadOf(id)) expect(await takeTwice(id, taking), taking.step).toEqual(onceOnly);
    for (const at of [0, 1, 2]) {
      const other = await register(office.clerk);
      const { claims } = await office.clerk.do(readPetition, { params: { id: other.id } });
      const taking = endingsOf(claims[0]?.id ?? '')[at];
      if (taking) expect(await takeTwice(other.id, taking), taking.step).toEqual(onceOnly);
    }
  });

  test('in a phase it does not belong to is refused, says what is missing, and changes nothing', async () => {
    const { id } = await register(office.clerk);
    const other = await register(office.clerk);
    const seen = new Set<Phase>();
    const others: (string | number)[][] = [];
    const tryAll = async (): Promise<void> => {
      const before = await office.clerk.do(readPetition, { params: { id } });
      if (seen.has(before.phase)) return;
      seen.add(before.phase);
      for (const stepId of stepIds) {
        const rule: Step = steps[stepId];
        if (stepId === 'amend' || rule.phases.includes(before.phase)) continue;
        const body = sampleBody(operationOf(stepId).body, other.id, { expectedVersion: before.version });
        const refused = await send(office.director, id, stepId, body);
        if (refused.kind !== 'petitions.wrong-phase') {
          others.push([stepId, refused.status, refused.kind ?? '']);
          continue;
        }
        expect(refused.detail, stepId).not.toBe('');
        expect(refused.detail, stepId).not.toMatch(/[{}]|undefined/);
      }
      expect(await office.clerk.do(readPetition, { params: { id } })).toEqual(before);
    };
    await tryAll();
    for (const { step: stepId, who, body } of await roadOf(id)) {
      const taken = await send(who, id, stepId, { ...body, expectedVersion: await versionOf(id) });
      expect([stepId, taken.status]).toEqual([stepId, 200]);
      await tryAll();
    }
    expect(seen.size).toBe(11);
    expect(others).toEqual([]);
  });
});
