// Checks what a form cannot know by itself: numbers of people, known petitioners, units, classes, places, files.
import { sql } from 'kysely';
import { v7 as uuid } from 'uuid';
import type { z } from 'zod';
import type { intakeInput } from '#contract/petitions.ts';
import type { petitionerInput } from '#contract/petitioners.ts';
import type { ContentClasses } from '#core/classes/content-classes.ts';
import type { AttachmentId, ClaimId, JurisdictionId, PetitionerId } from '#core/kit/ids.ts';
import type { PlainDate } from '#core/kit/plain-date.ts';
import { err, ok, type Result } from '#core/kit/result.ts';
import type { Words } from '#core/kit/language.ts';
import { parseCertificate } from '#core/people/certificates.ts';
import { parsePersonName } from '#core/people/person-name.ts';
import { parsePhone } from '#core/people/phone.ts';
import { peopleProblemToWords, type PeopleProblem } from '#core/people/problem-words.ts';
import { isBackDated } from '#core/petitions/back-date.ts';
import { ownPeople } from '#core/petitions/capacity.ts';
import type { Intake } from '#core/petitions/petition.ts';
import type { Person } from '#core/petitions/person.ts';
import type { DivisionFacts } from '#core/people/identity-number.ts';
import type { Directory } from '#features/organisation/queries.ts';
import type { PetitionerTable } from '#ledger/tables.ts';
import type { Reader } from '#ledger/transaction.ts';
import type { InvalidFields } from '#platform/http/mount.ts';

export type IntakeFacts = {
  readonly directory: Directory;
  readonly contentClasses: ContentClasses;
  readonly divisions: DivisionFacts;
  readonly today: PlainDate;
  readonly now: Date;
};

export type ParsedIntake = {
  readonly intake: Intake;
  /** Petitioners who were not known yet, to be stored with the petition. */
  readonly newPetitioners: readonly PetitionerTable[];
};

type Problem = InvalidFields['fields'][number];
type PersonInput = z.output<typeof intakeInput>['people'][number];
type PetitionerInput = z.output<typeof petitionerInput>;

/** The intake and its new petitioners, or every field that is wrong, by its path under `intake`. */
export async function parseIntake(
  input: z.output<typeof intakeInput>,
  read: Reader,
  facts: IntakeFacts,
): Promise<Result<ParsedIntake, InvalidFields>> {
  const problems: Problem[] = [...claimProblems(input, facts), ...unitProblems(input, facts)];
  problems.push(...(await attachmentProblems(input.attachments, read)));
  const known = await knownPetitioners(input.people, read, facts.directory.office.jurisdictionId);
  const newPetitioners: PetitionerTable[] = [];
  const ids: (PetitionerId | undefined)[] = [];
  for (const [at, person] of input.people.entries()) {
    const found = parsePerson(person, known, facts);
    if (found.ok) {
      if (found.value.row) newPetitioners.push(found.value.row);
      ids.push(found.value.petitionerId);
    } else {
      ids.push(undefined);
      problems.push(
        ...found.error.map(({ path, ...rest }) => ({ ...rest, path: `intake.people.${at}.${path}` })),
      );
    }
  }
  if (problems.length > 0) return err({ kind: 'invalid-input', fields: problems });
  return ok({ intake: toIntake(input, distinct(toPeople(input.people, ids)), facts.today), newPetitioners });
}

function toIntake(input: z.output<typeof intakeInput>, people: readonly Person[], today: PlainDate): Intake {
  return {
    channel: input.channel,
    receivedOn: input.receivedOn,
    title: input.title,
    narrative: input.narrative,
    people,
    peopleCount: input.peopleCount,
    claims: input.claims.map((claim) => ({
      id: claim.id ?? (uuid() as ClaimId),
      text: claim.text,
      purpose: claim.purpose,
      contentClass: claim.contentClass,
      route: undefined,
    })),
    place: input.place,
    respondent: input.respondent && toRespondent(input.respondent),
    attachments: input.attachments,
    externalId: input.externalId || undefined,
    ...lateReasonOf(input, today),
  };
}

