import { Link } from '@tanstack/react-router';
import { Alert } from 'antd';
import type { LawPreview } from '#contract/clocks.ts';
import { paths } from '../../paths.ts';
import { useToday } from '../../api/today.ts';
import { lawTexts } from '../../texts/law.ts';
import { useSay } from '../../ui/language.tsx';

type Moved = { readonly before: string; readonly after: string };

/** What to ask a lawyer, and which limits would move from what to what. */
export function LawPreviewNote({ preview }: { readonly preview: LawPreview }) {
  const say = useSay();
  const today = useToday();
  const { doubts, touched, touchedCount, keptCount } = preview;
  const isLate = ({ before, after }: Moved): boolean => after < today && before >= today;
  return (
    <>
      {doubts.length > 0 && <h3>{say(lawTexts.doubts)}</h3>}
      <ul>
        {doubts.map(({ clock, words }) => (
          <li key={`${clock} ${words}`}>
            {clock} {words}
          </li>
        ))}
      </ul>
      <p>{touchedCount === 0 ? say(lawTexts.touchesNone) : say(lawTexts.touches, { count: touchedCount })}</p>
      {touched.some(({ clocks }) => clocks.some(isLate)) && (
        <Alert type="warning" role="alert" title={say(lawTexts.someOverdue)} />
      )}
      <ul>
        {touched.map((petition) => (
          <li key={petition.id}>
            <Link to={paths.petition} params={{ id: petition.id }}>
              {petition.number}
            </Link>{' '}
            {petition.title}
            {petition.clocks.map((clock) => (
              <div key={clock.name}>
                {say(lawTexts.move, { name: clock.name, before: clock.before, after: clock.after })}
                {isLate(clock) && say(lawTexts.overdueAtOnce)}
              </div>
            ))}
          </li>
        ))}
      </ul>
      {touchedCount > touched.length && <p className="quiet">{say(lawTexts.touchedMore)}</p>}
      {keptCount > 0 && <p>{say(lawTexts.keepsAll, { count: keptCount })}</p>}
    </>
  );
}
