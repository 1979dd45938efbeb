// The rows of a boxed form with narrow labels.
import type { PlainDate } from '../kit/plain-date.ts';
import { officialDate } from './official-wording.ts';
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

/** Who signs a box, and when; what is not known yet is left free for the hand. */
type Signing = { readonly who: string; readonly name?: string; readonly on?: PlainDate };

/** Words over the whole row with a place to sign at their foot. */
export function signed(label: string, text: string, linesMin: number, { who, name, on }: Signing): FormRow {
  const { cells } = boxed('narrative', label, text, linesMin);
  const foot = `${who}：${name || '　　　　　　'}　　${on ? officialDate(on) : '　　　　年　　月　　日'}`;
  return { cells: cells.map((cell) => (cell.role === 'label' ? cell : { ...cell, foot })), linesMin };
}

type ClaimLine = { readonly text: string; readonly purpose?: string; readonly content?: string };

/** Every claim on a line of its own with its codes, numbered when there are several. */
export const claimsInLines = (claims: readonly ClaimLine[]): string =>
  claims
    .map(({ text, purpose, content }, index) => {
      const classes = [purpose, content].filter(Boolean).join('／');
      return `${claims.length > 1 ? `${index + 1}.` : ''}${text}${classes ? `（${classes}）` : ''}`;
    })
    .join('\n');
