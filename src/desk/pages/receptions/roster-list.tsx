import { receptionTexts as texts } from '../../texts/receptions.ts';
import { useSay } from '../../ui/language.tsx';
import type { GridProps } from './month-grid.tsx';
import { weekdayWord } from './roster-days.ts';
import { SittingMark } from './sitting-mark.tsx';

/** The same on a phone: day after day, without those on which nothing is. */
export function RosterList({ days, receptions, today }: Pick<GridProps, 'days' | 'receptions' | 'today'>) {
  const say = useSay();
  const names = say(texts.weekdayNames);
  const busy = days.filter((day) => receptions.some(({ on }) => on === day.on));
  return (
    <ol className="roster-list">
      {busy.map(({ on, holiday, kind }) => (
        <li key={on} className={on === today ? 'month-day-today' : ''}>
          <h2>
            <time dateTime={on}>{on}</time> {weekdayWord(on, names)}{' '}
            {kind === 'holiday' && (
              <span className="quiet">{say(texts.holiday, { name: holiday ?? '' })}</span>
            )}
          </h2>
          {receptions
            .filter((reception) => reception.on === on)
            .map((reception) => (
              <SittingMark key={reception.id} reception={reception} />
            ))}
        </li>
      ))}
    </ol>
  );
}
