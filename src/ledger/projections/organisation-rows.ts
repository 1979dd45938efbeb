import type { JurisdictionId } from '#core/kit/ids.ts';
import type { Organisation } from '#core/organisation/organisation.ts';
import type { HoldingTable, PostTable, UnitTable } from '../organisation-tables.ts';

export type OrganisationRows = {
  readonly unit: readonly UnitTable[];
  readonly post: readonly PostTable[];
  readonly post_holding: readonly HoldingTable[];
};

/** The rows that the organisation stands for; `verify` compares the tables with them. */
export function organisationRows(jurisdictionId: JurisdictionId, state: Organisation): OrganisationRows {
  const key = { jurisdiction_id: jurisdictionId };
  return {
    unit: state.units.map((unit) => ({
      ...key,
      id: unit.id,
      parent_id: unit.parentId ?? null,
      kind: unit.kind,
      name: unit.name,
      division_code: unit.divisionCode,
      organ_code: unit.organCode,
      closed: unit.closed,
    })),
    post: state.posts.map((post) => ({
      ...key,
      id: post.id,
      unit_id: post.unitId,
      title: post.title,
      role: post.role,
      closed: post.closed,
    })),
    post_holding: state.holdings.map((holding) => ({
      ...key,
      post_id: holding.postId,
      account_id: holding.accountId,
      from_on: holding.from,
    })),
  };
}
