import { parseDivisionCode, shortDivisionCode } from '#core/places/division-code.ts';
import type { Divisions } from '#core/places/divisions.ts';
import type { Directory } from './queries.ts';

type Hit = { readonly code: string; readonly name: string; readonly fullName: string };

const hitsMax = 50;

/** Places of the own county: own towns and villages first, then what the national table adds. */
export function findDivisions(
  query: { readonly q?: string | undefined; readonly parent?: string | undefined },
  directory: Directory,
  divisions: Divisions,
): readonly Hit[] {
  const { office } = directory;
  const own = directory.organisation.units
    .filter((unit) => !unit.closed && ['county', 'town', 'village'].includes(unit.kind))
    .map((unit) => {
      const parent = directory.unit(unit.parentId);
      const inTown = parent?.kind === 'town' ? parent.name : '';
      return { code: unit.divisionCode, name: unit.name, fullName: `${inTown}${unit.name}` };
    });
  const county = parseDivisionCode(query.parent ?? office.jurisdictionId);
  const national = county
    ? divisions.childrenOf(county).map(({ code, name }) => ({
        code: shortDivisionCode(code),
        name,
        fullName: name,
      }))
    : [];
  const all = [...new Map([...national, ...own].map((hit) => [hit.code, hit])).values()];
  const { q = '', parent } = query;
  return all
    .filter((hit) => hit.fullName.includes(q) || hit.code.startsWith(q))
    .filter((hit) => parent === undefined || (hit.code !== parent && hit.code.startsWith(parent)))
    .toSorted((a, b) => (a.code < b.code ? -1 : 1))
    .slice(0, hitsMax);
}
