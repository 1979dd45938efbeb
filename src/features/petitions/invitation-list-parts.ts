import type { UnitId } from '#core/kit/ids.ts';
import { roles } from '#core/organisation/roles.ts';
import type { Caller } from '#features/accounts/queries.ts';
import { deskUnitOf } from './queries.ts';

/** Whose list a caller reads and keeps: the petition office's for the whole county, the own desk's in a town. */
export function listUnitOf({ actor, directory }: Caller): UnitId {
  const office = directory.organisation.units.find(
    ({ kind, closed }) => kind === 'petition-office' && !closed,
  );
  const wide = roles[actor.role].reach === 'jurisdiction';
  return (wide && office?.id) || deskUnitOf(actor.unitId, directory);
}
