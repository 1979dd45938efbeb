import type { JurisdictionId } from '#core/kit/ids.ts';
import { seriesOf } from '#core/papers/document-number.ts';
import type { Suggestion } from '#core/suggestions/suggestion.ts';
import type { SuggestionTable } from '../tables.ts';

export type SuggestionRows = { readonly suggestion: readonly SuggestionTable[] };

/** The row that one suggestion stands for; writing and verifying use the same function. */
export function suggestionRows(jurisdictionId: JurisdictionId, state: Suggestion): SuggestionRows {
  return {
    suggestion: [
      {
        jurisdiction_id: jurisdictionId,
        id: state.id,
        version: state.version,
        number: state.number,
        power: state.power,
        by_unit_id: state.byUnitId,
        to_unit_id: state.addressee.unitId ?? null,
        to_name: state.addressee.name,
        issued_on: state.issuedOn,
        limit_on: state.due.limit,
        answered_on: state.answer?.on ?? null,
        outcome: state.answer?.outcome ?? null,
        ...seriesOf(state.number),
        cited_ids: state.evidence.map((petition) => petition.id),
      },
    ],
  };
}
