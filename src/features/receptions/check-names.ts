import type { z } from 'zod';
import type { receptionContent } from '#contract/receptions.ts';
import { err, ok, type Result } from '#core/kit/result.ts';
import type { ReceptionContent, ReceptionLeader } from '#core/receptions/reception.ts';
import type { Directory } from '#features/organisation/queries.ts';
import type { ReceptionRefusal } from './refusals.ts';

type Given = z.output<typeof receptionContent>;

/** What was sent as the rules take it; its unit and the leaders with an account must exist. */
export function checkNames(
  { booking, ...given }: Given,
  directory: Directory,
): Result<ReceptionContent, ReceptionRefusal> {
  const unit = directory.unit(given.unitId);
  if (!unit || unit.closed) return err({ kind: 'receptions.unknown-unit' });
  const leaders: ReceptionLeader[] = [];
  for (const leader of given.leaders) {
    const known = checkLeader(leader, directory);
    if (!known.ok) return known;
    leaders.push(known.value);
  }
  const { departmentUnits, ...rest } = given;
  const sitting = departmentUnits.map((id) => directory.unit(id));
  if (sitting.some((one) => one?.closed !== false)) return err({ kind: 'receptions.unknown-unit' });
  const names = sitting.map((one) => one?.name ?? '');
  const departments = [...new Set([...names, ...given.departments])];
  return ok({
    ...rest,
    booking,
    leaders,
    departments,
    ...(departmentUnits.length > 0 && { departmentUnits }),
  });
}

/** The leader, whose account is open if they have one. */
export function checkLeader(
  { accountId, ...leader }: Given['leaders'][number],
  directory: Directory,
): Result<ReceptionLeader, ReceptionRefusal> {
  return accountId && !directory.person(accountId)
    ? err({ kind: 'receptions.unknown-leader', name: leader.name })
    : ok({ ...leader, accountId });
}
