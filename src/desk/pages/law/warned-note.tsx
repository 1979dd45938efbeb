import { Link } from '@tanstack/react-router';
import type { WarningsPreview } from '#contract/warnings.ts';
import { paths } from '../../paths.ts';
import { lawTexts } from '../../texts/law.ts';
import { ladderTexts } from '../../texts/warnings.ts';
import { useSay } from '../../ui/language.tsx';

/** Which open petitions would come on a new rung on the first day of the new warnings. */
export function WarnedNote({ preview: { warned, warnedCount } }: { readonly preview: WarningsPreview }) {
  const say = useSay();
  return (
    <>
      <p>{warnedCount === 0 ? say(ladderTexts.warnsNone) : say(ladderTexts.warns, { count: warnedCount })}</p>
      <ul>
        {warned.map((petition) => (
          <li key={petition.id}>
            <Link to={paths.petition} params={{ id: petition.id }}>
              {petition.number}
            </Link>{' '}
            {petition.title}
            {petition.warnings.map((warning) => (
              <div key={`${warning.limit} ${warning.rung}`}>{say(ladderTexts.warning, warning)}</div>
            ))}
          </li>
        ))}
      </ul>
      {warnedCount > warned.length && <p className="quiet">{say(lawTexts.touchedMore)}</p>}
    </>
  );
}
