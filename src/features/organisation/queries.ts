// The organisation as other areas need it: names, who sits where, which units lie below which.
import type { Actor } from '#core/access/actor.ts';
import type { AccountId, JurisdictionId, PostId, UnitId } from '#core/kit/ids.ts';
import type { Holding, Organisation, Post, Unit } from '#core/organisation/organisation.ts';
import { roles, type Duty } from '#core/organisation/roles.ts';
import { loadOrganisation } from '#ledger/organisation-ledger.ts';
import type { Reader } from '#ledger/transaction.ts';

export type Office = {
  readonly jurisdictionId: JurisdictionId;
  readonly name: string;
  readonly divisionName: string;
  readonly rootUnitId: UnitId;
};

export type Person = { readonly id: AccountId; readonly username: string; readonly personName: string };

export type Directory = {
  readonly office: Office;
  readonly organisation: Organisation;
  readonly unit: (id: UnitId | undefined) => Unit | undefined;
  readonly unitName: (id: UnitId | undefined) => string;
  readonly post: (id: PostId) => Post | undefined;
  readonly person: (id: AccountId | undefined) => Person | undefined;
  readonly personName: (id: AccountId | undefined) => string;
  readonly people: readonly Person[];
  readonly postsOf: (accountId: AccountId) => readonly Post[];
  /** The unit and everything below it. */
  readonly unitsBelow: (id: UnitId) => readonly UnitId[];
  /** People who hold an open post with the duty in exactly this unit. */
  readonly holdersWith: (unitId: UnitId, duty: Duty) => readonly AccountId[];
};

/** Reads the directory once and again only after the organisation changed. */
export type DirectoryReader = (read: Reader) => Promise<Directory | undefined>;

/** Undefined until the office is set up. */
export function createDirectoryReader(): DirectoryReader {
  let known: Directory | undefined;
  return async (read) => {
    const office = known?.office ?? (await findOffice(read));
    if (!office) return undefined;
    const version = await organisationVersion(read, office);
    if (known?.organisation.version !== version) known = await readDirectory(read, office);
    return known;
  };
}

/** The actor that a person is at one of their posts; undefined when they do not hold it any more. */
export function actorAt(directory: Directory, accountId: AccountId, postId: PostId): Actor | undefined {
  const post = directory.postsOf(accountId).find((candidate) => candidate.id === postId);
  if (!post) return undefined;
  return {
    accountId,
    postId,
    unitId: post.unitId,
    unitsInReach: directory.unitsBelow(post.unitId),
    role: post.role,
    jurisdictionId: directory.office.jurisdictionId,
  };
}

async function findOffice(read: Reader): Promise<Office | undefined> {
  const row = await read.selectFrom('office').selectAll().limit(1).executeTakeFirst();
  if (!row) return undefined;
  return {
    jurisdictionId: row.jurisdiction_id,
    name: row.name,
    divisionName: row.division_name,
    rootUnitId: row.root_unit_id,
  };
}

async function organisationVersion(read: Reader, office: Office): Promise<number> {
  const row = await read
    .selectFrom('event')
    .select('version')
    .where('jurisdiction_id', '=', office.jurisdictionId)
    .where('stream_id', '=', office.rootUnitId)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.version ?? 0;
}

async function readDirectory(read: Reader, office: Office): Promise<Directory> {
  const organisation = await loadOrganisation(read, office.jurisdictionId, office.rootUnitId);
  const accounts = await read
    .selectFrom('account')
    .select(['id', 'username', 'person_name as personName'])
    .where('jurisdiction_id', '=', office.jurisdictionId)
    .where('closed', '=', false)
    .orderBy('username')
    .execute();
  return toDirectory(office, organisation, accounts);
}

function toDirectory(office: Office, organisation: Organisation, people: readonly Person[]): Directory {
  const units = new Map(organisation.units.map((unit) => [unit.id, unit]));
  const posts = new Map(organisation.posts.map((post) => [post.id, post]));
  const persons = new Map(people.map((person) => [person.id, person]));
  const heldBy = Map.groupBy(organisation.holdings, (holding) => holding.accountId);
  const openPosts = (holdings: readonly Holding[]): readonly Post[] =>
    holdings.flatMap((holding) => posts.get(holding.postId) ?? []).filter((post) => !post.closed);
  return {
    office,
    organisation,
    unit: (id) => id && units.get(id),
    unitName: (id) => (id && units.get(id)?.name) ?? '',
    post: (id) => posts.get(id),
    person: (id) => id && persons.get(id),
    personName: (id) => (id && persons.get(id)?.personName) ?? '',
    people,
    postsOf: (accountId) => openPosts(heldBy.get(accountId) ?? []),
    unitsBelow: (id) => unitsBelow(organisation.units, id),
    holdersWith: (unitId, duty) =>
      organisation.holdings
        .filter((holding) => openPosts([holding]).some((post) => post.unitId === unitId && has(post, duty)))
        .map((holding) => holding.accountId),
  };
}

const has = (post: Post, duty: Duty): boolean => (roles[post.role].duties as readonly Duty[]).includes(duty);

function unitsBelow(units: readonly Unit[], id: UnitId): readonly UnitId[] {
  const below = units.filter((unit) => unit.parentId === id).flatMap((unit) => unitsBelow(units, unit.id));
  return [id, ...below];
}
