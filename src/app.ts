// The composition root: every dependency is built here, by hand, once.
import { join } from 'node:path';
import { readFile } from 'node:fs/promises';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Pool } from 'pg';
import { attachmentSizeMax } from '#contract/attachments.ts';
import { allOperations } from '#contract/operations.ts';
import { problem } from '#contract/problem.ts';
import { parseContentClasses } from '#core/classes/content-classes.ts';
import { parseCaseLeadRules } from '#core/petitions/case-lead-rules.ts';
import { parseReceptionRules } from '#core/receptions/reception-rules.ts';
import { parseDivisions } from '#core/places/divisions.ts';
import type { Result } from '#core/kit/result.ts';
import { hashPassword } from '#features/accounts/hash-password.ts';
import { createSessionReader, sessionCookie, type Caller } from '#features/accounts/queries.ts';
import { accountRoutes } from '#features/accounts/routes.ts';
import { endSessions } from '#features/accounts/sign-in.ts';
import { attachmentRoutes } from '#features/attachments/routes.ts';
import { bookingRoutes } from '#features/bookings/routes.ts';
import { settleWaits } from '#features/bookings/jobs.ts';
import { createSlotQueue } from '#features/bookings/slot-queue.ts';
import { lawProblemsToText, loadLaw } from '#features/clocks/load-law.ts';
import { openLaw } from '#features/clocks/open-law.ts';
import { keepToLaw } from '#features/clocks/keep-to-law.ts';
import { settleLimits } from '#features/clocks/settle-limits.ts';
import { clockRoutes } from '#features/clocks/routes.ts';
import { hallRoutes } from '#features/hall/routes.ts';
import { createImportJobs } from '#features/imports/jobs.ts';
import { importRoutes } from '#features/imports/routes.ts';
import { keepTelling } from '#features/messages/jobs.ts';
import { messageRoutes } from '#features/messages/routes.ts';
import { createDirectoryReader } from '#features/organisation/queries.ts';
import { organisationRoutes } from '#features/organisation/routes.ts';
import { petitionRoutes } from '#features/petitions/routes.ts';
import { keepSweeping } from '#features/supervision/jobs.ts';
import { ownCalendarRoute } from '#features/receptions/send-calendar.ts';
import { reportWorkbookRoute } from '#features/receptions/send-report.ts';
import { receptionRoutes } from '#features/receptions/routes.ts';
import { outreachRoutes } from '#features/outreach/routes.ts';
import { suggestionRoutes } from '#features/suggestions/routes.ts';
import { registerFileRoute } from '#features/petitions/send-register.ts';
import { worklistRoutes } from '#features/worklists/routes.ts';
import { ledgerWorkbookRoute } from '#features/worklists/send-ledger.ts';
import { promiseWorkbookRoute } from '#features/worklists/send-promises.ts';
import { chartRoutes, openCharts } from '#features/papers/keep-charts.ts';
import { makeCitizenPaper } from '#features/papers/make-citizen-paper.ts';
import { slipPrinter } from '#features/papers/print-slips.ts';
import { paperRoutes } from '#features/papers/routes.ts';
import { noticeRoutes } from '#features/papers/send-notice.ts';
import { invitationLettersRoute } from '#features/papers/send-invitations.ts';
import { suggestionPaperRoute } from '#features/papers/send-suggestion.ts';
import { templateRoutes } from '#features/papers/template-routes.ts';
import { talkRecordRoute } from '#features/papers/send-talk-record.ts';
import { certificateRoute } from '#features/papers/send-certificate.ts';
import { createHallKeys } from '#ledger/hall-keys.ts';
import { createAuthorityCodes, createBookingCodes, createQueryCodes } from '#ledger/query-code.ts';
import { openDatabase } from '#ledger/transaction.ts';
import { allRefusals } from './all-refusals.ts';
import type { Clock } from '#platform/clock/clock.ts';
import type { Config } from '#platform/config/read-config.ts';
import { openFileStore } from '#platform/files/file-store.ts';
import { openUploadFolder } from '#platform/files/upload-folder.ts';
import { createServer } from '#platform/http/create-server.ts';
import { describeOperations } from '#platform/http/describe-operations.ts';
import { mounter } from '#platform/http/mount.ts';
import { serveDesk } from '#platform/http/serve-desk.ts';
import { loadTypefaces, type Typefaces } from '#platform/typefaces/typefaces.ts';
import type { Log } from '#platform/log/log.ts';
import { openGateway } from '#platform/messages/open-gateway.ts';
import { portalPaths } from '#portal/paths.ts';
import { portalRoutes } from '#portal/routes.ts';

