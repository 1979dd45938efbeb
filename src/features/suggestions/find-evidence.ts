import { sql, type SqlBool } from 'kysely';
import type { Actor } from '#core/access/actor.ts';
import type { PetitionId, UnitId } from '#core/kit/ids.ts';
import { err, ok, type Result } from '#core/kit/result.ts';
import type { CitedPetition } from '#core/suggestions/suggestion.ts';
import { findPetition } from '#ledger/load-petition.ts';
import type { Reader } from '#ledger/transaction.ts';
import { visibleTo } from '#ledger/visible-petitions.ts';
import type { SuggestionRefusal } from './refusals.ts';

type Evidence = {
  readonly cited: CitedPetition;
  readonly handledBy: readonly UnitId[];
  readonly complainedOf: UnitId | undefined;
};

/** The petitions of those numbers that the actor may see, with the units behind them; all of them, or none. */
export async function findEvidence(
  read: Reader,
  actor: Actor,
  numbers: readonly string[],
): Promise<Result<readonly Evidence[], SuggestionRefusal>> {
  const wanted = [...new Set(numbers)];
  const rows =
    wanted.length === 0
      ? []
      : await read
          .selectFrom('petition as p')
          .select(['p.id', 'p.number', 'p.title', 'p.respondent_unit_id'])
          .where('p.jurisdiction_id', '=', actor.jurisdictionId)
          .where('p.number', 'in', wanted)
          .where(sql<SqlBool>`${visibleTo(actor)}`)
          .orderBy('p.number')
          .execute();
  const missing = wanted.filter((number) => !rows.some((row) => row.number === number));
  if (missing.length > 0) return err({ kind: 'suggestions.evidence-not-found', numbers: missing.join('、') });
  const found: Evidence[] = [];
  for (const { respondent_unit_id: complainedOf, ...cited } of rows) {
    const handledBy = await unitsThatHad(read, actor, cited.id);
    found.push({ cited, handledBy, complainedOf: complainedOf ?? undefined });
  }
  return ok(found);
}

async function unitsThatHad(read: Reader, actor: Actor, id: PetitionId): Promise<readonly UnitId[]> {
  const state = (await findPetition(read, actor.jurisdictionId, id))?.state;
  if (!state) return [];
  const present = state.assignment ? [state.assignment.unitId] : [];
  return [state.registeringUnitId, ...present, ...state.returns.map((hop) => hop.unitId)];
}
