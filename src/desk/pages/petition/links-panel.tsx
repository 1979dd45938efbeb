import { Link } from '@tanstack/react-router';
import type { LinkedPetition } from '#contract/link-steps.ts';
import type { PetitionView } from '#contract/petitions.ts';
import { paths } from '../../paths.ts';
import { linkTexts } from '../../texts/links.ts';
import { useList, useSay } from '../../ui/language.tsx';

type Props = { readonly petition: PetitionView };

/** The petitions this one belongs together with, and the units beside the responsible one. */
export function LinksPanel({ petition }: Props) {
  return (
    <>
      <Merges petition={petition} />
      <Links petition={petition} />
      <Units petition={petition} />
    </>
  );
}

function Merges({ petition: { merge, mergedIn } }: Props) {
  const say = useSay();
  return (
    <>
      {merge && (
        <>
          <h3>{say(linkTexts.merged)}</h3>
          <p>{say(merge.lead ? linkTexts.mergedText : linkTexts.mergedHidden, { day: merge.on })}</p>
          {merge.lead && <Other petition={merge.lead} />}
        </>
      )}
      {mergedIn.length > 0 && (
        <>
          <h3>{say(linkTexts.mergedIn)}</h3>
          <ul className="linked">
            {mergedIn.map(({ matter, on, samePeople, claims }) => (
              <li key={matter?.id ?? `${on}-${claims[0]?.id ?? ''}`}>
                {matter ? <Other petition={matter} /> : say(linkTexts.mergedInHidden)}
                <div className="quiet">{say(samePeople ? linkTexts.samePeople : linkTexts.otherPeople)}</div>
                {claims.map((claim) => (
                  <div key={claim.id} className="long-text">
                    {claim.text}
                  </div>
                ))}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function Links({ petition: { links } }: Props) {
  const say = useSay();
  if (links.length === 0) return null;
  return (
    <>
      <h3>{say(linkTexts.links)}</h3>
      <ul className="linked">
        {links.map((one) => (
          <li key={one.id}>
            <Other petition={one} />
            <div className="quiet">
              {one.kindName} · {one.on}
            </div>
            <div className="long-text quiet">{one.reason}</div>
          </li>
        ))}
      </ul>
    </>
  );
}

function Units({ petition }: Props) {
  const say = useSay();
  const list = useList();
  const { objection, designation, coHandlers, catchAllUnit, returns } = petition;
  const contest = designation ? undefined : objection?.contest;
  return (
    <>
      {contest && (
        <>
          <h3>{say(linkTexts.contested)}</h3>
          <p>
            {say(linkTexts.contestedText, {
              day: contest.on,
              way: contest.wayName,
              unit: contest.designator,
            })}
          </p>
          <p className="long-text quiet">{contest.reason}</p>
        </>
      )}
      {designation && (
        <>
          <h3>{say(linkTexts.designation)}</h3>
          <p>
            {say(linkTexts.designationText, {
              day: designation.on,
              body: designation.body,
              unit: designation.unit,
            })}
          </p>
          <p className="long-text quiet">
            {[designation.minutes, designation.reason].filter((part) => part !== '').join(' · ')}
          </p>
        </>
      )}
      {coHandlers.length > 0 && (
        <>
          <h3>{say(linkTexts.coHandlers)}</h3>
          <p>{list(coHandlers.map((unit) => unit.name))}</p>
        </>
      )}
      {catchAllUnit && (
        <p className="tag-line">{say(linkTexts.catchAll, { count: returns.length, unit: catchAllUnit })}</p>
      )}
    </>
  );
}

function Other({ petition }: { readonly petition: LinkedPetition }) {
  return (
    <>
      <Link to={paths.petition} params={{ id: petition.id }}>
        {petition.title}
      </Link>{' '}
      <span className="quiet">
        <span className="number">{petition.number}</span> · <span className="tag">{petition.phaseName}</span>
        {petition.responsibleUnit !== '' && ` · ${petition.responsibleUnit}`}
      </span>
    </>
  );
}
