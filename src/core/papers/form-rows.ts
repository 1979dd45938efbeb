// The rows of a boxed form with narrow labels.
import { lineCharacters, type FormCell, type FormRow } from './paper-content.ts';

const labelSpan = 4;

/** Two labels, each with its value, on one row. */
export function pairs(left: readonly [string, string], right: readonly [string, string]): FormRow {
  const valueSpan = lineCharacters / 2 - labelSpan;
  const cells = [left, right].flatMap(([label, text]): FormCell[] => [
    { role: 'label', text: label, span: labelSpan },
    { role: 'value', text, span: valueSpan },
  ]);
  return { cells, linesMin: 1 };
}

const boxed = (role: FormCell['role'], label: string, text: string, linesMin: number): FormRow => ({
  cells: [
    { role: 'label', text: label, span: labelSpan },
    { role, text, span: lineCharacters - labelSpan },
  ],
  linesMin,
});

/** A value over the whole row. */
export const single = (label: string, text: string): FormRow => boxed('value', label, text, 1);
/** Paragraphs over the whole row, which may cross pages. */
export const narrative = (label: string, text: string, linesMin: number): FormRow =>
  boxed('narrative', label, text, linesMin);
