// Who holds an authority: a colleague, somebody known, or somebody whose identity is stored now.
import { err, ok, type Result } from '#core/kit/result.ts';
import type { HolderInput } from '#contract/authority-steps.ts';
import type { AuthorityHolder } from '#core/petitions/authority.ts';
import type { UnitId } from '#core/kit/ids.ts';
import type { Caller } from '#features/accounts/queries.ts';
import { petitionersById } from '#ledger/load-as-known.ts';
import { storeUnknownPetitioners } from '#ledger/store-identity.ts';
import type { Tx } from '#ledger/transaction.ts';
import type { InvalidFields } from '#platform/http/mount.ts';
import { parsePetitioner } from './parse-intake.ts';
import type { PetitionParts } from './petition-parts.ts';

export type HolderRefusal = InvalidFields | { readonly kind: 'petitions.holder-unknown' };

type Held = { readonly holder: AuthorityHolder; readonly holderUnitIds: readonly UnitId[] };

export async function holderOf(
  input: HolderInput,
  tx: Tx,
  { directory, actor }: Caller,
  parts: Pick<PetitionParts, 'clock' | 'divisions'>,
): Promise<Result<Held, HolderRefusal>> {
  if (input.by === 'account') {
    const { accountId } = input;
    if (directory.personName(accountId) === '') return err({ kind: 'petitions.holder-unknown' });
    return ok({
      holder: { accountId },
      holderUnitIds: directory.postsOf(accountId).map((post) => post.unitId),
    });
  }
  if (input.by === 'known') {
    const { petitionerId } = input;
    const [known] = await petitionersById(tx.read, actor.jurisdictionId, [petitionerId]);
    return known
      ? ok({ holder: { petitionerId }, holderUnitIds: [] })
      : err({ kind: 'petitions.holder-unknown' });
  }
  const facts = { ...parts, directory, today: parts.clock.today(), now: parts.clock.now() };
  const row = parsePetitioner(input.petitioner, facts);
  if (!row.ok) {
    const fields = row.error.map((field) => ({ ...field, path: `authority.holder.${field.path}` }));
    return err({ kind: 'invalid-input', fields });
  }
  const stored = await storeUnknownPetitioners(tx, [row.value]);
  const petitionerId = stored.get(row.value.certificate_number) ?? row.value.id;
  return ok({ holder: { petitionerId }, holderUnitIds: [] });
}
