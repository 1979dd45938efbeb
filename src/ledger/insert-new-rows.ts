// Everything that a new petition writes, in one statement for all its tables: one round trip while others wait for
// the next number.
import type { Insertable } from 'kysely';
import { preparedStatement } from './prepared-statement.ts';
import type { CaseTables } from './tables.ts';
import { writerOf, type Tx } from './transaction.ts';

// The database gives it.
type Given = 'position';

// Every column, or it does not compile: one that is left out would keep its default and say something else than the events.
const columns = {
  petitioner: {
    jurisdiction_id: true,
    id: true,
    name: true,
    certificate_type: true,
    certificate_number: true,
    phone: true,
    email: true,
    address: true,
    division_code: true,
    created_at: true,
  },
  query_code: {
    jurisdiction_id: true,
    code_hash: true,
    petition_id: true,
  },
  request_answer: {
    jurisdiction_id: true,
    request_id: true,
    petition_id: true,
  },
  event: {
    jurisdiction_id: true,
    stream_kind: true,
    stream_id: true,
    version: true,
    kind: true,
    data: true,
    actor_id: true,
    post_id: true,
    cause: true,
    legal_basis: true,
    recorded_at: true,
    leaf: true,
  },
  petition: {
    jurisdiction_id: true,
    id: true,
    number: true,
    version: true,
    phase: true,
    channel: true,
    title: true,
    people_count: true,
    received_on: true,
    registered_on: true,
    place_code: true,
    content_class: true,
    registering_unit_id: true,
    responsible_unit_id: true,
    respondent_unit_id: true,
    handler_id: true,
    external_id: true,
    next_limit: true,
    next_clock: true,
    urged: true,
    supervision: true,
    important: true,
    author_id: true,
    recused_ids: true,
    recusal_unit_id: true,
    recusal_duty: true,
    answered_on: true,
    solved_on: true,
    satisfaction: true,
    execute_by: true,
    review_unit_id: true,
    final_review_unit_id: true,
    review_stage: true,
    co_handling_unit_ids: true,
    promise_unit_ids: true,
    joint_unit_ids: true,
    case_team_ids: true,
    designator_unit_id: true,
    claim_steps: true,
    claim_results: true,
    repeats: true,
    heard_by_leader: true,
  },
  petition_claim: {
    jurisdiction_id: true,
    petition_id: true,
    claim_id: true,
    seq: true,
    purpose: true,
    content_class: true,
    route: true,
    opinion: true,
  },
  petition_person: {
    jurisdiction_id: true,
    petition_id: true,
    petitioner_id: true,
    seq: true,
    role: true,
  },
  petition_clock: {
    jurisdiction_id: true,
    petition_id: true,
    seq: true,
    clock: true,
    owner: true,
    from_on: true,
    target: true,
    limit_on: true,
    provisional: true,
    stopped_on: true,
    rung: true,
  },
  petition_hop: {
    jurisdiction_id: true,
    petition_id: true,
    seq: true,
    unit_id: true,
    kept: true,
    assigned_on: true,
    returned_on: true,
    days_lost: true,
    ground: true,
  },
  petition_paper: {
    jurisdiction_id: true,
    petition_id: true,
    kind: true,
    number: true,
    issued_on: true,
    series: true,
    year: true,
    serial: true,
    voided_on: true,
    void_reason: true,
  },
  petition_text: {
    jurisdiction_id: true,
    petition_id: true,
    body: true,
    folded: true,
    grams: true,
  },
} as const satisfies {
  readonly [Table in keyof CaseTables]?: Readonly<Record<Exclude<keyof CaseTables[Table], Given>, true>>;
};

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
  const names = Object.keys(columns[table]).join(', ');
  return `new_${table} as (insert into ${table} (${names})
    select ${names} from json_populate_recordset(null::${table}, $${at + 1}::json))`;
}

// A hash is written as PostgreSQL reads bytes. `this` holds the value as it was before it turned itself into JSON.
function toJsonValue(this: unknown, key: string, value: unknown): unknown {
  const raw: unknown = Reflect.get(Object(this), key);
  return Buffer.isBuffer(raw) ? `\\x${raw.toString('hex')}` : value;
}
