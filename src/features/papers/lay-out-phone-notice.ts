// The same notice as a picture for a phone: as wide as a screen, as long as it needs, one card a day, nothing smaller than
// can be read without enlarging.
import type { NoticeContent, NoticeRow } from '#core/receptions/compose-notice.ts';
import { officialDate } from '#core/papers/official-wording.ts';
import type { Typefaces } from '#platform/typefaces/typefaces.ts';
import { rectangle, setParagraphs, stroke, type Paragraph } from './chart-marks.ts';
import { governmentRed } from './measure-page.ts';
import { lineWidth, placeLine, setSingleLine, type Mark, type TypeStyle } from './set-text.ts';

/** A picture before it is drawn: its size in points and its marks. */
export type PictureSheet = {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
};

const width = 360;
const margin = 18;
const inner = width - 2 * margin;
const soft = '#4d5661';

const style = (face: TypeStyle['face'], size: number, color = '#1b1f24'): TypeStyle => ({
  face,
  size,
  color,
});

/** The notice as one long picture, 360 points wide. */
export function layOutPhoneNotice(content: NoticeContent, typefaces: Typefaces): PictureSheet {
  const marks: Mark[] = [];
  let y = 24;
  const put = (paragraphs: readonly Paragraph[], x: number, room: number): void => {
    const set = setParagraphs(paragraphs, room, typefaces);
    marks.push(...set.place(x, y));
    y += set.height;
  };
  const centred = (text: string, type: TypeStyle, above: number): void => {
    const fitting = { ...type, size: Math.min(type.size, inner / Math.max(1, [...text].length)) };
    const set = setSingleLine(text, fitting, typefaces);
    y += above + fitting.size;
    marks.push(...placeLine(set, fitting, (width - lineWidth(set)) / 2, y));
  };
  centred(content.issuer, style('song', 14, governmentRed), 0);
  centred(content.title, style('title', 30, governmentRed), 10);
  centred(content.period, style('kai', 15, soft), 10);
  y += 14;
  marks.push(
    ...stroke(
      [
        [margin, y],
        [width - margin, y],
      ],
      governmentRed,
      2,
    ),
  );
  y += 10;
  put(
    content.shared.map(({ label, text }) => ({ text: `${label}　${text}`, style: style('fang', 15) })),
    margin,
    inner,
  );
  for (const row of content.rows) {
    y += 8;
    const top = y;
    const card = setParagraphs(cardOf(row, content), inner - 24, typefaces);
    marks.push(
      ...rectangle({ x: margin, y: top, width: inner, height: card.height + 16 }, '#f3f6f9', '#c9cfd6', 0.8),
      ...card.place(margin + 12, top + 8),
    );
    y += card.height + 16;
  }
  y += 14;
  put(
    content.terms.map((term, at) => ({ text: `${at + 1}．${term}`, style: style('fang', 14) })),
    margin,
    inner,
  );
  y += 12;
  centred(`${content.issuer}　${officialDate(content.issuedOn)}`, style('fang', 13, soft), 0);
  return { width, height: Math.ceil(y + 24), marks };
}

function cardOf(row: NoticeRow, { columns }: NoticeContent): readonly Paragraph[] {
  const beside = (['time', 'place', 'kind'] as const).filter((column) => columns.includes(column));
  return [
    { text: `${row.day}　${row.weekday}`, style: style('hei', 17, row.cancelled ? soft : '#1b1f24') },
    ...(row.note === ''
      ? []
      : [{ text: row.note, style: style('hei', 14, row.cancelled ? governmentRed : soft) }]),
    ...beside.map((column) => ({ text: row[column], style: style('fang', 14, soft) })),
    ...row.leaders.flatMap(({ name, post, portfolio, note }) => [
      { text: `${name}　${post}${note === '' ? '' : `（${note}）`}`, style: style('hei', 16) },
      ...(portfolio === '' ? [] : [{ text: `分管${portfolio}`, style: style('fang', 13, soft) }]),
    ]),
  ];
}
