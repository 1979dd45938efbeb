import type { PetitionView } from '#contract/petitions.ts';
import { incapacityWords } from '#core/petitions/capacity-words.ts';
import { linkTexts } from '../../texts/links.ts';
import { petitionTexts } from '../../texts/petition.ts';
import { useSay } from '../../ui/language.tsx';

/** Who somebody is in the matter, when they are not simply the petitioner. */
export function PersonRole({ person }: { readonly person: PetitionView['people'][number] }) {
  const say = useSay();
  const { role, incapacity, actsForName, relation, authority } = person;
  return (
    <>
      {role === 'representative' && <span className="tag">{say(petitionTexts.representative)}</span>}
      {role === 'guardian' && (
        <span className="tag">{say(linkTexts.guardianOf, { name: actsForName, relation })}</span>
      )}
      {role === 'proxy' && <span className="tag">{say(linkTexts.proxyOf, { authority })}</span>}
      {incapacity && <span className="tag">{say(incapacityWords[incapacity])}</span>}
    </>
  );
}
