// Everything that a new petition writes, in one statement for all its tables: one round trip while others wait for
// the next number.
import type { Insertable } from 'kysely';
import { preparedStatement } from './prepared-statement.ts';
import type { CaseTables } from './tables.ts';
import { writerOf, type Tx } from './transaction.ts';

const columns = {
  petitioner: [
    'jurisdiction_id',
    'id',
    'name',
    'certificate_type',
    'certificate_number',
    'phone',
    'email',
    'address',
    'division_code',
    'created_at',
  ],
  query_code: ['jurisdiction_id', 'code_hash', 'petition_id'],
  request_answer: ['jurisdiction_id', 'request_id', 'petition_id'],
  event: [
    'jurisdiction_id',
    'stream_kind',
    'stream_id',
    'version',
    'kind',
    'data',
    'actor_id',
    'post_id',
    'cause',
    'legal_basis',
    'recorded_at',
    'leaf',
  ],
  petition: [
    'jurisdiction_id',
    'id',
    'number',
    'version',
    'phase',
    'channel',
    'title',
    'people_count',
    'received_on',
    'registered_on',
    'place_code',
    'content_class',
    'registering_unit_id',
    'responsible_unit_id',
    'respondent_unit_id',
    'handler_id',
    'external_id',
    'next_limit',
    'next_clock',
    'urged',
    'supervision',
    'important',
    'author_id',
    'recused_ids',
    'recusal_unit_id',
    'recusal_duty',
    'answered_on',
    'solved_on',
    'satisfaction',
    'execute_by',
    'review_unit_id',
    'final_review_unit_id',
    'review_stage',
  ],
  petition_claim: [
    'jurisdiction_id',
    'petition_id',
    'claim_id',
    'seq',
    'purpose',
    'content_class',
    'route',
    'opinion',
  ],
  petition_person: ['jurisdiction_id', 'petition_id', 'petitioner_id', 'seq', 'role'],
  petition_clock: [
    'jurisdiction_id',
    'petition_id',
    'seq',
    'clock',
    'owner',
    'from_on',
    'target',
    'limit_on',
    'provisional',
    'stopped_on',
    'rung',
  ],
  petition_hop: [
    'jurisdiction_id',
    'petition_id',
    'seq',
    'unit_id',
    'kept',
    'assigned_on',
    'returned_on',
    'days_lost',
    'ground',
  ],
  petition_paper: ['jurisdiction_id', 'petition_id', 'kind', 'number', 'issued_on'],
  petition_text: ['jurisdiction_id', 'petition_id', 'body', 'folded', 'grams'],
} as const satisfies { readonly [Table in keyof CaseTables]?: readonly (keyof CaseTables[Table])[] };

type Table = keyof typeof columns;
const tables = Object.keys(columns) as readonly Table[];

/** Rows for each table; a table that is left out gets none. */
export type NewRows = { readonly [T in Table]?: readonly Insertable<CaseTables[T]>[] };

/** Inserts all rows at once, in the caller's transaction. Any row that is there already fails all of them. */
export async function insertNewRows(tx: Tx, rows: NewRows): Promise<void> {
  await insertStatement(
    writerOf(tx),
    tables.map((table) => JSON.stringify(rows[table] ?? [], toJsonValue)),
  );
}

const insertStatement = preparedStatement<object>(`with ${tables.map(insertOf).join(',\n')}\nselect 1`);

function insertOf(table: Table, at: number): string {
  const names = columns[table].join(', ');
  return `new_${table} as (insert into ${table} (${names})
    select ${names} from json_populate_recordset(null::${table}, $${at + 1}::json))`;
}

// A hash is written as PostgreSQL reads bytes. `this` holds the value as it was before it turned itself into JSON.
function toJsonValue(this: unknown, key: string, value: unknown): unknown {
  const raw: unknown = Reflect.get(Object(this), key);
  return Buffer.isBuffer(raw) ? `\\x${raw.toString('hex')}` : value;
}
