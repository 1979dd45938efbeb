// How every connection of the program is set up, whatever server it goes to.
import pg from 'pg';
import type { ClientConfig, CustomTypesConfig } from 'pg';

/** The role of ordinary work: it may do only what the migrations granted. */
export const appRole = 'kaimen_app';

export type ConnectionPurpose = {
  readonly name: string;
  /** Work as this role instead of the owner's. */
  readonly role?: string;
  readonly statementTimeoutMs?: number;
};

const oid = { int8: 20, date: 1082, dateArray: 1182 } as const;

// A calendar day must never pass through a `Date` and its time zone; a count must not arrive as text.
const types: CustomTypesConfig = {
  getTypeParser: ((id: number, format?: 'text' | 'binary') => {
    if (id === oid.date) return String;
    if (id === oid.int8) return parseCount;
    if (id === oid.dateArray) return splitDays;
    return format === 'binary' ? pg.types.getTypeParser(id, 'binary') : pg.types.getTypeParser(id, 'text');
  }) as CustomTypesConfig['getTypeParser'],
};

/** The options of one connection to `url`. Days arrive as `YYYY-MM-DD` and 64-bit numbers as numbers while they are exact. */
export function connectionOptions(url: string, purpose: ConnectionPurpose): ClientConfig {
  const parsed = new URL(url);
  const settings = [
    parsed.searchParams.get('options') ?? '',
    '-c timezone=Asia/Shanghai',
    '-c client_min_messages=warning',
  ];
  if (purpose.role) settings.push(`-c role=${purpose.role}`);
  if (purpose.statementTimeoutMs !== undefined)
    settings.push(`-c statement_timeout=${purpose.statementTimeoutMs}`);
  settings.push('-c idle_in_transaction_session_timeout=60000');
  // `pg` lets the address win over the options beside it, so ours go into the address.
  parsed.searchParams.set('options', settings.join(' ').trim());
  return {
    connectionString: parsed.href,
    application_name: `kaimen-${purpose.name}`,
    connectionTimeoutMillis: 5000,
    keepAlive: true,
    types,
  };
}

// Days need no quotes in an array, and PostgreSQL never adds any.
function splitDays(text: string): (string | null)[] {
  const inside = text.slice(1, -1);
  return inside === '' ? [] : inside.split(',').map((day) => (day === 'NULL' ? null : day));
}

function parseCount(text: string): number | bigint {
  const value = Number(text);
  return Number.isSafeInteger(value) ? value : BigInt(text);
}
