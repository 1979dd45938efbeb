import { parseDivisionCode } from '#core/places/division-code.ts';
import type { Divisions } from '#core/places/divisions.ts';
import type { Directory } from '#features/organisation/queries.ts';

/** The name of a place below the own county: own units know the villages, the national table the towns. */
export function placeName(code: string, directory: Directory, divisions: Divisions): string {
  const units = directory.organisation.units;
  const own = units.find((unit) => unit.divisionCode === code && placeKinds.has(unit.kind));
  if (!own) {
    const parsed = parseDivisionCode(code);
    return parsed ? divisions.fullNameOf(parsed) || code : code;
  }
  const parent = directory.unit(own.parentId);
  return parent && parent.kind === 'town' ? `${parent.name}${own.name}` : own.name;
}

const placeKinds: ReadonlySet<string> = new Set(['county', 'town', 'village']);
