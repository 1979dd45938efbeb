// Whom papers may be handed to besides the petitioner: nobody without an authority that stands today and says so.
import type { PetitionView } from '#contract/petitions.ts';

type Told = Pick<PetitionView, 'authorities' | 'people'>;

/** Proxies of the petition for whom no authority stands, is to begin or is withheld. */
export function proxiesWithoutAuthority({ people, authorities }: Told): readonly string[] {
  const named = authorities.filter(({ standing }) => standing !== 'over').map((one) => one.holderName);
  return people.filter(({ role, name }) => role === 'proxy' && !named.includes(name)).map(({ name }) => name);
}

/** Whether what was typed as the recipient names a proxy or companion who may not have the papers. */
export function mayNotReceive(recipient: string | undefined, petition: Told): boolean {
  const name = recipient?.trim() ?? '';
  if (name === '') return false;
  const held = petition.authorities.filter(({ holderName }) => holderName === name);
  if (held.some(({ told }) => told.includes('answer'))) return false;
  const own = petition.people.some((person) => person.name === name && person.role !== 'proxy');
  return !own && (held.length > 0 || proxiesWithoutAuthority(petition).includes(name));
}
