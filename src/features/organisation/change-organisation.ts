import type { OrganisationRefusal } from '#core/organisation/change-organisation.ts';
import type { Organisation, OrganisationEvent } from '#core/organisation/organisation.ts';
import { roles, type Duty } from '#core/organisation/roles.ts';
import type { Actor } from '#core/access/actor.ts';
import { err, ok, type Result } from '#core/kit/result.ts';
import { loadOrganisation, recordOrganisation } from '#ledger/organisation-ledger.ts';
import type { Database, Stale, Tx } from '#ledger/transaction.ts';
import type { Clock } from '#platform/clock/clock.ts';
import type { Directory } from './queries.ts';

export type OrganisationParts = { readonly database: Database; readonly clock: Clock };

/** Whoever is signed in; a structural half of the caller, so that this area needs nothing of accounts. */
export type Organiser = { readonly actor: Actor; readonly directory: Directory };

type Refusal = OrganisationRefusal | NotYours | Stale;
type NotYours = { readonly kind: 'organisation.not-yours' };

/**
 * Runs one command of the organisation editor: only for posts that organise. `alongside` writes what belongs to
 * the same act, such as an account. Returns the version after.
 */
export async function changeOrganisation<Other = never>(
  organiser: Organiser,
  requestId: string,
  parts: OrganisationParts,
  decide: (state: Organisation) => Result<readonly OrganisationEvent[], OrganisationRefusal>,
  alongside?: (tx: Tx) => Promise<Result<unknown, Other>>,
): Promise<Result<{ version: number }, Refusal | Other>> {
  const { actor, directory } = organiser;
  if (!mayOrganise(actor)) return err({ kind: 'organisation.not-yours' });
  const { jurisdictionId, rootUnitId } = directory.office;
  return parts.database.transact<{ version: number }, Refusal | Other>(async (tx) => {
    const before = await loadOrganisation(tx.read, jurisdictionId, rootUnitId);
    const decided = decide(before);
    if (!decided.ok) return decided;
    const other = await alongside?.(tx);
    if (other && !other.ok) return other;
    if (decided.value.length === 0) return ok({ version: before.version });
    const after = await recordOrganisation(tx, rootUnitId, before, decided.value, {
      actor,
      at: parts.clock.now(),
      cause: `request ${requestId}`,
      legalBasis: '《信访工作条例》第十四条',
    });
    return ok({ version: after.version });
  });
}

export function mayOrganise(actor: Actor): boolean {
  const duties: readonly Duty[] = roles[actor.role].duties;
  return duties.includes('organise');
}
