// The registration form as it is filled in; drafts have this shape. Everything may still be empty or wrong.
import { z } from 'zod';
import type { Answer } from '#contract/operation.ts';
import type { readBookingIntake } from '#contract/bookings.ts';
import type { PetitionView } from '#contract/petitions.ts';
import { incapacities } from '#core/petitions/capacity.ts';

const knownPerson = z.object({
  id: z.string(),
  name: z.string(),
  maskedCertificate: z.string(),
  maskedPhone: z.string(),
  address: z.string(),
});
export type KnownPerson = z.output<typeof knownPerson>;

const personValues = z.object({
  /** Somebody who has a record already; the other fields are then not used. */
  known: knownPerson.optional(),
  name: z.string(),
  certificateType: z.string(),
  certificateNumber: z.string(),
  phone: z.string(),
  address: z.string(),
  representative: z.boolean(),
  standing: z.enum(['petitioner', 'guardian', 'proxy']).default('petitioner'),
  incapacity: z.enum(['', ...incapacities]).default(''),
  relation: z.string().default(''),
  authority: z.string().default(''),
});
export type PersonValues = z.output<typeof personValues>;

const claimValues = z.object({
  id: z.string().optional(),
  text: z.string(),
  purpose: z.string(),
  contentClass: z.string().optional(),
});
export type ClaimValues = z.output<typeof claimValues>;

const attachmentValues = z.object({
  id: z.string(),
  name: z.string(),
  type: z.string(),
  sizeBytes: z.number(),
});

export const intakeValues = z.object({
  channel: z.string(),
  receivedOn: z.string(),
  peopleCount: z.number().nullable(),
  externalId: z.string(),
  backDateReason: z.string().default(''),
  people: z.array(personValues),
  title: z.string(),
  narrative: z.string(),
  claims: z.array(claimValues),
  place: z.object({ divisionCode: z.string(), name: z.string() }).optional(),
  placeDetail: z.string(),
  respondent: z
    .object({ unitId: z.string().optional(), accountId: z.string().optional(), name: z.string() })
    .optional(),
  attachments: z.array(attachmentValues),
});
export type IntakeValues = z.output<typeof intakeValues>;

export const emptyPerson: PersonValues = {
  name: '',
  certificateType: 'resident-identity-card',
  certificateNumber: '',
  phone: '',
  address: '',
  representative: false,
  standing: 'petitioner',
  incapacity: '',
  relation: '',
  authority: '',
};

/**
 * Those whose matter it is; guardians and proxies are no petitioners. The form knows no standing of a person while that
 * field is folded away.
 */
export const ownCount = (people: readonly Partial<Pick<PersonValues, 'standing'>>[]): number =>
  people.filter(({ standing = 'petitioner' }) => standing === 'petitioner').length;

export const emptyClaim: ClaimValues = { text: '', purpose: 'request' };

/** A fresh form; most people come in person today. */
export const emptyIntake = (today: string): IntakeValues => ({
  channel: 'visit',
  receivedOn: today,
  peopleCount: 1,
  externalId: '',
  backDateReason: '',
  people: [emptyPerson],
  title: '',
  narrative: '',
  claims: [emptyClaim],
  placeDetail: '',
  attachments: [],
});

/** What somebody told who booked a reception, now that they are here. */
export const bookingToValues = ({
  name,
  phone,
  title,
  detail,
  receivedOn,
}: Answer<typeof readBookingIntake>): IntakeValues => ({
  ...emptyIntake(receivedOn),
  channel: 'leader-reception',
  people: [{ ...emptyPerson, name, phone }],
  title,
  narrative: detail === '' ? title : detail,
  claims: [{ ...emptyClaim, text: title }],
});

/** A registered petition as the form shows it again. */
export function petitionToValues(petition: PetitionView): IntakeValues {
  return {
    channel: petition.channel,
    receivedOn: petition.receivedOn,
    peopleCount: petition.peopleCount,
    externalId: petition.externalId ?? '',
    backDateReason: '',
    people: petition.people.map(personToValues),
    title: petition.title,
    narrative: petition.narrative,
    claims: petition.claims.map(({ id, text, purpose, contentClass }) => ({
      id,
      text,
      purpose,
      contentClass,
    })),
    place: { divisionCode: petition.place.divisionCode, name: petition.place.name },
    placeDetail: petition.place.detail,
    ...(petition.respondent ? { respondent: respondentOf(petition.respondent) } : {}),
    attachments: petition.attachments,
  };
}

function personToValues(person: PetitionView['people'][number]): PersonValues {
  const { petitionerId: id, role, incapacity = '', relation, authority } = person;
  const { name, maskedCertificate, maskedPhone, address } = person;
  return {
    ...emptyPerson,
    known: { id, name, maskedCertificate, maskedPhone, address },
    representative: role === 'representative',
    standing: role === 'representative' ? 'petitioner' : role,
    incapacity,
    relation,
    authority,
  };
}

const respondentOf = ({ unitId, accountId, name }: NonNullable<PetitionView['respondent']>) => ({
  ...(unitId === undefined ? {} : { unitId }),
  ...(accountId === undefined ? {} : { accountId }),
  name,
});

/**
 * The form after somebody else's correction: a field that still says what was `seen` takes what is `newer`; a field
 * that was typed in stays as it is typed.
 */
export function takeNewer(mine: IntakeValues, seen: IntakeValues, newer: IntakeValues): IntakeValues {
  const merged = intakeValues.keyof().options.map((field) => {
    const untouched = JSON.stringify(mine[field]) === JSON.stringify(seen[field]);
    return [field, untouched ? newer[field] : mine[field]] as const;
  });
  return intakeValues.parse(Object.fromEntries(merged));
}
