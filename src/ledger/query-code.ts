// The code on the petitioner's slip. It is made from a secret outside the database, so the slip can be printed
// again although the code is stored nowhere, and a stolen database opens nobody's page.
import { createHash, createHmac } from 'node:crypto';
import type { AuthorityId, BookingId, JurisdictionId, PetitionId } from '#core/kit/ids.ts';
import type { Reader } from './transaction.ts';

type Codes<Id extends string> = {
  /** 16 characters without those that look alike; 80 bits, out of reach of guessing. */
  readonly codeOf: (id: Id) => string;
  readonly hashOf: (code: string) => Buffer;
};
export type QueryCodes = Codes<PetitionId>;
export type BookingCodes = Codes<BookingId>;
export type AuthorityCodes = Codes<AuthorityId>;

export const createQueryCodes = (secret: Buffer): QueryCodes => createCodes(secret, 'query code');

/** The codes of bookings, made in the same way; neither kind opens the other. */
export const createBookingCodes = (secret: Buffer): BookingCodes => createCodes(secret, 'booking code');

/** The codes of those who act for a petitioner or go along: each opens what its authority allows, and no more. */
export const createAuthorityCodes = (secret: Buffer): AuthorityCodes => createCodes(secret, 'authority code');

function createCodes<Id extends string>(secret: Buffer, purpose: string): Codes<Id> {
  const key = createHmac('sha256', secret).update(purpose).digest();
  return {
    codeOf: (id) => toCode(createHmac('sha256', key).update(id).digest()),
    hashOf: (code) => createHash('sha256').update(key).update(code).digest(),
  };
}

// Crockford's alphabet: no I, L, O, U.
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const codeLength = 16;

function toCode(digest: Buffer): string {
  let bits = 0n;
  for (const byte of digest.subarray(0, 10)) bits = (bits << 8n) | BigInt(byte);
  return Array.from(
    { length: codeLength },
    (_, at) => alphabet[Number((bits >> BigInt(75 - at * 5)) & 31n)],
  ).join('');
}

/** The code in what a person typed: spaces and dashes go, look-alikes are read as what they must be. */
export function parseQueryCode(typed: string): string | undefined {
  const code = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s·.\-_]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
  return /^[0-9A-HJKMNP-TV-Z]{16}$/.test(code) ? code : undefined;
}

/** The petition a code belongs to; nothing for a code that was never given. */
export async function findByQueryCode(
  read: Reader,
  jurisdictionId: JurisdictionId,
  codeHash: Buffer,
): Promise<PetitionId | undefined> {
  const row = await read
    .selectFrom('query_code')
    .select('petition_id')
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('code_hash', '=', codeHash)
    .executeTakeFirst();
  return row?.petition_id;
}

/** The authority a code belongs to, whether it still stands or not. */
export async function findByAuthorityCode(
  read: Reader,
  jurisdictionId: JurisdictionId,
  codeHash: Buffer,
): Promise<{ readonly petitionId: PetitionId; readonly authorityId: AuthorityId } | undefined> {
  return read
    .selectFrom('authority_code')
    .select(['petition_id as petitionId', 'authority_id as authorityId'])
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('code_hash', '=', codeHash)
    .executeTakeFirst();
}

/** The booking a code belongs to. */
export async function findByBookingCode(
  read: Reader,
  jurisdictionId: JurisdictionId,
  codeHash: Buffer,
): Promise<BookingId | undefined> {
  const row = await read
    .selectFrom('booking_code')
    .select('booking_id')
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('code_hash', '=', codeHash)
    .executeTakeFirst();
  return row?.booking_id;
}
