import type { AccountId, UnitId } from '../kit/ids.ts';
import { roles } from '../organisation/roles.ts';
import type { Actor } from './actor.ts';

/** The facts of a petition that decide who may see it. */
export type PetitionReach = {
  readonly registeringUnitId: UnitId;
  readonly responsibleUnitId: UnitId | undefined;
  readonly respondentUnitId: UnitId | undefined;
  /** People who have to keep away from it: by decision, or because it complains of them. */
  readonly recusedIds: readonly AccountId[];
  /** People who lead the matter or help to. */
  readonly caseTeamIds: readonly AccountId[];
  readonly coHandlingUnitIds: readonly UnitId[];
  /** The units that review, or reviewed, the answer. */
  readonly reviewingUnitIds: readonly UnitId[];
  /** The units that owe, or kept, a promise to the petitioner. */
  readonly promiseUnitIds: readonly UnitId[];
  /** The units that sit together on it. */
  readonly jointUnitIds: readonly UnitId[];
};

/**
 * Whether `actor` may know that the petition exists. The unit complained of never may, whatever its reach
 * (《信访工作条例》第三十条、第四十六条), and neither may whoever has to keep away (第二十八条). `ledger/visible-petitions.ts` is the same rule in SQL.
 */
export function mayReadPetition(actor: Actor, petition: PetitionReach): boolean {
  if (petition.respondentUnitId === actor.unitId) return false;
  if (petition.recusedIds.includes(actor.accountId)) return false;
  const reach = roles[actor.role].reach;
  if (reach === 'jurisdiction') return true;
  if (reach === 'none') return false;
  if (petition.caseTeamIds.includes(actor.accountId)) return true;
  return [
    petition.registeringUnitId,
    petition.responsibleUnitId,
    ...petition.coHandlingUnitIds,
    ...petition.reviewingUnitIds,
    ...petition.promiseUnitIds,
    ...petition.jointUnitIds,
  ].some((unitId) => unitId !== undefined && actor.unitsInReach.includes(unitId));
}
