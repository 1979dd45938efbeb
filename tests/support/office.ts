// A small office for tests, set up through the same routes that people use.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { randomBytes, randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import type { Pool } from 'pg';
import { buildApp } from '../../src/app.ts';
import type { Answer, Operation, Sending } from '#contract/operation.ts';
import * as organisation from '#contract/organisation.ts';
import { registerPetition, type IntakeInput } from '#contract/petitions.ts';
import type { Problem } from '#contract/problem.ts';
import { signIn } from '#contract/session.ts';
import { setUp } from '#contract/setup.ts';
import type { RoleId } from '#core/organisation/roles.ts';
import { clockFrom, type Clock } from '#platform/clock/clock.ts';
import { readConfig } from '#platform/config/read-config.ts';
import { silentLog } from '#platform/log/log.ts';

export type Reply<O extends Operation> =
  | { readonly ok: true; readonly status: number; readonly value: Answer<O> }
  | { readonly ok: false; readonly status: number; readonly problem: Problem };

/** A signed-in person of the test office. */
export type Colleague = {
  readonly cookie: string;
  readonly accountId: string;
  readonly unitId: string;
  readonly call: <const O extends Operation>(operation: O, sending: Sending<O>) => Promise<Reply<O>>;
  /** The same, for a call that must succeed. */
  readonly do: <const O extends Operation>(operation: O, sending: Sending<O>) => Promise<Answer<O>>;
};

export type TestOffice = {
  readonly app: FastifyInstance;
  /** Moves the calendar; open sessions stay open. */
  readonly setToday: (day: string) => Promise<void>;
  readonly clerk: Colleague;
  readonly director: Colleague;
  readonly handler: Colleague;
  readonly unitHead: Colleague;
  readonly town: Colleague;
  readonly admin: Colleague;
  readonly auditor: Colleague;
  readonly units: {
    readonly county: string;
    readonly office: string;
    readonly department: string;
    readonly town: string;
  };
};

export const testPassword = 'a test password';

type Settings = Readonly<Record<string, string>>;

/** Set up on 2026-03-02, a Monday; `setToday` moves the calendar. */
export async function testOffice(pool: Pool, settings: Settings = {}): Promise<TestOffice> {
  let now = new Date('2026-03-02T09:00:00+08:00');
  const app = await buildTestApp(
    pool,
    clockFrom(() => now),
    settings,
  );
  const send = sender(app);
  await must(
    send('')(setUp, {
      body: {
        token: testToken,
        officeName: '安宁县信访局',
        organCode: '安信',
        divisionCode: '330106',
        divisionName: '安宁县',
        administrator: { personName: '管理员', username: 'admin', password: testPassword },
      },
    }),
  );
  const admin = await signInAs(app, 'admin');
  const tree = await admin.do(organisation.readOrganisation, {});
  const unitOf = (kind: string): string => tree.units.find((unit) => unit.kind === kind)?.id ?? '';
  const county = unitOf('county');
  const office = unitOf('petition-office');
  const makeUnit = async (
    kind: 'department' | 'town',
    name: string,
    organCode: string,
    divisionCode: string,
  ) =>
    (
      await admin.do(organisation.createUnit, {
        body: { parentId: county, kind, name, organCode, divisionCode },
      })
    ).id;
  const department = await makeUnit('department', '安宁县住房和城乡建设局', '安建', '330106');
  const town = await makeUnit('town', '青石镇', '青石', '330106109');
  const fill = (username: string, unitId: string, role: RoleId) => hire(app, admin, username, unitId, role);
  return {
    app,
    setToday: async (day) => {
      now = new Date(`${day}T09:00:00+08:00`);
      await pool.query('update session set expires_at = $1', [new Date(now.getTime() + 3_600_000)]);
    },
    admin,
    clerk: await fill('clerk', office, 'clerk'),
    director: await fill('director', office, 'director'),
    handler: await fill('handler', department, 'handler'),
    unitHead: await fill('unithead', department, 'unit-head'),
    town: await fill('town', town, 'town-clerk'),
    auditor: await fill('auditor', office, 'auditor'),
    units: { county, office, department, town },
  };
}

const testToken = 'test-token';

