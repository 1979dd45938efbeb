import type { IntakeInput } from '#contract/petitions.ts';
import { channels } from '#core/classes/channels.ts';
import { purposes } from '#core/classes/purposes.ts';
import { certificateTypeIds } from '#core/people/certificates.ts';
import { pathToName } from '../../ui/form-problems.ts';
import { ownCount, type IntakeValues, type PersonValues } from './intake-values.ts';

/** The form as the contract wants it. What is missing goes as it is: the server says what is wrong, field by field. */
export function valuesToIntake(values: IntakeValues): IntakeInput {
  const { respondent } = values;
  const externalId = values.externalId.trim();
  return {
    channel: oneOf(channels, values.channel) ?? 'visit',
    receivedOn: values.receivedOn,
    title: values.title,
    narrative: values.narrative,
    people: values.people.map(personToInput),
    peopleCount: Math.max(values.peopleCount ?? 0, ownCount(values.people)),
    claims: values.claims.map(({ id, text, purpose, contentClass }) => ({
      ...(id === undefined ? {} : { id }),
      text,
      purpose: oneOf(purposes, purpose) ?? 'other',
      contentClass: contentClass ?? '',
    })),
    place: { divisionCode: values.place?.divisionCode ?? '', detail: values.placeDetail },
    ...(respondent && respondent.name.trim() !== ''
      ? {
          respondent: {
            name: respondent.name,
            ...(respondent.unitId === undefined ? {} : { unitId: respondent.unitId }),
            ...(respondent.accountId === undefined ? {} : { accountId: respondent.accountId }),
          },
        }
      : {}),
    attachments: values.attachments.map((attachment) => attachment.id),
    ...(externalId === '' ? {} : { externalId }),
    ...(values.backDateReason.trim() === '' ? {} : { backDateReason: values.backDateReason }),
  };
}

function personToInput(person: PersonValues): IntakeInput['people'][number] {
  const standing = standingOf(person);
  if (person.known) return { petitionerId: person.known.id, ...standing };
  return {
    ...standing,
    petitioner: {
      name: person.name,
      certificateType: oneOf(certificateTypeIds, person.certificateType) ?? 'other',
      certificateNumber: person.certificateNumber,
      phone: person.phone,
      address: person.address,
      divisionCode: '',
    },
  };
}

function standingOf({ standing, representative, incapacity, relation, authority }: PersonValues) {
  if (standing === 'guardian') return { role: standing, relation };
  if (standing === 'proxy') return { role: standing, authority };
  const role = representative ? ('representative' as const) : ('petitioner' as const);
  return incapacity === '' ? { role } : { role, incapacity };
}

/** The form field a server's path speaks of: `intake.people.0.petitioner.phone` is people → 0 → phone. */
export function intakePathToName(path: string): (string | number)[] {
  const name = pathToName(path).filter((part) => part !== 'intake' && part !== 'body');
  const [area, second, third, ...rest] = name;
  if (area === 'place') return second === 'detail' ? ['placeDetail'] : ['place'];
  if (area === 'respondent') return ['respondent'];
  if (area === 'attachments') return ['attachments'];
  if (area === 'people' && third === 'petitioner') return ['people', second ?? 0, rest[0] ?? 'name'];
  if (area === 'people' && third === 'petitionerId') return ['people', second ?? 0, 'name'];
  return name;
}

const oneOf = <Choice extends string>(choices: readonly Choice[], value: string): Choice | undefined =>
  choices.find((choice) => choice === value);
