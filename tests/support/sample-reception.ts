// A reception as a planner writes it down; a test changes what it is about.
import { randomUUID } from 'node:crypto';
import { planReception, publishReception, type ReceptionInput } from '#contract/receptions.ts';
import type { Colleague } from './office.ts';

/** Tuesday 10 March 2026, 08:30 to 11:30, six slots of half an hour for two each. */
export const receptionInput = (
  unitId: string,
  change: Partial<ReceptionInput> = {},
): ReceptionInput & { readonly unitId: string } => ({
  kind: 'fixed-place',
  on: '2026-03-10',
  startsAt: '08:30',
  endsAt: '11:30',
  place: '安宁县信访接待中心',
  room: '一号接待室',
  leaders: [{ name: '周建国', post: '副县长', portfolio: '住房和城乡建设、自然资源' }],
  booking: { slotMinutes: 30, capacity: 2, closesDaysBefore: 1, closesAt: '17:00' },
  ...change,
  unitId,
});

/** Plans and announces one; gives its id and version. */
export async function announcedReception(
  planner: Colleague,
  unitId: string,
  change: Partial<ReceptionInput> = {},
): Promise<{ readonly id: string; readonly version: number }> {
  const id = randomUUID();
  const { version } = await planner.do(planReception, {
    body: { id, content: receptionInput(unitId, change) },
  });
  const published = await planner.do(publishReception, {
    params: { id },
    body: { expectedVersion: version },
  });
  return { id, ...published };
}
