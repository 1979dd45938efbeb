import type { UnitId } from '../kit/ids.ts';
import type { Unit } from './organisation.ts';

/** The unit and those above it, from the unit upward. */
export function unitsAbove(units: readonly Unit[], id: UnitId): readonly Unit[] {
  const unit = units.find((candidate) => candidate.id === id);
  if (!unit) return [];
  return [unit, ...(unit.parentId === undefined ? [] : unitsAbove(units, unit.parentId))];
}

/** The units above both, the nearest first. One of the two is its own superior when the other lies below it. */
export function commonSuperiors(units: readonly Unit[], one: UnitId, other: UnitId): readonly Unit[] {
  const above = new Set(unitsAbove(units, other).map((unit) => unit.id));
  return unitsAbove(units, one).filter((unit) => above.has(unit.id));
}
