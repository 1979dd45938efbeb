import type { AccountId, AuthorityId, JurisdictionId, PetitionId } from '#core/kit/ids.ts';
import type { PlainDate } from '#core/kit/plain-date.ts';
import type { Reader } from './transaction.ts';

/** The authorities of an account that stand on the day by their own words; the rule about each matter comes after. */
export async function authoritiesHeldBy(
  read: Reader,
  jurisdictionId: JurisdictionId,
  accountId: AccountId,
  day: PlainDate,
): Promise<readonly { readonly petitionId: PetitionId; readonly authorityId: AuthorityId }[]> {
  return read
    .selectFrom('petition_authority')
    .select(['petition_id as petitionId', 'authority_id as authorityId'])
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('holder_account_id', '=', accountId)
    .where('from_on', '<=', day)
    .where((is) => is.or([is('until_on', 'is', null), is('until_on', '>=', day)]))
    .where((is) => is.or([is('ended_on', 'is', null), is('ended_on', '>', day)]))
    .orderBy('authority_id', 'desc')
    .limit(200)
    .execute();
}
