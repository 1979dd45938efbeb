import type { PetitionView } from '#contract/petitions.ts';
import { maskIdentityNumber, maskPhone } from '#core/people/masks.ts';
import type { PetitionerId } from '#core/kit/ids.ts';
import { ownPeople } from '#core/petitions/capacity.ts';
import type { Person } from '#core/petitions/person.ts';
import type { PetitionState } from '#core/petitions/petition.ts';
import type { PetitionerRow } from '#ledger/load-petition.ts';

/** Who raised the petition and who acts for them, with masked numbers, in the order they were named. */
export function presentPeople(state: PetitionState, rows: readonly PetitionerRow[]): PetitionView['people'] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return state.people.flatMap(
    ({ petitionerId, role, incapacity, actsFor, relation = '', authority = '' }) => {
      const row = byId.get(petitionerId);
      if (!row) return [];
      return [
        {
          petitionerId,
          role,
          incapacity,
          actsFor,
          actsForName: role === 'guardian' ? wardsOf(state.people, actsFor, byId) : '',
          relation,
          authority,
          name: row.name,
          maskedCertificate: row.certificateNumber && maskIdentityNumber(row.certificateNumber),
          maskedPhone: row.phone && maskPhone(row.phone),
          address: row.address,
        },
      ];
    },
  );
}

function wardsOf(
  people: readonly Person[],
  actsFor: PetitionerId | undefined,
  byId: ReadonlyMap<PetitionerId, PetitionerRow>,
): string {
  const wards = ownPeople(people).filter(
    ({ petitionerId, incapacity }) => incapacity !== undefined && (!actsFor || actsFor === petitionerId),
  );
  return wards.map((ward) => byId.get(ward.petitionerId)?.name ?? '').join('、');
}
