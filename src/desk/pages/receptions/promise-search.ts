import { parsePlainDate, type PlainDate } from '#core/kit/plain-date.ts';
import { promiseFigureIds, type PromiseFigureId } from '#core/receptions/promise-figures.ts';

/** The list that is open: a figure of some days, of everybody, of a leader or of a unit. */
export type PromiseList = {
  readonly figure: PromiseFigureId;
  readonly from: PlainDate;
  readonly through: PlainDate;
  readonly leader?: string;
  readonly unit?: string;
};
export type PromiseSearch = { readonly on?: PlainDate } & Partial<PromiseList>;

/** What the address says; what it says wrongly counts as not said. */
export function parsePromiseSearch(raw: Record<string, unknown>): PromiseSearch {
  const [on, from, through] = ['on', 'from', 'through'].map((name) =>
    parsePlainDate(String(raw[name] ?? '')),
  );
  const figure = promiseFigureIds.find((id) => id === raw['figure']);
  const text = (name: 'leader' | 'unit') => {
    const value = raw[name];
    return typeof value === 'string' && value !== '' ? { [name]: value } : {};
  };
  const list = figure && from && through ? { figure, from, through, ...text('leader'), ...text('unit') } : {};
  return { ...(on ? { on } : {}), ...list };
}

/** The list that the address asks for; none where it asks for the figures. */
export const listOf = ({ figure, from, through, leader, unit }: PromiseSearch): PromiseList | undefined =>
  figure && from && through
    ? { figure, from, through, ...(leader ? { leader } : {}), ...(unit ? { unit } : {}) }
    : undefined;
