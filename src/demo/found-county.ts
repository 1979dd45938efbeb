// Founds the demonstration office as an administrator would: units, posts, accounts, one after the other.
import * as organisation from '#contract/organisation.ts';
import { signIn } from '#contract/session.ts';
import { setUp } from '#contract/setup.ts';
import type { FastifyInstance } from 'fastify';
import type { z } from 'zod';
import type { CallAs } from './call-operation.ts';
import { county, departmentKeys, departments, towns } from './county.ts';
import { administrator, staff, type UnitKey } from './staff.ts';

export type FoundedCounty = {
  readonly unitOf: (key: UnitKey) => string;
  /** Account and post by user name. */
  readonly places: ReadonlyMap<string, { readonly accountId: string; readonly postId: string }>;
};

/** Sets the office up and fills every post. `password` is the administrator's; the others get one of their own. */
export async function foundCounty(
  app: FastifyInstance,
  call: CallAs,
  token: string,
  password: string,
): Promise<FoundedCounty> {
  const { officeName, organCode, divisionCode, name } = county;
  const { personName, username } = administrator;
  await call('', setUp, {
    body: {
      token,
      officeName,
      organCode,
      divisionCode,
      divisionName: name,
      administrator: { personName, username, password },
    },
  });
  const cookie = await signedIn(app, username, password);
  const units = await createUnits(call, cookie);
  const unitOf = (key: UnitKey): string => {
    const id = units.get(key);
    if (id === undefined) throw new Error(`no unit ${key}`);
    return id;
  };
  for (const { username: account, personName: person, title, role, unit } of staff) {
    const opened = await call(cookie, organisation.openAccount, {
      body: { username: account, personName: person },
    });
    const post = await call(cookie, organisation.createPost, { body: { unitId: unitOf(unit), title, role } });
    await call(cookie, organisation.fillPost, { params: { id: post.id }, body: { accountId: opened.id } });
  }
  const { posts } = await call(cookie, organisation.readOrganisation, {});
  const places = new Map(
    posts.flatMap((post) =>
      post.holders.map(
        (holder) => [holder.username, { accountId: holder.accountId, postId: post.id }] as const,
      ),
    ),
  );
  return { unitOf, places };
}

async function signedIn(app: FastifyInstance, username: string, password: string): Promise<string> {
  const reply = await app.inject({ method: 'POST', url: signIn.path, payload: { username, password } });
  if (reply.statusCode !== 200) throw new Error(`${username}: ${reply.body}`);
  return reply.cookies.map((cookie) => `${cookie.name}=${cookie.value}`).join('; ');
}

async function createUnits(call: CallAs, cookie: string): Promise<ReadonlyMap<UnitKey, string>> {
  const tree = await call(cookie, organisation.readOrganisation, {});
  const units = new Map<UnitKey, string>();
  for (const unit of tree.units) {
    if (unit.kind === 'county') units.set('county', unit.id);
    if (unit.kind === 'petition-office') units.set('office', unit.id);
  }
  const create = async (key: UnitKey, parent: UnitKey, body: Omit<NewUnit, 'parentId'>): Promise<void> => {
    const parentId = units.get(parent) ?? '';
    const done = await call(cookie, organisation.createUnit, { body: { ...body, parentId } });
    units.set(key, done.id);
  };
  const { divisionCode } = county;
  for (const key of departmentKeys)
    await create(key, 'county', { kind: 'department', ...departments[key], divisionCode });
  await create('discipline', 'county', {
    kind: 'discipline',
    name: county.discipline,
    organCode: '青纪',
    divisionCode,
  });
  for (const town of towns) {
    const { name, organCode } = town;
    await create(town.divisionCode, 'county', {
      kind: 'town',
      name,
      organCode,
      divisionCode: town.divisionCode,
    });
    for (const village of town.villages)
      await create(village.divisionCode, town.divisionCode, { kind: 'village', ...village, organCode: '' });
  }
  return units;
}

type NewUnit = z.input<typeof organisation.createUnit.body>;
