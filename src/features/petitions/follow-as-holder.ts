import type { PetitionId } from '#core/kit/ids.ts';
import { err, ok, type Result } from '#core/kit/result.ts';
import { maskName } from '#core/people/masks.ts';
import { findPetition, type NotFound } from '#ledger/load-petition.ts';
import { findByAuthorityCode, parseQueryCode } from '#ledger/query-code.ts';
import { nobodysCode, type FollowParts } from './find-by-code.ts';
import type { PetitionParts } from './petition-parts.ts';
import { tellLoaded } from './follow-petition.ts';
import { tellHolder, type HolderView } from './tell-holder.ts';
import { toldTo } from './told-to.ts';

/** What the holder of an authority sees; `over` when nothing may be told today, and then not even of which matter. */
export type HolderFollowed =
  | { readonly over: true; readonly office: string }
  | { readonly over: false; readonly petitionId: PetitionId; readonly view: HolderView };

/** What the side of those who act for a petitioner needs besides. */
export type HolderParts = FollowParts & Pick<PetitionParts, 'authorityCodes'>;

/** The matter behind the code of a proxy or companion, as far as their authority goes today. */
export async function followAsHolder(
  typed: string,
  parts: HolderParts,
): Promise<Result<HolderFollowed, NotFound>> {
  const { read } = parts.database;
  const directory = await parts.readDirectory(read);
  if (!directory) return err({ kind: 'petitions.not-found' });
  const { jurisdictionId, name: office } = directory.office;
  const code = parseQueryCode(typed);
  const found = await findByAuthorityCode(
    read,
    jurisdictionId,
    parts.authorityCodes.hashOf(code ?? nobodysCode),
  );
  const loaded = found && (await findPetition(read, jurisdictionId, found.petitionId));
  const authority = loaded?.state.authorities.find(({ id }) => id === found?.authorityId);
  if (!code || !loaded || !authority) return err({ kind: 'petitions.not-found' });
  const told = toldTo(authority, loaded.state, parts.clock.today(), directory);
  if (told.length === 0) return ok({ over: true, office });
  const own = await tellLoaded(loaded, { code, directory }, parts);
  const giver = maskName(loaded.petitioners.find(({ id }) => id === authority.grantedBy)?.name ?? '');
  return ok({
    over: false,
    petitionId: loaded.state.id,
    view: tellHolder(own, authority, told, { code, giver }),
  });
}