export type AppParts = {
  readonly pool: Pool;
  readonly config: Config;
  readonly clock: Clock;
  /** The folder of the program: `law`, `dist/desk`. */
  readonly programFolder: string;
  readonly secret: Buffer;
  readonly filesDir: string;
  readonly formsDir: string;
  readonly setupToken: () => string;
  readonly forgetSetupToken: () => void;
  readonly log: Log;
};

export async function buildApp(parts: AppParts): Promise<FastifyInstance> {
  const core = await buildCore(parts);
  const { database, clock, directory, sessions } = core;
  const matters = { ...core, database: keepToLaw(database, core.openLaw) };
  const { log, config, setupToken, forgetSetupToken } = parts;
  const app = await createServer({ log, trustProxy: config.trustProxy, fileSizeMax: attachmentSizeMax });
  const authenticate = (request: FastifyRequest): Promise<Caller | undefined> =>
    sessions.find(request.cookies[sessionCookie]);
  const secureCookies = config.publicUrl?.startsWith('https:') ?? false;
  // Another process on the same data may have added the holidays of a year. With the database away the law stays as it
  // is known, and the request says for itself what it lacks.
  app.addHook('preHandler', () => core.openLaw.refreshInTime(database.read).catch(() => undefined));
  const mount = mounter<Caller>(app, { authenticate, refusals: allRefusals, secureCookies });

  accountRoutes(mount, { database, clock, sessions, readDirectory: directory, setupToken, forgetSetupToken });
  organisationRoutes(mount, {
    ...core,
    hashPassword,
    onRightsChanged: async (accountId) => {
      if (accountId) await endSessions(database, accountId, undefined);
      sessions.forget();
    },
  });
  clockRoutes(mount, core);
  // A newer program may know a year that limits have waited for. It takes its time beside the open doors.
  let settling: Promise<unknown> | undefined;
  app.addHook('onReady', async () => {
    settling = settleLimits(core).catch((error: unknown) => log.error({ error }, 'limits not settled'));
  });
  app.addHook('onClose', () => settling);
  // Only where doors are opened: a program that answers a test or fills a demonstration watches no limits.
  let endSweeping: (() => Promise<void>) | undefined;
  app.addHook('onListen', async () => {
    endSweeping ??= keepSweeping({ ...matters, refreshLaw: core.openLaw.refresh, log });
  });
  app.addHook('onClose', () => endSweeping?.());
  const bookingPage = config.publicUrl && `${config.publicUrl}${portalPaths.receptions}`;
  const { remindHours } = config;
  const gateway = openGateway(config, clock.now);
  const messages = { database, clock, readDirectory: directory, gateway, bookingPage, remindHours, log };
  messageRoutes(mount, messages);
  let endTelling: (() => Promise<void>) | undefined;
  app.addHook('onListen', async () => {
    endTelling ??= keepTelling({ ...messages, settle: (id) => settleWaits(id, core) });
  });
  app.addHook('onClose', () => endTelling?.());
  petitionRoutes(mount, matters);
  registerFileRoute(app, { database, authenticate });
  worklistRoutes(mount, core);
  ledgerWorkbookRoute(app, { ...core, authenticate });
  promiseWorkbookRoute(app, { ...core, authenticate });
  suggestionRoutes(mount, matters);
  receptionRoutes(mount, core);
  outreachRoutes(mount, matters);
  ownCalendarRoute(app, core);
  reportWorkbookRoute(app, { ...core, authenticate });
  hallRoutes(mount, core);
  bookingRoutes(mount, { ...core, readDirectory: directory });
  attachmentRoutes(app, authenticate, core);
  const uploads = openUploadFolder(join(parts.filesDir, 'imports'));
  const jobs = createImportJobs({ ...matters, uploads, log });
  await jobs.recover((await directory(database.read))?.office.jurisdictionId);
  app.addHook('onClose', () => jobs.stopAll());
  const lawFolder = join(parts.programFolder, 'law');
  importRoutes(app, mount, authenticate, { ...core, uploads, jobs, log, lawFolder });
  const papers = {
    ...core,
    programFolder: parts.programFolder,
    typefaces: onceLoaded(join(parts.formsDir, 'fonts')),
  };
  paperRoutes(app, { ...papers, authenticate, publicUrl: config.publicUrl });
  invitationLettersRoute(app, { ...papers, authenticate, publicUrl: config.publicUrl });
  suggestionPaperRoute(app, { ...papers, authenticate });
  noticeRoutes(app, { ...papers, authenticate, publicUrl: config.publicUrl });
  templateRoutes(app, mount, { ...papers, authenticate, publicUrl: config.publicUrl });
  talkRecordRoute(app, { ...papers, authenticate, files: core.files });
  certificateRoute(app, {
    ...papers,
    authenticate,
    publishedThrough: () => core.openLaw.current().calendar.publishedThrough,
  });
  const charts = openCharts(papers);
  chartRoutes(mount, charts);
  await portalRoutes(app, {
    ...core,
    charts,
    slips: slipPrinter(papers.typefaces),
    publicUrl: config.publicUrl,
    readDirectory: directory,
    renderPaper: (id, kind, number) => makeCitizenPaper(id, { kind, number }, config.publicUrl ?? '', papers),
  });
  const described = JSON.stringify(
    describeOperations(allOperations, { title: 'Kaimen', version: '1', problem }),
  );
  app.get('/api/openapi.json', async (_, reply) => reply.type('application/json').send(described));
  app.get('/healthz', async () => {
    await parts.pool.query('select 1');
    return { status: 'ok' };
  });
  await serveDesk(app, join(parts.programFolder, 'dist', 'desk'));
  return app;
}

