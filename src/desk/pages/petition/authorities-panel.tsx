import type { AuthorityView } from '#contract/authorities.ts';
import type { PetitionView } from '#contract/petitions.ts';
import { groupedCode } from '#core/papers/official-wording.ts';
import { authorityTexts as texts } from '../../texts/authorities.ts';
import { useSay } from '../../ui/language.tsx';

/** Every authority that was recorded, with its time, its end and the code of its holder. */
export function AuthoritiesPanel({ petition }: { readonly petition: PetitionView }) {
  const say = useSay();
  if (petition.authorities.length === 0) return null;
  return (
    <>
      <h3>{say(texts.heading)}</h3>
      {petition.authorities.map((authority) => (
        <Authority key={authority.id} authority={authority} />
      ))}
    </>
  );
}

function Authority({ authority }: { readonly authority: AuthorityView }) {
  const say = useSay();
  const { kindName, holderName, grantedByName, relation, from, until, end, code, custodian } = authority;
  const isOver = authority.standing === 'over';
  return (
    <div className={isOver ? 'authority authority-over' : 'authority'}>
      <p>
        <b>{say(texts.who, { kind: kindName, name: holderName })}</b>{' '}
        {say(texts.given, { name: grantedByName, relation })}{' '}
        {isOver && <span className="tag">{say(texts.over)}</span>}
      </p>
      <p className="quiet">
        {until === undefined ? say(texts.period, { from }) : say(texts.periodTo, { from, until })}
        {end &&
          ` · ${say(texts.ended, {
            day: end.on,
            ground: [end.groundName, end.saidName].filter((part) => part !== '').join(' · '),
          })}`}
      </p>
      {end && end.note !== '' && <p className="long-text quiet">{end.note}</p>}
      {custodian && <p className="long-text quiet">{custodian}</p>}
      {code && (
        <p className="no-print">
          {say(texts.code)} <b className="number">{groupedCode(code)}</b>
        </p>
      )}
    </div>
  );
}
