import * as step from '#contract/steps.ts';
import { register, type TestOffice } from './office.ts';

/** A visit of 2 March 2026, referred to the department the same day and accepted there by its handler on `on`. */
export async function acceptedPetition(office: TestOffice, on = '2026-03-02') {
  await office.setToday('2026-03-02');
  const { clerk, handler, units } = office;
  const { id, version, queryCode } = await register(clerk);
  const params = { id };
  const decision = { mode: 'referred' as const, unitId: units.department, requirement: '' };
  const sent = await clerk.do(step.triage, { params, body: { expectedVersion: version, decision } });
  await office.setToday(on);
  const body = { expectedVersion: sent.version, handlerId: handler.accountId };
  return { params, queryCode, ...(await handler.do(step.accept, { params, body })) };
}
