import { Button } from 'antd';
import { useRef, type DragEvent } from 'react';
import type { Answer } from '#contract/operation.ts';
import type { listReceptions, ReceptionView } from '#contract/receptions.ts';
import type { PlainDate } from '#core/kit/plain-date.ts';
import { receptionTexts as texts } from '../../texts/receptions.ts';
import { useSay } from '../../ui/language.tsx';
import { weekdayWord } from './roster-days.ts';
import { SittingMark } from './sitting-mark.tsx';

type RosterDay = Answer<typeof listReceptions>['days'][number];

export type GridProps = {
  readonly days: readonly RosterDay[];
  readonly receptions: readonly ReceptionView[];
  readonly today: PlainDate;
  readonly mayPlan: boolean;
  readonly onPlan: (start: {
    readonly on: string;
    readonly startsAt?: string;
    readonly endsAt?: string;
  }) => void;
  readonly onMove: (
    reception: ReceptionView,
    to: { readonly on: string; readonly startsAt?: string; readonly endsAt?: string },
  ) => void;
};

/** The month as it hangs on the wall: whole weeks from Monday, days off shaded, sittings to drag from day to day. */
export function MonthGrid({
  days,
  receptions,
  today,
  mayPlan,
  month,
  onPlan,
  onMove,
}: GridProps & { readonly month: string }) {
  const say = useSay();
  const names = say(texts.weekdayNames);
  const dragged = useRef<ReceptionView>(undefined);
  const drop = (on: string): void => {
    const reception = dragged.current;
    dragged.current = undefined;
    if (reception && reception.on !== on) onMove(reception, { on });
  };
  return (
    <div className="month-grid">
      {days.slice(0, 7).map(({ on }) => (
        <div key={on} className="month-weekday" aria-hidden="true">
          {weekdayWord(on, names)}
        </div>
      ))}
      {days.map((day) => (
        <section
          key={day.on}
          aria-label={day.on}
          className={dayClass(day, { month, today })}
          onDragOver={(event: DragEvent) => event.preventDefault()}
          onDrop={() => drop(day.on)}
        >
          <DayHead day={day} />
          {receptions
            .filter(({ on }) => on === day.on)
            .map((reception) => (
              <SittingMark
                key={reception.id}
                reception={reception}
                onDragStart={(one) => {
                  dragged.current = one;
                }}
              />
            ))}
          {mayPlan && day.on >= today && (
            <Button
              size="small"
              className="month-plan"
              aria-label={say(texts.planOn, { day: day.on })}
              onClick={() => onPlan({ on: day.on })}
            >
              ＋
            </Button>
          )}
        </section>
      ))}
    </div>
  );
}

function dayClass(
  day: RosterDay,
  { month, today }: { readonly month: string; readonly today: string },
): string {
  const off = day.kind === 'weekend' || day.kind === 'holiday';
  return [
    'month-day',
    off && 'month-day-off',
    !day.on.startsWith(month) && 'month-day-other',
    day.on === today && 'month-day-today',
  ]
    .filter(Boolean)
    .join(' ');
}

/** The number of the day, and what the calendar says of it. */
export function DayHead({ day }: { readonly day: RosterDay }) {
  const say = useSay();
  const { on, kind, holiday, provisional } = day;
  return (
    <header className="month-day-head">
      <time dateTime={on}>{Number(on.slice(8))}</time>{' '}
      {kind === 'holiday' && <span className="quiet">{say(texts.holiday, { name: holiday ?? '' })}</span>}
      {kind === 'make-up' && <span className="tag">{say(texts.makeUp)}</span>}
      {provisional && kind === 'workday' && on.endsWith('-01') && (
        <span className="quiet">{say(texts.provisional)}</span>
      )}
    </header>
  );
}
