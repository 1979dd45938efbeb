// Before the journeys: the whole program once, as `npm start` runs it, with an office whose posts are filled.
import type { TestProject } from 'vitest/node';
import {
  createPost,
  createUnit,
  fillPost,
  importDivisions,
  openAccount,
  readOrganisation,
} from '#contract/organisation.ts';
import { setUp } from '#contract/setup.ts';
import type { RoleId } from '#core/organisation/roles.ts';
import { apiCaller, signInFor, type Call } from './api-caller.ts';
import { freshDataFolder, startProgram } from './program.ts';

const posts = {
  clerk: ['周敏', '接访窗口', 'clerk', 'office'],
  clerk2: ['孙丽', '办信窗口', 'clerk', 'office'],
  director: ['陈国强', '局长', 'director', 'office'],
  leader: ['郑海峰', '分管副县长', 'leader', 'county'],
  leader2: ['陆文博', '副县长', 'leader', 'county'],
  handler: ['林晓东', '信访经办', 'handler', 'department'],
  unithead: ['王建华', '局长', 'unit-head', 'department'],
  stranger: ['赵文', '信访经办', 'handler', 'other'],
  town: ['吴秀兰', '信访专干', 'town-clerk', 'town'],
  auditor: ['何静', '督查员', 'auditor', 'office'],
} as const satisfies Record<string, readonly [string, string, RoleId, keyof Units]>;

export type Username = keyof typeof posts | 'admin';
type Units = { county: string; office: string; department: string; other: string; town: string };

export type JourneyOffice = {
  readonly address: string;
  readonly dataFolder: string;
  readonly units: Readonly<Units>;
  readonly cookies: Readonly<Record<Username, string>>;
  readonly accounts: Readonly<Record<Username, { readonly name: string; readonly password: string }>>;
};

declare module 'vitest' {
  export interface ProvidedContext {
    journeyOffice: JourneyOffice;
  }
}

const administrator = { personName: '李明', username: 'admin', password: 'journeys begin here' };

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = freshDataFolder();
  const program = await startProgram({ dataFolder: folder.path });
  const stop = async (): Promise<void> => {
    await program.pressCtrlC();
    folder.remove();
  };
  try {
    const token = new URL(program.setupAddress ?? '').searchParams.get('token') ?? '';
    const office = await furnish(program.address, token);
    project.provide('journeyOffice', { ...office, address: program.address, dataFolder: folder.path });
  } catch (error) {
    await stop();
    throw error;
  }
  return stop;
}

async function furnish(
  address: string,
  token: string,
): Promise<Pick<JourneyOffice, 'units' | 'cookies' | 'accounts'>> {
  const place = { divisionCode: '330106', divisionName: '安宁县' };
  const body = { token, officeName: '安宁县信访局', organCode: '安信', ...place, administrator };
  await apiCaller(address)(setUp, { body });
  const cookies: Record<string, string> = {
    admin: await signInFor(address, administrator.username, administrator.password),
  };
  const accounts: Record<string, JourneyOffice['accounts'][Username]> = {
    admin: { name: administrator.personName, password: administrator.password },
  };
  const admin = apiCaller(address, cookies['admin']);
  const units = await makeUnits(admin);
  for (const [username, [name, title, role, where]] of Object.entries(posts)) {
    const password = await hire(admin, { username, name, title, role, unitId: units[where] });
    accounts[username] = { name, password };
    cookies[username] = await signInFor(address, username, password);
  }
  return {
    units,
    cookies: cookies as JourneyOffice['cookies'],
    accounts: accounts as JourneyOffice['accounts'],
  };
}

async function makeUnits(admin: Call): Promise<Units> {
  await admin(importDivisions, { body: { lines: [] } });
  const { units } = await admin(readOrganisation, {});
  const idOf = (kind: string): string => units.find((unit) => unit.kind === kind)?.id ?? '';
  const county = idOf('county');
  const department = async (name: string, organCode: string): Promise<string> =>
    (
      await admin(createUnit, {
        body: { parentId: county, kind: 'department', name, organCode, divisionCode: '330106' },
      })
    ).id;
  return {
    county,
    office: idOf('petition-office'),
    town: idOf('town'),
    department: await department('安宁县住房和城乡建设局', '安建'),
    other: await department('安宁县水利局', '安水'),
  };
}

type Hire = {
  readonly username: string;
  readonly name: string;
  readonly title: string;
  readonly role: RoleId;
  readonly unitId: string;
};

async function hire(admin: Call, { username, name, title, role, unitId }: Hire): Promise<string> {
  const account = await admin(openAccount, { body: { username, personName: name } });
  const post = await admin(createPost, { body: { unitId, title, role } });
  await admin(fillPost, { params: { id: post.id }, body: { accountId: account.id } });
  return account.firstPassword;
}
