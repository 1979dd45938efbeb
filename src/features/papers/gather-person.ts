import { certificateTypes } from '#core/people/certificates.ts';
import { parsePlainDate } from '#core/kit/plain-date.ts';
import { maskIdentityNumber, maskPhone } from '#core/people/masks.ts';
import type { PersonFacts } from '#core/papers/paper-facts.ts';
import type { PetitionerRow } from '#ledger/load-petition.ts';

/** A petitioner as papers name them; numbers are masked unless the reader may see them whole. */
export function gatherPerson(row: PetitionerRow, numbersOpen: boolean): PersonFacts {
  const isCard = row.certificateType === 'resident-identity-card' && row.certificateNumber.length === 18;
  const birth = isCard ? birthDateOf(row.certificateNumber) : undefined;
  return {
    name: row.name,
    ...(isCard ? { sex: Number(row.certificateNumber[16]) % 2 === 1 ? '男' : '女' } : {}),
    ...(birth ? { birthDate: birth } : {}),
    ...(row.certificateNumber
      ? {
          certificateKind: certificateTypes[row.certificateType].zh,
          certificateNumber: numbersOpen ? row.certificateNumber : maskIdentityNumber(row.certificateNumber),
        }
      : {}),
    ...(row.phone ? { phone: numbersOpen ? row.phone : maskPhone(row.phone) } : {}),
    ...(row.address ? { address: row.address } : {}),
  };
}

const birthDateOf = (number: string) =>
  parsePlainDate(`${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`);
