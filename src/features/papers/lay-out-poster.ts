// The notice of receptions for a board: a title in the red of letterheads, what all share, a table day by day, what else is
// to know, who issues it. Laid out on A4 in the largest type that fits one page; A3 is the same sheet, enlarged.
import type { NoticeContent } from '#core/receptions/compose-notice.ts';
import { officialDate } from '#core/papers/official-wording.ts';
import type { Typefaces } from '#platform/typefaces/typefaces.ts';
import { rectangle, setParagraphs, stroke, type Paragraph } from './chart-marks.ts';
import type { Sheet } from './draw-sheet.ts';
import { governmentRed, mm } from './measure-page.ts';
import { columnsOf, posterSoft as soft, sized, type Column } from './poster-columns.ts';
import { qrMark } from './qr-mark.ts';
import { lineWidth, placeLine, setSingleLine, type Mark, type TypeStyle } from './set-text.ts';

const page = { width: mm(210), height: mm(297), left: mm(17), right: mm(193), top: mm(20), bottom: mm(281) };
const width = page.right - page.left;
const line = '#8b95a1';
const tint = '#f3f6f9';

/** What is drawn at a height that is known, wherever it comes to stand. */
type Part = { readonly height: number; readonly place: (y: number) => readonly Mark[] };

/** How large the type is, and whether a row says everything on one line, as long lists do. */
type Manner = { readonly scale: number; readonly compact: boolean };

// From large and airy to small and tight; the last one goes over several pages where it must.
const manners: readonly Manner[] = [
  ...scalesFrom(1.5, 0.94).map((scale) => ({ scale, compact: false })),
  ...scalesFrom(1.2, 0.72).map((scale) => ({ scale, compact: true })),
];

function scalesFrom(largest: number, smallest: number): readonly number[] {
  const steps = Math.round((largest - smallest) / 0.04);
  return Array.from({ length: steps + 1 }, (_, at) => largest - at * 0.04);
}

/** The poster on one A4 page, or on more where it must be; `url` is where the newest state can be read. */
export function layOutPoster(content: NoticeContent, url: string | undefined, typefaces: Typefaces): Sheet {
  let pages: readonly (readonly Mark[])[] = [];
  for (const manner of manners) {
    pages = paginate(partsOf(content, url, manner, typefaces));
    if (pages.length === 1) break;
  }
  return { ...sheetOf(content), pages };
}

const sheetOf = (content: NoticeContent): Omit<Sheet, 'pages'> => ({
  width: page.width,
  height: page.height,
  title: content.title,
  author: content.issuer,
  date: content.issuedOn,
});

type Parts = {
  readonly head: Part;
  readonly tableHead: Part;
  readonly rows: readonly Part[];
  readonly foot: Part;
};

function partsOf(
  content: NoticeContent,
  url: string | undefined,
  { scale, compact }: Manner,
  typefaces: Typefaces,
): Parts {
  const columns = columnsOf(content, compact);
  return {
    head: headPart(content, scale, typefaces),
    tableHead: rowPart(
      columns.map(({ head }) => [{ text: head, style: sized('hei', 13, scale) }]),
      columns,
      scale,
      typefaces,
      tint,
    ),
    rows: content.rows.map((row) =>
      rowPart(
        columns.map(({ cell }) => cell(row, scale)),
        columns,
        scale,
        typefaces,
        undefined,
      ),
    ),
    foot: footPart(content, url, scale, typefaces),
  };
}

// Rows fill page after page under a repeated head; the foot stays whole.
function paginate({ head, tableHead, rows, foot }: Parts): readonly (readonly Mark[])[] {
  const pages: Mark[][] = [[]];
  let y: number = page.top;
  const put = (part: Part): void => {
    pages.at(-1)?.push(...part.place(y));
    y += part.height;
  };
  const turn = (): void => {
    pages.push([]);
    y = page.top;
  };
  put(head);
  put(tableHead);
  for (const row of rows) {
    if (y + row.height > page.bottom) {
      turn();
      put(tableHead);
    }
    put(row);
  }
  if (y + foot.height > page.bottom) turn();
  put(foot);
  return pages;
}

