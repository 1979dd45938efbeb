import type { PlainDate } from '#core/kit/plain-date.ts';

/** A cell that the workbook itself holds as a date; `time` is `HH:MM:SS` when the cell has one. */
export type DateCell = { readonly date: PlainDate; readonly time: string | undefined };

/** What a cell holds. An error value such as `#REF!` comes as its text; an empty cell as nothing. */
export type Cell = string | number | boolean | DateCell | undefined;

/** A row with something in it; `row` is the number people see at its left, from 1. */
export type SheetRow = { readonly row: number; readonly cells: readonly Cell[] };
