import { figureIds, type FigureId } from '#core/receptions/report-figures.ts';
import { addDays, parsePlainDate, type PlainDate } from '#core/kit/plain-date.ts';
import { periodOf, type DaySpan } from '#core/receptions/frequency-periods.ts';

export type ReportView = 'day' | 'week';
export type ReportSearch = {
  readonly view?: ReportView;
  readonly on?: PlainDate;
  /** As it was known on this day. */
  readonly asOf?: PlainDate;
  /** The figure whose list is open. */
  readonly figure?: FigureId;
  /** Of this sitting alone. */
  readonly reception?: string;
};

/** What the address of the report says; what it says wrongly counts as not said. */
export function parseReportSearch(raw: Record<string, unknown>): ReportSearch {
  const on = parsePlainDate(String(raw['on'] ?? ''));
  const asOf = parsePlainDate(String(raw['asOf'] ?? ''));
  const figure = figureIds.find((id) => id === raw['figure']);
  const { reception } = raw;
  return {
    ...(raw['view'] === 'week' ? { view: 'week' } : {}),
    ...(on ? { on } : {}),
    ...(asOf ? { asOf } : {}),
    ...(figure ? { figure } : {}),
    ...(figure && typeof reception === 'string' && reception !== '' ? { reception } : {}),
  };
}

/** The days that are spoken of. */
export const spanOf = (view: ReportView, on: PlainDate): DaySpan =>
  view === 'week' ? periodOf(on, 'week') : { from: on, through: on };

/** The day or week before or after. */
export const stepReport = (view: ReportView, on: PlainDate, step: 1 | -1): PlainDate =>
  addDays(on, view === 'week' ? 7 * step : step);
