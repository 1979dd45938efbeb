import { v7 as uuid } from 'uuid';
import type { UnitId } from '#core/kit/ids.ts';
import { ok, type Result } from '#core/kit/result.ts';
import type { Organisation, OrganisationEvent, Unit } from '#core/organisation/organisation.ts';
import { parseDivisionCode, shortDivisionCode } from '#core/places/division-code.ts';
import type { Divisions } from '#core/places/divisions.ts';

type Line = { readonly code: string; readonly name: string };

/** The towns that the shipped table knows under a county. */
export function townsOf(countyCode: string, divisions: Divisions): readonly Line[] {
  const code = parseDivisionCode(countyCode);
  return code
    ? divisions.childrenOf(code).map((division) => ({ code: division.code, name: division.name }))
    : [];
}

/**
 * Units for divisions that have none yet: the codes of towns become towns below the county (also when they are
 * written with zeros up to twelve digits), those of villages become villages below their town. A village whose town is neither there nor in the list goes below the county. Given twice, adds nothing.
 */
export function unitsForDivisions(
  lines: readonly Line[],
  state: Organisation,
): Result<readonly OrganisationEvent[], never> {
  const root = state.units.find((unit) => unit.parentId === undefined);
  const byCode = new Map(state.units.filter(isPlace).map((unit) => [shortCode(unit.divisionCode), unit]));
  const events: OrganisationEvent[] = [];
  const townsFirst = lines
    .map((line) => ({ name: line.name, code: shortCode(line.code) }))
    .toSorted((a, b) => a.code.length - b.code.length);
  for (const line of townsFirst) {
    if (byCode.has(line.code) || line.code.length <= 6) continue;
    const kind = line.code.length > 9 ? 'village' : 'town';
    const town = kind === 'village' ? byCode.get(line.code.slice(0, 9)) : undefined;
    const unit: Unit = {
      id: uuid() as UnitId,
      parentId: town?.id ?? root?.id,
      kind,
      name: line.name,
      divisionCode: line.code,
      organCode: '',
      closed: false,
    };
    byCode.set(line.code, unit);
    events.push({ kind: 'UnitCreated', unit });
  }
  return ok(events);
}

// The statistics bureau writes a town as twelve digits, the office as nine: both are the same place.
function shortCode(digits: string): string {
  const code = parseDivisionCode(digits);
  return code ? shortDivisionCode(code) : digits;
}

const isPlace = (unit: Unit): boolean => unit.kind === 'town' || unit.kind === 'village';