// Fonts take a third of a second to open: not at start, and only once.
function onceLoaded(officeFolder: string): () => Promise<Typefaces> {
  let loading: Promise<Typefaces> | undefined;
  return () => (loading ??= loadTypefaces({ officeFolder }));
}

/** The parts that use cases work with, also where there is no server: demonstration, import, verification. */
export async function buildCore(
  parts: Pick<AppParts, 'pool' | 'clock' | 'programFolder' | 'secret' | 'filesDir'>,
) {
  const { pool, clock, programFolder, secret } = parts;
  const database = openDatabase(pool);
  const directory = createDirectoryReader();
  const lawFolder = join(programFolder, 'law');
  const law = await loadLaw(lawFolder);
  if (!law.ok) throw new Error(lawProblemsToText(law.error));
  const opened = openLaw(law.value);
  const classes = await readFile(join(lawFolder, 'codes', 'content-classes.json'), 'utf8');
  const receptions = await readFile(join(lawFolder, 'receptions', 'national.json'), 'utf8');
  const caseLeads = await readFile(join(lawFolder, 'case-leads', 'national.json'), 'utf8');
  const divisions = await readFile(join(lawFolder, 'divisions', '2023.txt'), 'utf8');
  return {
    database,
    clock,
    directory,
    sessions: createSessionReader(database, directory, clock),
    law: opened.book,
    openLaw: opened,
    contentClasses: must(parseContentClasses(JSON.parse(classes)), 'content-classes.json'),
    receptionRules: must(parseReceptionRules(JSON.parse(receptions)), 'receptions/national.json'),
    caseLeadRules: must(parseCaseLeadRules(JSON.parse(caseLeads)), 'case-leads/national.json'),
    divisions: must(parseDivisions(divisions), 'divisions'),
    queryCodes: createQueryCodes(secret),
    hallKeys: createHallKeys(secret),
    bookingCodes: createBookingCodes(secret),
    authorityCodes: createAuthorityCodes(secret),
    inTurn: createSlotQueue(),
    files: openFileStore(parts.filesDir),
  };
}

// The shipped tables are part of the program: one that does not read is a fault, not somebody's input.
function must<Value>(result: Result<Value, readonly unknown[]>, what: string): Value {
  if (result.ok) return result.value;
  throw new Error(`${what}: ${JSON.stringify(result.error.slice(0, 5))}`);
}
