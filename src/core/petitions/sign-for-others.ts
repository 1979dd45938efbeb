// Being named as a proxy is not enough to sign: the written authority must say so, and stand on the day of the signature.
import type { PetitionerId } from '../kit/ids.ts';
import type { PlainDate } from '../kit/plain-date.ts';
import { partsOfPerson } from './authority.ts';
import type { PetitionState } from './petition.ts';

export type SignerRefusal = { readonly kind: 'petitions.proxy-may-not-sign'; readonly on: PlainDate };

/** Why what this person signed on that day does not bind the petitioner; nothing for people who sign for themselves. */
export function refuseSigner(
  state: PetitionState,
  by: PetitionerId | undefined,
  on: PlainDate,
): SignerRefusal | undefined {
  const person = state.people.find(({ petitionerId }) => petitionerId === by);
  if (person?.role !== 'proxy') return undefined;
  const maySign = partsOfPerson(state, person.petitionerId, on).includes('sign');
  return maySign ? undefined : { kind: 'petitions.proxy-may-not-sign', on };
}