function headPart(
  { title, period, shared, issuer }: NoticeContent,
  scale: number,
  typefaces: Typefaces,
): Part {
  const titleSize = Math.min(34 * Math.min(scale, 1.2), width / Math.max(1, [...title].length));
  const issuerStyle = sized('song', 15, Math.min(scale, 1.2), governmentRed);
  const titleStyle: TypeStyle = { face: 'title', size: titleSize, color: governmentRed };
  const periodStyle = sized('kai', 15, Math.min(scale, 1.2), soft);
  const facts = setParagraphs(
    shared.map(({ label, text }) => ({ text: `${label}　${text}`, style: sized('fang', 15, scale) })),
    width,
    typefaces,
  );
  const under = issuerStyle.size * 1.4 + titleSize * 1.5 + periodStyle.size * 1.7;
  const height = under + 14 + facts.height + 12 * scale;
  return {
    height,
    place: (y) => [
      ...centred(issuer, issuerStyle, y + issuerStyle.size, typefaces),
      ...centred(title, titleStyle, y + issuerStyle.size * 1.4 + titleSize * 1.1, typefaces),
      ...centred(
        period,
        periodStyle,
        y + issuerStyle.size * 1.4 + titleSize * 1.5 + periodStyle.size,
        typefaces,
      ),
      ...stroke(
        [
          [page.left, y + under],
          [page.right, y + under],
        ],
        governmentRed,
        2.2,
      ),
      ...stroke(
        [
          [page.left, y + under + 3.4],
          [page.right, y + under + 3.4],
        ],
        governmentRed,
        0.7,
      ),
      ...facts.place(page.left, y + under + 12),
    ],
  };
}

function centred(text: string, style: TypeStyle, baseline: number, typefaces: Typefaces): readonly Mark[] {
  const set = setSingleLine(text, style, typefaces);
  return placeLine(set, style, page.left + (width - lineWidth(set)) / 2, baseline);
}

function rowPart(
  cells: readonly (readonly Paragraph[])[],
  columns: readonly Column[],
  scale: number,
  typefaces: Typefaces,
  fill: string | undefined,
): Part {
  const total = columns.reduce((sum, { share }) => sum + share, 0);
  const pad = 6 * scale;
  let x = page.left;
  const placed = columns.map(({ share }, at) => {
    const frame = { x, width: (width * share) / total };
    x += frame.width;
    return { ...frame, set: setParagraphs(cells[at] ?? [], frame.width - 2 * pad, typefaces) };
  });
  const height = Math.max(...placed.map(({ set }) => set.height)) + 2 * pad;
  return {
    height,
    place: (y) =>
      placed.flatMap(({ x: left, width: wide, set }) => [
        ...rectangle({ x: left, y, width: wide, height }, fill ?? '#fff', line, 0.8),
        ...set.place(left + pad, y + (height - set.height) / 2),
      ]),
  };
}

function footPart(
  { terms, issuer, issuedOn }: NoticeContent,
  url: string | undefined,
  scale: number,
  typefaces: Typefaces,
): Part {
  const text = sized('fang', 13, scale);
  const label = sized('hei', 13, scale);
  const rules = setParagraphs(
    terms.length === 0
      ? []
      : [
          { text: '说明', style: label },
          ...terms.map((term, at) => ({ text: `${at + 1}．${term}`, style: text })),
        ],
    width,
    typefaces,
  );
  const sign = sized('fang', 15, Math.min(scale, 1.2));
  const side = url === undefined ? 0 : mm(24);
  const signHeight = Math.max(sign.size * 3.2, side + 20);
  const organ = setSingleLine(issuer, sign, typefaces);
  const date = setSingleLine(officialDate(issuedOn), sign, typefaces);
  const centre = page.right - Math.max(lineWidth(organ), lineWidth(date)) / 2;
  return {
    height: 14 * scale + rules.height + 10 + signHeight,
    place: (y) => {
      const top = y + 14 * scale;
      const under = top + rules.height + 10;
      return [
        ...rules.place(page.left, top),
        ...(url === undefined ? [] : qrMarks(url, under, side, typefaces)),
        ...placeLine(organ, sign, centre - lineWidth(organ) / 2, under + sign.size * 1.3),
        ...placeLine(date, sign, centre - lineWidth(date) / 2, under + sign.size * 2.8),
      ];
    },
  };
}

function qrMarks(url: string, y: number, side: number, typefaces: Typefaces): readonly Mark[] {
  const small: TypeStyle = { face: 'fang', size: 10, color: soft };
  return [
    qrMark(url, page.left, y, side),
    ...placeLine(setSingleLine('扫码看最新安排', small, typefaces), small, page.left, y + side + 14),
  ];
}
