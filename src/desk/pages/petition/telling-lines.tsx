import type { AuthorityView } from '#contract/authorities.ts';
import type { PetitionView } from '#contract/petitions.ts';
import { authorityTexts as texts } from '../../texts/authorities.ts';
import { useSay } from '../../ui/language.tsx';
import { proxiesWithoutAuthority } from './recipient-warning.ts';

/** For whoever picks up the phone or sits at the window: who may be told what, one line for each. */
export function TellingLines({ petition }: { readonly petition: PetitionView }) {
  const say = useSay();
  const shown = petition.authorities.filter(({ standing }) => standing !== 'over');
  const unproven = proxiesWithoutAuthority(petition);
  if (shown.length + unproven.length === 0) {
    if (petition.authorities.length === 0) return null;
    return <p className="telling">{say(texts.onlyOwn)}</p>;
  }
  return (
    <ul className="telling" aria-label={say(texts.heading)}>
      {shown.map((authority) => (
        <li key={authority.id}>
          <Line authority={authority} />
        </li>
      ))}
      {unproven.map((name) => (
        <li key={name}>{say(texts.withoutScan, { name })}</li>
      ))}
    </ul>
  );
}

function Line({ authority }: { readonly authority: AuthorityView }) {
  const say = useSay();
  const { standing, kindName, holderName, holderMark, relation, may, mayNot, from } = authority;
  return (
    <>
      <b>{say(texts.who, { kind: kindName, name: holderName })}</b>{' '}
      <span className="quiet">{[relation, holderMark].filter((part) => part !== '').join(' · ')}</span>{' '}
      {standing === 'in-force' ? (
        <>
          <span className="telling-may">{say(texts.may, { may })}</span>{' '}
          <span className="telling-not">{say(texts.mayNot, { mayNot })}</span>
        </>
      ) : (
        <span className="telling-not">
          {standing === 'to-begin' ? say(texts.toBegin, { day: from }) : say(texts.withheld)}
        </span>
      )}
    </>
  );
}
