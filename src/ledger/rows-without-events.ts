import type { JurisdictionId } from '#core/kit/ids.ts';
import { preparedStatement } from './prepared-statement.ts';
import type { Reader } from './transaction.ts';

export type LooseRow = { readonly streamId: string; readonly detail: string };

// Each table with the column that names its stream, and what tells a reader which row it is.
const tables = [
  { table: 'petition', stream: 'id', detail: 'r.number' },
  { table: 'suggestion', stream: 'id', detail: `'suggestion'` },
  { table: 'reception', stream: 'id', detail: `'reception'` },
  { table: 'reception_seat', stream: 'reception_id', detail: `'reception_seat'` },
  { table: 'reception_slot', stream: 'reception_id', detail: `'reception_slot'` },
  { table: 'booking', stream: 'id', detail: `'booking'` },
  { table: 'hall_day', stream: 'id', detail: `'hall_day'` },
  { table: 'hall_window', stream: 'hall_id', detail: `'hall_window'` },
  { table: 'hall_ticket', stream: 'hall_id', detail: `'hall_ticket'` },
] as const;

const statements = tables.map(({ table, stream, detail }) =>
  preparedStatement<LooseRow>(
    `select distinct r.${stream} as "streamId", ${detail} as detail from ${table} as r
      where r.jurisdiction_id = $1 and not exists (
        select from event as e where e.jurisdiction_id = r.jurisdiction_id and e.stream_id = r.${stream})
      order by 1 limit $2`,
  ),
);

/** Rows of a case that no event stands behind: nobody decided them. At most `max` of each table. */
export async function rowsWithoutEvents(
  read: Reader,
  jurisdictionId: JurisdictionId,
  max: number,
): Promise<readonly LooseRow[]> {
  const found: LooseRow[] = [];
  for (const statement of statements) found.push(...(await statement(read, [jurisdictionId, max])));
  return found;
}