const toRespondent = ({
  unitId,
  accountId,
  name,
}: NonNullable<z.output<typeof intakeInput>['respondent']>) => ({
  unitId,
  ...(accountId === undefined ? {} : { accountId }),
  name,
});

// A reason typed for what turned out not to be late is no mark of a late entry.
const lateReasonOf = ({ receivedOn, backDateReason }: z.output<typeof intakeInput>, today: PlainDate) =>
  backDateReason && isBackDated(receivedOn, today) ? { backDateReason } : {};

// Those whose matter it is come first, whoever was typed first.
function toPeople(
  people: readonly PersonInput[],
  ids: readonly (PetitionerId | undefined)[],
): readonly Person[] {
  const named = people.flatMap((person, at) => {
    const petitionerId = ids[at];
    return petitionerId === undefined ? [] : [toPerson(person, petitionerId, ids)];
  });
  const own = ownPeople(named);
  return [...own, ...named.filter((person) => !own.includes(person))];
}

function toPerson(
  { role, incapacity, actsFor, relation, authority }: PersonInput,
  petitionerId: PetitionerId,
  ids: readonly (PetitionerId | undefined)[],
): Person {
  if (role === 'petitioner' || role === 'representative')
    return { petitionerId, role, ...(incapacity && { incapacity }) };
  const principal = actsFor === undefined ? undefined : ids[actsFor];
  return {
    petitionerId,
    role,
    ...(principal && { actsFor: principal }),
    ...(relation && { relation }),
    ...(role === 'proxy' && authority && { authority }),
  };
}

// The same person named twice is one person.
function distinct(people: readonly Person[]): readonly Person[] {
  return [...new Map(people.map((person) => [person.petitionerId, person])).values()];
}

type Known = {
  readonly ids: ReadonlySet<string>;
  readonly byCertificate: ReadonlyMap<string, PetitionerId>;
};

async function knownPetitioners(
  people: readonly PersonInput[],
  read: Reader,
  jurisdictionId: JurisdictionId,
): Promise<Known> {
  const ids = people.flatMap((person) => person.petitionerId ?? []);
  const numbers = people.flatMap((person) => certificateKeys(person));
  if (ids.length + numbers.length === 0) return { ids: new Set(), byCertificate: new Map() };
  const rows = await read
    .selectFrom('petitioner')
    .select(['id', 'certificate_type', 'certificate_number'])
    .where('jurisdiction_id', '=', jurisdictionId)
    .where(sql<boolean>`(id = any(${ids}::uuid[]) or certificate_number = any(${numbers}::text[]))`)
    .execute();
  return {
    ids: new Set(rows.map((row) => row.id)),
    byCertificate: new Map(rows.map((row) => [`${row.certificate_type} ${row.certificate_number}`, row.id])),
  };
}

// As typed, and as the check writes it: 15-digit numbers become longer, but those are rare enough to be new people.
function certificateKeys(person: PersonInput): readonly string[] {
  const raw = person.petitioner?.certificateNumber.normalize('NFKC').toUpperCase().replace(/\s/g, '');
  return raw ? [raw] : [];
}

type FoundPerson = { readonly petitionerId: PetitionerId; readonly row: PetitionerTable | undefined };

function parsePerson(
  person: PersonInput,
  known: Known,
  facts: IntakeFacts,
): Result<FoundPerson, readonly Problem[]> {
  if (person.petitionerId !== undefined)
    return known.ids.has(person.petitionerId)
      ? ok({ petitionerId: person.petitionerId, row: undefined })
      : err([{ path: 'petitionerId', problem: 'unknown-petitioner', words: texts.unknownPetitioner }]);
  if (!person.petitioner)
    return err([{ path: 'petitioner', problem: 'required', words: texts.petitionerMissing }]);
  const row = parsePetitioner(person.petitioner, facts);
  if (!row.ok) return row;
  const sameId = known.byCertificate.get(`${row.value.certificate_type} ${row.value.certificate_number}`);
  return sameId && row.value.certificate_number !== ''
    ? ok({ petitionerId: sameId, row: undefined })
    : ok({ petitionerId: row.value.id, row: row.value });
}

