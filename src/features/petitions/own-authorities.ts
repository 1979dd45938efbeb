import type { listOwnAuthorities as operation } from '#contract/authorities.ts';
import type { Answer } from '#contract/operation.ts';
import { say } from '#core/kit/language.ts';
import { ok, type Result } from '#core/kit/result.ts';
import { maskName } from '#core/people/masks.ts';
import { authorityKindWords, tellingLine } from '#core/petitions/authority-words.ts';
import type { Caller } from '#features/accounts/queries.ts';
import { findPetition } from '#ledger/load-petition.ts';
import { authoritiesHeldBy } from '#ledger/own-authorities.ts';
import type { Call } from '#platform/http/caller.ts';
import type { PetitionParts } from './petition-parts.ts';
import { toldTo } from './told-to.ts';

/**
 * The matters that the caller may follow because a petitioner let them, narrowed to what they may be told today. What
 * their post lets them see is another thing: of these matters it lets them see nothing (回避).
 */
export async function ownAuthorities(
  { caller, language }: Call<Caller>,
  { database, clock, authorityCodes }: PetitionParts,
): Promise<Result<Answer<typeof operation>, never>> {
  const { actor, directory } = caller;
  const held = await authoritiesHeldBy(database.read, actor.jurisdictionId, actor.accountId, clock.today());
  const rows = await Promise.all(
    held.map(async ({ petitionId, authorityId }) => {
      const loaded = await findPetition(database.read, actor.jurisdictionId, petitionId);
      const authority = loaded?.state.authorities.find(({ id }) => id === authorityId);
      if (!loaded || !authority) return [];
      const told = toldTo(authority, loaded.state, clock.today(), directory);
      if (told.length === 0) return [];
      const line = tellingLine(told);
      const giver = loaded.petitioners.find(({ id }) => id === authority.grantedBy)?.name ?? '';
      return [
        {
          petitionId,
          authorityId,
          kindName: say(authorityKindWords[authority.kind], language),
          number: loaded.state.number,
          title: told.includes('progress') ? loaded.state.title : undefined,
          petitioner: maskName(giver),
          may: say(line.may, language),
          mayNot: say(line.mayNot, language),
          until: authority.until,
          code: authorityCodes.codeOf(authorityId),
        },
      ];
    }),
  );
  return ok({ rows: rows.flat() });
}
