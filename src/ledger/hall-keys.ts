// Keys of the hall, made from a secret outside the database: what the database keeps tells nobody who was there.
import { createHmac } from 'node:crypto';
import type { HallId, JurisdictionId } from '#core/kit/ids.ts';

export type HallKeys = {
  /** Sameness of a person inside one day of one hall: another day gives the same number another key. */
  readonly personKeyOf: (hallId: HallId, phone: string) => string;
  /**
   * What stands for a place in the address of its screen or tablet; 12 characters nobody can guess, the same every day
   * until it is made anew for the `renewals`th time.
   */
  readonly placeKeyOf: (
    jurisdictionId: JurisdictionId,
    place: string,
    use: 'screen' | 'tablet',
    renewals: number,
  ) => string;
};

export function createHallKeys(secret: Buffer): HallKeys {
  const key = createHmac('sha256', secret).update('hall').digest();
  const digest = (...parts: readonly string[]): string =>
    createHmac('sha256', key).update(JSON.stringify(parts)).digest('base64url');
  return {
    personKeyOf: (hallId, phone) => digest('person', hallId, phone).slice(0, 22),
    placeKeyOf: (jurisdictionId, place, use, renewals) =>
      digest(use, jurisdictionId, place, ...(renewals > 0 ? [String(renewals)] : [])).slice(0, 12),
  };
}