/** A new petitioner's row; certificate and phone may be empty, but not wrong. */
export function parsePetitioner(
  input: PetitionerInput,
  facts: Pick<IntakeFacts, 'today' | 'now' | 'divisions' | 'directory'>,
): Result<PetitionerTable, readonly Problem[]> {
  const problems: Problem[] = [];
  const name = parsePersonName(input.name);
  if (!name.ok) problems.push(toProblem('name', name.error));
  const certificate =
    input.certificateNumber === ''
      ? undefined
      : parseCertificate(input.certificateType, input.certificateNumber, facts);
  if (certificate && !certificate.ok) problems.push(toProblem('certificateNumber', certificate.error));
  const phone = input.phone === '' ? undefined : parsePhone(input.phone);
  if (phone && !phone.ok) problems.push(toProblem('phone', phone.error));
  if (!name.ok || (certificate && !certificate.ok) || (phone && !phone.ok)) return err(problems);
  return ok({
    jurisdiction_id: facts.directory.office.jurisdictionId,
    id: uuid() as PetitionerId,
    name: name.value,
    certificate_type: input.certificateType,
    certificate_number: certificate?.value.number ?? '',
    phone: phone?.value.number ?? '',
    email: '',
    address: input.address,
    division_code: input.divisionCode,
    created_at: facts.now,
  });
}

function toProblem(field: string, problem: PeopleProblem): Problem {
  return { path: `petitioner.${field}`, problem: problem.kind, words: peopleProblemToWords(problem) };
}

function claimProblems(input: z.output<typeof intakeInput>, facts: IntakeFacts): readonly Problem[] {
  return input.claims.flatMap((claim, at) =>
    facts.contentClasses.find(claim.contentClass)
      ? []
      : [{ path: `intake.claims.${at}.contentClass`, problem: 'unknown-class', words: texts.unknownClass }],
  );
}

function unitProblems(input: z.output<typeof intakeInput>, facts: IntakeFacts): readonly Problem[] {
  const { respondent, place } = input;
  const problems: Problem[] = [];
  if (respondent?.unitId && !facts.directory.unit(respondent.unitId))
    problems.push({ path: 'intake.respondent.unitId', problem: 'unknown-unit', words: texts.unknownUnit });
  if (respondent?.accountId && facts.directory.personName(respondent.accountId) === '')
    problems.push({
      path: 'intake.respondent.accountId',
      problem: 'unknown-person',
      words: texts.unknownPerson,
    });
  if (!facts.divisions.isProvince(place.divisionCode.slice(0, 2)))
    problems.push({ path: 'intake.place.divisionCode', problem: 'unknown-place', words: texts.unknownPlace });
  return problems;
}

async function attachmentProblems(ids: readonly AttachmentId[], read: Reader): Promise<readonly Problem[]> {
  if (ids.length === 0) return [];
  const rows = await read
    .selectFrom('attachment')
    .select('id')
    .where('id', 'in', [...ids])
    .execute();
  const present = new Set(rows.map((row) => row.id));
  return ids.flatMap((id, at) =>
    present.has(id)
      ? []
      : [{ path: `intake.attachments.${at}`, problem: 'unknown-attachment', words: texts.unknownAttachment }],
  );
}

const texts = {
  unknownPetitioner: {
    zh: '没有找到这位信访人，请重新选择',
    en: 'This petitioner was not found; please choose again',
  },
  petitionerMissing: { zh: '请填写信访人', en: 'Please enter the petitioner' },
  unknownClass: { zh: '没有这个内容分类', en: 'There is no such content class' },
  unknownUnit: { zh: '没有这个单位', en: 'There is no such unit' },
  unknownPerson: { zh: '没有这个人员', en: 'There is no such person' },
  unknownPlace: { zh: '没有这个行政区划', en: 'There is no such division' },
  unknownAttachment: {
    zh: '附件没有上传成功，请重新上传',
    en: 'The file was not uploaded; please upload it again',
  },
} as const satisfies Record<string, Words>;
