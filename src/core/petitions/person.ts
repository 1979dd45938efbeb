// Who raises a petition, and who acts for them.
import type { PetitionerId } from '../kit/ids.ts';
import type { Incapacity } from './capacity.ts';

export type Person = {
  readonly petitionerId: PetitionerId;
  readonly role: PersonRole;
  /** Somebody who cannot act alone; absent for everybody else. */
  readonly incapacity?: Incapacity;
  /** Of a guardian or proxy: for whom, how related, on which written authority. */
  readonly actsFor?: PetitionerId;
  readonly relation?: string;
  readonly authority?: string;
};

/** 信访人、代表、监护人、代理人 */
export type PersonRole = 'petitioner' | 'representative' | 'guardian' | 'proxy';
export const personRoles = [
  'petitioner',
  'representative',
  'guardian',
  'proxy',
] as const satisfies readonly PersonRole[];
