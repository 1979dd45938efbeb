// The addresses of a place's screen and tablet: the same every day, until the office makes a new one.
import { sql } from 'kysely';
import { hallScreenPath, hallTabletPath, type HallView } from '#contract/hall.ts';
import type { AccountId, JurisdictionId } from '#core/kit/ids.ts';
import type { HallParts } from './hall-parts.ts';

export type HallUse = 'screen' | 'tablet';
type Keeping = Pick<HallParts, 'database' | 'hallKeys'>;

/** The key of every place asked for, by the place. */
export async function placeKeys(
  jurisdictionId: JurisdictionId,
  places: readonly string[],
  use: HallUse,
  { database: { desk }, hallKeys }: Keeping,
): Promise<ReadonlyMap<string, string>> {
  const rows = await desk
    .selectFrom('hall_address')
    .select(['place', 'renewals'])
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('use', '=', use)
    .execute();
  const renewals = new Map(rows.map((row) => [row.place, row.renewals]));
  return new Map(
    places.map((place) => [place, hallKeys.placeKeyOf(jurisdictionId, place, use, renewals.get(place) ?? 0)]),
  );
}

/** Where the screen and the tablet of a place are now. */
export async function addressesOf(
  jurisdictionId: JurisdictionId,
  place: string,
  parts: Keeping,
): Promise<HallView['addresses']> {
  const keyFor = async (use: HallUse): Promise<string> =>
    (await placeKeys(jurisdictionId, [place], use, parts)).get(place) ?? '';
  return { screen: hallScreenPath(await keyFor('screen')), tablet: hallTabletPath(await keyFor('tablet')) };
}

/** Ends the address that was, for whoever has it, and makes another. */
export async function renewAddress(
  { jurisdictionId, accountId }: { readonly jurisdictionId: JurisdictionId; readonly accountId: AccountId },
  { place, use }: { readonly place: string; readonly use: HallUse },
  { database: { desk }, clock }: Pick<HallParts, 'database' | 'clock'>,
): Promise<void> {
  const who = { renewed_at: clock.now(), renewed_by: accountId };
  await desk
    .insertInto('hall_address')
    .values({ jurisdiction_id: jurisdictionId, place, use, renewals: 1, ...who })
    .onConflict((conflict) =>
      conflict
        .columns(['jurisdiction_id', 'place', 'use'])
        .doUpdateSet({ ...who, renewals: sql`hall_address.renewals + 1` }),
    )
    .execute();
}
