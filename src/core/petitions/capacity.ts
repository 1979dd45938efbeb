// Who can act for whom. A minor, or an adult who cannot look after the own affairs, acts through a guardian
// (《民法典》第十九条至第二十三条); one or two agents may act with a written authority (preset after the Shandong rules).
import type { PetitionerId } from '../kit/ids.ts';
import type { Person } from './person.ts';

/** 未成年人、限制民事行为能力、无民事行为能力 */
export type Incapacity = 'minor' | 'limited' | 'none';
export const incapacities = ['minor', 'limited', 'none'] as const satisfies readonly Incapacity[];

export const proxiesMax = 2;

/** Those whose matter it is; guardians and proxies only act for them. */
export const ownPeople = (people: readonly Person[]): readonly Person[] =>
  people.filter(({ role }) => role !== 'guardian' && role !== 'proxy');

/** A guardian who names nobody is the guardian of every ward of the petition. */
export const guardiansOf = (people: readonly Person[], id: PetitionerId): readonly Person[] =>
  people.filter(({ role, actsFor }) => role === 'guardian' && (actsFor === undefined || actsFor === id));

export type CapacityRefusal =
  | { readonly kind: 'petitions.guardian-missing' }
  | { readonly kind: 'petitions.guardian-must-act' };

/**
 * Whether a step that needs full capacity (withdrawal, agreement, application for review) may rest on what `by` signed;
 * `by` is undefined when nobody was named. Nothing stands in the way of people who act for themselves.
 */
export function refuseWithoutCapacity(
  people: readonly Person[],
  by: PetitionerId | undefined,
): CapacityRefusal | undefined {
  for (const person of ownPeople(people)) {
    if (person.incapacity === undefined) continue;
    const guardians = guardiansOf(people, person.petitionerId);
    if (guardians.length === 0) return { kind: 'petitions.guardian-missing' };
    if (!guardians.some((guardian) => guardian.petitionerId === by))
      return { kind: 'petitions.guardian-must-act' };
  }
  return undefined;
}

export type PeopleRefusal =
  | { readonly kind: 'petitions.too-many-proxies'; readonly max: number; readonly named: number }
  | { readonly kind: 'petitions.proxy-without-authority' }
  | { readonly kind: 'petitions.guardian-for-nobody' };

/** What is wrong with those who act for others. Nobody is turned away for coming without a guardian. */
export function refuseHelpers(people: readonly Person[]): PeopleRefusal | undefined {
  const proxies = people.filter((person) => person.role === 'proxy');
  const guardians = people.filter((person) => person.role === 'guardian');
  if (proxies.length > proxiesMax)
    return { kind: 'petitions.too-many-proxies', max: proxiesMax, named: proxies.length };
  if (proxies.some((proxy) => !proxy.authority)) return { kind: 'petitions.proxy-without-authority' };
  const wards = ownPeople(people).filter((person) => person.incapacity !== undefined);
  const isForSomebody = ({ actsFor, relation }: Person): boolean =>
    Boolean(relation) && wards.some((ward) => actsFor === undefined || ward.petitionerId === actsFor);
  return guardians.every(isForSomebody) ? undefined : { kind: 'petitions.guardian-for-nobody' };
}
