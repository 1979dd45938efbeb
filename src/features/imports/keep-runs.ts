// What the desk keeps of an upload: how far it has come and what was found.
import type { Insertable, Selectable, Updateable } from 'kysely';
import { importKinds, type ImportReport } from '#contract/imports.ts';
import type { Actor } from '#core/access/actor.ts';
import type { Words } from '#core/kit/language.ts';
import type { Database } from '#ledger/transaction.ts';
import type { DeskTables } from '#platform/db/desk-tables.ts';

export type RunState = ImportReport['state'];
export type RunProblem = Words & { readonly row: number; readonly column: string };
export type RunRow = Omit<Selectable<DeskTables['import_run']>, 'problems' | 'message' | 'state' | 'kind'> & {
  readonly kind: ImportReport['kind'];
  readonly state: RunState;
  readonly problems: readonly RunProblem[];
  readonly message: Words | null;
};

const isKind = (text: string): text is ImportReport['kind'] => importKinds.some((kind) => kind === text);

export async function addRun(
  { desk }: Database,
  run: Insertable<DeskTables['import_run']> & { readonly state: RunState },
): Promise<void> {
  await desk.insertInto('import_run').values(run).execute();
}

/** The run, if this person may know of it: who uploaded it, and colleagues of the same unit. */
export async function findRun(database: Database, id: string, actor: Actor): Promise<RunRow | undefined> {
  const run = await readRun(database, id);
  return run && (run.account_id === actor.accountId || run.unit_id === actor.unitId) ? run : undefined;
}

/** Without asking who, for the job itself. */
export async function readRun({ desk }: Database, id: string): Promise<RunRow | undefined> {
  const row = await desk.selectFrom('import_run').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row || !isKind(row.kind)) return undefined;
  // Only this file writes these columns.
  return {
    ...row,
    kind: row.kind,
    state: row.state as RunState,
    problems: row.problems as readonly RunProblem[],
    message: row.message as Words | null,
  };
}

/** Changes a run that is in one of `states`; false when it is in none of them any more. */
export async function changeRun(
  { desk }: Database,
  id: string,
  states: readonly RunState[],
  change: Omit<Updateable<DeskTables['import_run']>, 'state' | 'problems' | 'message'> & {
    readonly state?: RunState;
    readonly problems?: readonly RunProblem[];
    readonly message?: Words;
  },
): Promise<boolean> {
  const { problems, message, ...columns } = change;
  const { numUpdatedRows } = await desk
    .updateTable('import_run')
    .set({
      ...columns,
      ...(problems ? { problems: JSON.stringify(problems) } : {}),
      ...(message ? { message: JSON.stringify(message) } : {}),
    })
    .where('id', '=', id)
    .where('state', 'in', [...states])
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Runs in one of `states`, begun before `before`. */
export async function listRuns(
  { desk }: Database,
  states: readonly RunState[],
  before: Date,
): Promise<readonly { readonly id: string; readonly state: string }[]> {
  return desk
    .selectFrom('import_run')
    .select(['id', 'state'])
    .where('state', 'in', [...states])
    .where('started_at', '<=', before)
    .execute();
}