/** The whole program on a test database, without a port. `settings` as in the environment. */
export async function buildTestApp(
  pool: Pool,
  clock: Clock,
  settings: Settings = {},
): Promise<FastifyInstance> {
  const folder = mkdtempSync(join(testFolder(), 'data-'));
  const config = readConfig({ KAIMEN_DATA: folder, ...settings });
  if (!config.ok) throw new Error('the test configuration does not read');
  return buildApp({
    pool,
    config: config.value,
    clock,
    programFolder: resolve(import.meta.dirname, '../..'),
    secret: randomBytes(32),
    filesDir: join(folder, 'files'),
    formsDir: join(folder, 'forms'),
    setupToken: () => testToken,
    forgetSetupToken: () => undefined,
    log: silentLog(),
  });
}

let root: string | undefined;

// One folder for all offices of a test process; it goes with the process.
function testFolder(): string {
  if (root !== undefined) return root;
  const made = mkdtempSync(join(tmpdir(), 'kaimen-test-'));
  process.once('exit', () => rmSync(made, { recursive: true, force: true }));
  root = made;
  return made;
}

/** Signs a person of the office in and keeps their cookie. */
export async function signInAs(
  app: FastifyInstance,
  username: string,
  password = testPassword,
): Promise<Colleague> {
  const reply = await app.inject({ method: 'POST', url: signIn.path, payload: { username, password } });
  if (reply.statusCode !== 200) throw new Error(`${username} cannot sign in: ${reply.body}`);
  const cookie = reply.cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  const me: Answer<typeof signIn> = reply.json();
  const call = sender(app)(cookie);
  return {
    cookie,
    accountId: me.accountId,
    unitId: me.unitId,
    call,
    do: (operation, sending) => must(call(operation, sending)),
  };
}

/** A new person at a new post of the unit, signed in. */
export async function hire(
  app: FastifyInstance,
  admin: Colleague,
  username: string,
  unitId: string,
  role: RoleId,
): Promise<Colleague> {
  const account = await admin.do(organisation.openAccount, {
    body: { username, personName: `${username}某` },
  });
  const post = await admin.do(organisation.createPost, { body: { unitId, title: role, role } });
  await admin.do(organisation.fillPost, { params: { id: post.id }, body: { accountId: account.id } });
  return signInAs(app, username, account.firstPassword);
}

function sender(app: FastifyInstance) {
  return (cookie: string): Colleague['call'] =>
    async (operation, sending) => {
      const reply = await app.inject({
        method: operation.method,
        url: fillPath(operation.path, sending.params),
        headers: { cookie },
        ...(sending.query ? { query: toStrings(sending.query) } : {}),
        ...(sending.body === undefined ? {} : { payload: sending.body as object }),
      });
      const { statusCode: status } = reply;
      return status < 300
        ? { ok: true, status, value: reply.json() }
        : { ok: false, status, problem: reply.json() };
    };
}

async function must<O extends Operation>(reply: Promise<Reply<O>>): Promise<Answer<O>> {
  const settled = await reply;
  if (settled.ok) return settled.value;
  throw new Error(`refused: ${JSON.stringify(settled.problem)}`);
}

function fillPath(path: string, params: unknown): string {
  const values = toStrings(params ?? {});
  return path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(values[name] ?? ''));
}

function toStrings(value: unknown): Record<string, string> {
  return Object.fromEntries(Object.entries(value ?? {}).map(([key, member]) => [key, String(member)]));
}

/** A plain visit that registers; change what the test is about. */
export function visitIntake(change: Partial<IntakeInput> = {}): IntakeInput {
  return {
    channel: 'visit',
    receivedOn: '2026-03-02',
    title: '小区外墙渗水无人维修',
    narrative: '幸福小区三栋外墙去年起渗水，物业说维修资金没有批下来，请求督促维修。',
    people: [
      {
        role: 'petitioner',
        petitioner: {
          name: '李秀英',
          certificateType: 'resident-identity-card',
          certificateNumber: '',
          phone: '13857112345',
          address: '青石镇幸福小区',
          divisionCode: '330106109',
        },
      },
    ],
    peopleCount: 1,
    claims: [{ text: '督促物业维修外墙', purpose: 'request', contentClass: '0204' }],
    place: { divisionCode: '330106109', detail: '幸福小区三栋' },
    attachments: [],
    ...change,
  };
}

/** Registers a visit as somebody, with a reason should it be late, and gives its id, number, code and version. */
export function register(who: Colleague, change: Partial<IntakeInput> = {}) {
  const intake = visitIntake({ backDateReason: '停电后补录', ...change });
  return who.do(registerPetition, { body: { requestId: randomUUID(), intake } });
}
