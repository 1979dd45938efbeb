import { useRef, useState, type DragEvent, type PointerEvent } from 'react';
import type { ReceptionView } from '#contract/receptions.ts';
import { minutesOf, timeAt } from '#core/kit/clock-time.ts';
import { receptionTexts as texts } from '../../texts/receptions.ts';
import { useSay } from '../../ui/language.tsx';
import { drawnHours, layOutDay } from './lay-out-day.ts';
import { DayHead, type GridProps } from './month-grid.tsx';
import { weekdayWord } from './roster-days.ts';
import { SittingMark } from './sitting-mark.tsx';

const hourHeight = 56;
const stepMinutes = 15;

/** The week by the hour: drag a sitting to another day and time, or draw a new one over an empty stretch. */
export function WeekGrid({ days, receptions, today, mayPlan, onPlan, onMove }: GridProps) {
  const say = useSay();
  const names = say(texts.weekdayNames);
  const { from, to } = drawnHours(receptions);
  const hours = Array.from({ length: to - from }, (_, at) => from + at);
  const dragged = useRef<{ readonly reception: ReceptionView; readonly grip: number }>(undefined);
  const height = (to - from) * hourHeight;
  const drop = (on: string, event: DragEvent): void => {
    const held = dragged.current;
    dragged.current = undefined;
    if (!held) return;
    const { reception, grip } = held;
    const length = minutesOf(reception.endsAt) - minutesOf(reception.startsAt);
    const start = Math.min(minuteAt(event, from) - grip, to * 60 - length);
    const begin = Math.max(0, Math.round(start / stepMinutes) * stepMinutes);
    if (begin + length >= 24 * 60) return;
    const moved = { on, startsAt: timeAt(begin), endsAt: timeAt(begin + length) };
    if (moved.on !== reception.on || moved.startsAt !== reception.startsAt) onMove(reception, moved);
  };
  return (
    <div className="week-grid" tabIndex={0} role="region" aria-label={say(texts.week)}>
      <div className="week-hours" style={{ height }}>
        {hours.map((hour) => (
          <span key={hour} style={{ top: (hour - from) * hourHeight }}>
            {String(hour).padStart(2, '0')}:00
          </span>
        ))}
      </div>
      {days.map((day) => (
        <section
          key={day.on}
          aria-label={day.on}
          className={day.on === today ? 'week-day week-today' : 'week-day'}
        >
          <div className="week-head">
            {weekdayWord(day.on, names)} <DayHead day={day} />
          </div>
          <DrawnColumn
            height={height}
            fromHour={from}
            off={day.kind === 'weekend' || day.kind === 'holiday'}
            open={mayPlan && day.on >= today}
            onDrawn={(startsAt, endsAt) => onPlan({ on: day.on, startsAt, endsAt })}
            onDrop={(event) => drop(day.on, event)}
          >
            {layOutDay(receptions.filter(({ on }) => on === day.on)).map(({ sitting, lane, lanes }) => (
              <SittingMark
                key={sitting.id}
                reception={sitting}
                style={{
                  top: ((minutesOf(sitting.startsAt) - from * 60) * hourHeight) / 60,
                  height: ((minutesOf(sitting.endsAt) - minutesOf(sitting.startsAt)) * hourHeight) / 60,
                  left: `${(lane * 100) / lanes}%`,
                  width: `${100 / lanes}%`,
                }}
                onDragStart={(reception, event) => {
                  const box = event.currentTarget.getBoundingClientRect();
                  const grip = ((event.clientY - box.top) * 60) / hourHeight;
                  dragged.current = { reception, grip };
                }}
              />
            ))}
          </DrawnColumn>
        </section>
      ))}
    </div>
  );
}

type ColumnProps = {
  readonly height: number;
  readonly fromHour: number;
  readonly off: boolean;
  readonly open: boolean;
  readonly onDrawn: (startsAt: string, endsAt: string) => void;
  readonly onDrop: (event: DragEvent) => void;
  readonly children: React.ReactNode;
};

// Pressing on an empty stretch begins a sitting, letting go ends it. The plain way is the button above.
function DrawnColumn({ height, fromHour, off, open, onDrawn, onDrop, children }: ColumnProps) {
  const [drawn, setDrawn] = useState<{ readonly start: number; readonly end: number }>();
  const begin = (event: PointerEvent): void => {
    if (!open || event.button !== 0 || event.target !== event.currentTarget) return;
    const start = Math.floor(minuteAt(event, fromHour) / stepMinutes) * stepMinutes;
    event.currentTarget.setPointerCapture(event.pointerId);
    setDrawn({ start, end: start + stepMinutes });
  };
  const draw = (event: PointerEvent): void => {
    if (!drawn) return;
    const end = Math.ceil(minuteAt(event, fromHour) / stepMinutes) * stepMinutes;
    const last = fromHour * 60 + (height * 60) / hourHeight;
    setDrawn({ ...drawn, end: Math.min(Math.max(end, drawn.start + stepMinutes), last, 24 * 60 - 1) });
  };
  const finish = (): void => {
    if (drawn) onDrawn(timeAt(drawn.start), timeAt(drawn.end));
    setDrawn(undefined);
  };
  return (
    <div
      className={off ? 'week-column week-column-off' : 'week-column'}
      style={{ height, backgroundSize: `100% ${hourHeight}px` }}
      onPointerDown={begin}
      onPointerMove={draw}
      onPointerUp={finish}
      onPointerCancel={() => setDrawn(undefined)}
      onDragOver={(event) => event.preventDefault()}
      onDrop={onDrop}
    >
      {children}
      {drawn && (
        <div
          className="week-drawn"
          style={{
            top: ((drawn.start - fromHour * 60) * hourHeight) / 60,
            height: ((drawn.end - drawn.start) * hourHeight) / 60,
          }}
        >
          {timeAt(drawn.start)}–{timeAt(drawn.end)}
        </div>
      )}
    </div>
  );
}

// The minute of the day under the pointer.
function minuteAt(event: DragEvent | PointerEvent, fromHour: number): number {
  const box = event.currentTarget.getBoundingClientRect();
  return fromHour * 60 + Math.max(0, ((event.clientY - box.top) * 60) / hourHeight);
}
