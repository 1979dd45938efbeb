import { Link } from '@tanstack/react-router';
import { phases } from '#core/petitions/petition.ts';
import { phaseWords } from '#core/petitions/petition-words.ts';
import type { PetitionerHit } from '../../api/petitioners.ts';
import { paths } from '../../paths.ts';
import { useSay } from '../../ui/language.tsx';

type Props = { readonly petition: PetitionerHit['petitions'][number] };

/** An earlier petition in a new tab, so that what is being typed stays. */
export function MatterLink({ petition }: Props) {
  const say = useSay();
  const phase = phases.find((one) => one === petition.phase);
  return (
    <>
      <Link to={paths.petition} params={{ id: petition.id }} target="_blank">
        {petition.title}
      </Link>
      <div className="quiet">
        <span className="number">{petition.number}</span> · {petition.receivedOn} ·{' '}
        {phase ? say(phaseWords[phase]) : petition.phase}
      </div>
    </>
  );
}
