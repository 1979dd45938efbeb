// Checks and imports that go on when the page is left. One at a time: a large table takes the whole machine.
import type { JurisdictionId } from '#core/kit/ids.ts';
import { say, type Words } from '#core/kit/language.ts';
import { countImported } from '#ledger/import-keys.ts';
import type { UploadFolder } from '#platform/files/upload-folder.ts';
import type { Log } from '#platform/log/log.ts';
import type { ImportParts, ImportTask } from './import-parts.ts';
import { changeRun, listRuns, type RunState } from './keep-runs.ts';
import { firstProblems, refusalToWords } from './presenter.ts';
import type { Findings, ReadHooks, RowCounts } from './read-in-batches.ts';
import { checkTable, takeInTable } from './take-in-table.ts';
import { runTexts } from './texts.ts';

export type ImportJobs = {
  /** Checks the rows of a run that is `reading`. */
  readonly check: (task: ImportTask) => void;
  /** Takes the rows of a run in that is `importing`. */
  readonly takeIn: (task: ImportTask & { readonly keepGood: boolean }) => void;
  /**
   * Keeps `settle` away from a run while its state changes and its work begins; answers the function that lets go.
   */
  readonly hold: (runId: string) => () => void;
  /** Ends a run that says it is being worked on while nobody works on it, as after the database was away. */
  readonly settle: (run: WorkingRun, jurisdictionId: JurisdictionId) => Promise<boolean>;
  /** Stops the run's work and waits until it has stopped; what is committed stays. */
  readonly stop: (runId: string) => Promise<void>;
  readonly stopAll: () => Promise<void>;
  /** After a start: settles what an earlier process left half-way, and forgets uploads nobody came back for. */
  readonly recover: (jurisdictionId: JurisdictionId | undefined) => Promise<void>;
};

type WorkingRun = { readonly id: string; readonly state: string };

export type ImportJobParts = ImportParts & { readonly uploads: UploadFolder; readonly log: Log };

const progressEveryMs = 300;
const keptMs = 7 * 24 * 3_600_000;

export function createImportJobs(parts: ImportJobParts): ImportJobs {
  const running = new Map<string, { readonly abort: AbortController; readonly ended: Promise<void> }>();
  const held = new Set<string>();
  let last: Promise<void> = Promise.resolve();
  const launch = (task: ImportTask, state: RunState, work: (hooks: ReadHooks) => Promise<void>): void => {
    const abort = new AbortController();
    const ended = last
      .then(() => abort.signal.throwIfAborted())
      .then(() => work({ signal: abort.signal, onProgress: keepProgress(task.runId, state, parts) }))
      .catch((error: unknown) => (abort.signal.aborted ? undefined : fail(task.runId, state, error, parts)))
      .catch((error: unknown) => parts.log.error({ err: error }, 'import'))
      .finally(() => running.delete(task.runId));
    running.set(task.runId, { abort, ended });
    last = ended;
  };
  const stop = async (runId: string): Promise<void> => {
    const job = running.get(runId);
    job?.abort.abort();
    await job?.ended;
  };
  return {
    check: (task) => launch(task, 'reading', (hooks) => check(task, parts, hooks)),
    takeIn: (task) => launch(task, 'importing', (hooks) => takeIn(task, parts, hooks)),
    hold: (runId) => {
      held.add(runId);
      return () => void held.delete(runId);
    },
    settle: async (run, jurisdictionId) => {
      const working = run.state === 'reading' || run.state === 'importing';
      if (!working || running.has(run.id) || held.has(run.id)) return false;
      await settle(run, jurisdictionId, parts);
      return true;
    },
    stop,
    stopAll: async () => {
      await Promise.all([...running.keys()].map(stop));
    },
    recover: (jurisdictionId) => recover(jurisdictionId, parts),
  };
}

async function check(task: ImportTask, parts: ImportJobParts, hooks: ReadHooks): Promise<void> {
  const found = await checkTable(task, parts, hooks);
  if (!found.ok) return end(task.runId, 'reading', refusalToWords(found.error), parts);
  await changeRun(parts.database, task.runId, ['reading'], { state: 'checked', ...columnsOf(found.value) });
}

async function takeIn(
  task: ImportTask & { readonly keepGood: boolean },
  parts: ImportJobParts,
  hooks: ReadHooks,
): Promise<void> {
  const taken = await takeInTable(task, parts, hooks);
  if (!taken.ok) return end(task.runId, 'importing', refusalToWords(taken.error), parts);
  const { rowsImported, rowsBad } = taken.value;
  await changeRun(parts.database, task.runId, ['importing'], {
    state: 'done',
    ...columnsOf(taken.value),
    rows_imported: rowsImported,
  });
  if (rowsBad === 0) await parts.uploads.remove(task.runId);
}

function columnsOf({ report, rowsChanged, ...counts }: Findings) {
  const facts = { count: rowsChanged };
  const { changed } = runTexts;
  const message = { zh: say(changed, 'zh-Hans', facts), en: say(changed, 'en', facts) };
  return {
    ...countColumns(counts),
    problems: firstProblems(report.wrong),
    ...(rowsChanged > 0 ? { message } : {}),
  };
}

const countColumns = (counts: Omit<RowCounts, 'rowsChanged'>) => ({
  rows_read: counts.rowsRead,
  rows_good: counts.rowsGood,
  rows_bad: counts.rowsBad,
  rows_duplicate: counts.rowsDuplicate,
});

// Written now and then only; a progress that could not be written is no reason to stop.
function keepProgress(runId: string, state: RunState, { database, log }: ImportJobParts) {
  let next = 0;
  return (counts: RowCounts): void => {
    const now = performance.now();
    if (now < next) return;
    next = now + progressEveryMs;
    changeRun(database, runId, [state], countColumns(counts)).catch((error: unknown) =>
      log.warn({ runId, error: String(error) }, 'import progress not kept'),
    );
  };
}

async function fail(runId: string, state: RunState, error: unknown, parts: ImportJobParts): Promise<void> {
  parts.log.error({ runId, err: error }, 'import failed');
  await end(runId, state, runTexts.fault, parts);
}

// Whoever was first to say how it ended is right; only then is the file done with.
async function end(runId: string, state: RunState, message: Words, parts: ImportJobParts): Promise<void> {
  const ended = await changeRun(parts.database, runId, [state], { state: 'failed', message });
  if (ended) await parts.uploads.remove(runId);
}

async function recover(jurisdictionId: JurisdictionId | undefined, parts: ImportJobParts): Promise<void> {
  const { database, clock, uploads } = parts;
  for (const run of await listRuns(database, ['reading', 'importing'], clock.now()))
    await settle(run, jurisdictionId, parts);
  const old = new Date(clock.now().getTime() - keptMs);
  for (const { id } of await listRuns(database, ['checked'], old)) {
    await changeRun(database, id, ['checked'], { state: 'cancelled', message: runTexts.expired });
    await uploads.remove(id);
  }
  for (const { id } of await listRuns(database, ['done'], old)) await uploads.remove(id);
}

// The rows are in when their transaction was committed before the end; then only the word of it is missing.
async function settle(
  { id, state }: WorkingRun,
  jurisdictionId: JurisdictionId | undefined,
  parts: ImportJobParts,
): Promise<void> {
  const { database } = parts;
  const imported =
    state === 'importing' && jurisdictionId ? await countImported(database.read, jurisdictionId, id) : 0;
  if (imported > 0) await changeRun(database, id, ['importing'], { state: 'done', rows_imported: imported });
  else await end(id, state === 'reading' ? 'reading' : 'importing', runTexts.interrupted, parts);
}
