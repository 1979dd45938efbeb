// A ledger of many petitions, spread over two years and over every state of the ordinary road.
import { join } from 'node:path';
import type { Pool } from 'pg';
import { v7 as uuid } from 'uuid';
import type { Actor } from '#core/access/actor.ts';
import { channels } from '#core/classes/channels.ts';
import type { ClaimId, PetitionId, PetitionerId } from '#core/kit/ids.ts';
import { addDays, datePartsOf, daysBetween, type PlainDate } from '#core/kit/plain-date.ts';
import { ok } from '#core/kit/result.ts';
import { roles, type RoleId } from '#core/organisation/roles.ts';
import type { LawInForce } from '#core/petitions/law-in-force.ts';
import { numberSeries, petitionNumber } from '#core/petitions/petition-number.ts';
import { registerPetition } from '#core/petitions/register-petition.ts';
import { bindLaw } from '#features/clocks/bind-law.ts';
import { loadLaw } from '#features/clocks/load-law.ts';
import { actorAt, createDirectoryReader, type Directory } from '#features/organisation/queries.ts';
import { numberPapers } from '#features/petitions/number-papers.ts';
import { recordRegistrations } from '#ledger/record-registrations.ts';
import { storePetitioners } from '#ledger/store-identity.ts';
import { takeNumber } from '#ledger/take-number.ts';
import type { PetitionerTable } from '#ledger/tables.ts';
import { openDatabase, type Tx } from '#ledger/transaction.ts';
import { divisionCode } from './bench-office.ts';
import { inventIdentityNumber, inventMatter, inventName, inventPhone } from './invented-words.ts';
import { randomFrom, type RandomSource } from './random-source.ts';
import { must, roadLength, travelRoad, type Cast } from './travel-road.ts';

const batchSize = 200;
const daysBack = 730;

type Scene = {
  readonly law: LawInForce;
  readonly directory: Directory;
  readonly casts: readonly [Cast, ...Cast[]];
  readonly random: RandomSource;
  readonly today: PlainDate;
  /** Certificates given out so far: two people never have the same. */
  readonly given: Set<string>;
};

/** Writes `count` petitions, the oldest first; the same ones in every run but for their random ids. */
export async function fillLedger(pool: Pool, count: number, today: PlainDate): Promise<void> {
  const database = openDatabase(pool);
  const directory = await createDirectoryReader()(database.read);
  if (!directory) throw new Error('the office is not set up');
  const loaded = must(await loadLaw(join(import.meta.dirname, '..', 'law')));
  const law = bindLaw(() => loaded).on(today);
  const scene = {
    law,
    directory,
    casts: castsOf(directory),
    random: randomFrom(20_220_501),
    today,
    given: new Set<string>(),
  };
  for (let from = 0; from < count; from += batchSize) {
    const days = Array.from({ length: Math.min(batchSize, count - from) }, (_, at) =>
      addDays(today, Math.floor(((from + at) * daysBack) / count) - daysBack),
    );
    must(await database.transact(async (tx) => ok(await writeBatch(tx, days, scene))));
  }
}

async function writeBatch(tx: Tx, days: readonly PlainDate[], scene: Scene): Promise<void> {
  const made = [];
  for (const day of days) made.push(await makePetition(tx, day, scene));
  const [cast] = scene.casts;
  await storePetitioners(
    tx,
    made.map(({ petitioner }) => petitioner),
  );
  await recordRegistrations(
    tx,
    made.map(({ events }) => ({ events, cause: 'bench' })),
    { actor: cast.clerk, at: new Date(), legalBasis: '《信访工作条例》第二十二条' },
  );
}

async function makePetition(tx: Tx, day: PlainDate, scene: Scene) {
  const { random, law, directory } = scene;
  const cast = random.pick(scene.casts);
  const { jurisdictionId, unitId: registeringUnitId } = cast.clerk;
  const petitioner = makePetitioner(scene);
  const intake = makeIntake(petitioner.id, day, random);
  const petitionId = uuid({ msecs: Date.parse(day) }) as PetitionId;
  const decided = must(registerPetition({ petitionId, registeringUnitId, intake }, { today: day, law }));
  const { year } = datePartsOf(day);
  const serial = await takeNumber(tx, jurisdictionId, numberSeries('petition', year));
  const registered = decided(petitionNumber('petition', jurisdictionId, year, serial));
  const events = await travelRoad(
    { registered, stepsTaken: stepsTakenBy(day, scene), cast },
    {
      law,
      number: (papers, state, events, actor, today) =>
        numberPapers(tx, papers, state, events, { actor, directory, tokenHash: Buffer.alloc(0) }, today),
    },
  );
  return { petitioner, events };
}

// Old matters are closed but for a few; those of the last months stand anywhere.
function stepsTakenBy(day: PlainDate, { random, today }: Scene): number {
  const age = daysBetween(day, today);
  if (age > 90) return random.below(50) === 0 ? random.below(roadLength) : roadLength;
  return Math.min(random.below(roadLength + 1), Math.floor(age / 6));
}

function makePetitioner(scene: Scene): PetitionerTable {
  const { random, directory } = scene;
  return {
    jurisdiction_id: directory.office.jurisdictionId,
    id: uuid() as PetitionerId,
    name: inventName(random),
    certificate_type: 'resident-identity-card',
    certificate_number: inventCertificate(scene),
    phone: inventPhone(random),
    email: '',
    address: '青石镇幸福小区',
    division_code: divisionCode,
    created_at: new Date(),
  };
}

// Every third person shows none.
function inventCertificate({ random, given }: Scene): string {
  const number = random.below(3) === 0 ? '' : inventIdentityNumber(random, divisionCode);
  if (given.has(number)) return '';
  given.add(number);
  return number;
}

function makeIntake(petitionerId: PetitionerId, day: PlainDate, random: RandomSource) {
  const matter = inventMatter(random);
  return {
    channel: random.pick(channels),
    receivedOn: day,
    title: matter.title,
    narrative: matter.narrative,
    people: [{ petitionerId, role: 'petitioner' as const }],
    peopleCount: 1,
    claims: matter.claims.map((claim) => ({
      id: uuid() as ClaimId,
      ...claim,
      purpose: 'request' as const,
      route: undefined,
    })),
    place: { divisionCode, detail: matter.detail },
    respondent: undefined,
    attachments: [],
    externalId: undefined,
  };
}

// One cast for each department: the office's clerk hands on, the department's people answer.
function castsOf(directory: Directory): readonly [Cast, ...Cast[]] {
  const { units } = directory.organisation;
  const office = units.find((unit) => unit.kind === 'petition-office');
  const clerk = actorWith(directory, office?.id, 'director');
  const [first, ...more] = units
    .filter((unit) => unit.kind === 'department')
    .map(({ id }) => ({
      unitId: id,
      clerk,
      handler: actorWith(directory, id, 'handler'),
      head: actorWith(directory, id, 'unit-head'),
    }));
  if (!first) throw new Error('the office has no departments');
  return [first, ...more];
}

function actorWith(directory: Directory, unitId: string | undefined, role: RoleId): Actor {
  const { posts, holdings } = directory.organisation;
  const post = posts.find((candidate) => candidate.unitId === unitId && candidate.role === role);
  const holding = holdings.find((candidate) => candidate.postId === post?.id);
  const actor = post && holding && actorAt(directory, holding.accountId, post.id);
  if (!actor) throw new Error(`nobody is ${roles[role].name.en}`);
  return actor;
}
