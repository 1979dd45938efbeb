import PDFDocument from 'pdfkit';
import { leanOf } from '#core/papers/character-classes.ts';
import type { PlainDate } from '#core/kit/plain-date.ts';
import type { Typefaces } from '#platform/typefaces/typefaces.ts';
import { embedFonts, unicodeNumber } from './embed-fonts.ts';
import type { EmbeddedFonts } from './embed-fonts.ts';
import type { Mark, TextMark } from './set-text.ts';

/** A laid-out paper: its size in points, its pages, and what the file says of itself. */
export type Sheet = {
  readonly width: number;
  readonly height: number;
  readonly pages: readonly (readonly Mark[])[];
  readonly title: string;
  readonly author: string;
  readonly date: PlainDate;
  /** Signatures that were drawn, each on its page, fitted into its room. */
  readonly pictures?: readonly PlacedPicture[];
};

export type PlacedPicture = {
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly png: Uint8Array;
};

/** Draws a laid-out paper as PDF. The same sheet gives the same bytes. */
export async function drawSheet(sheet: Sheet, typefaces: Typefaces): Promise<Uint8Array> {
  const document = new PDFDocument({
    size: [sheet.width, sheet.height],
    margin: 0,
    autoFirstPage: false,
    lang: 'zh-CN',
    displayTitle: true,
    info: {
      Title: sheet.title,
      Author: sheet.author,
      Creator: 'Kaimen',
      Producer: 'Kaimen',
      // The day of the paper, not of the printing: printing twice gives the same file.
      CreationDate: new Date(`${sheet.date}T00:00:00+08:00`),
    },
  });
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  const finished = new Promise<void>((resolve, reject) => {
    document.on('end', resolve);
    document.on('error', reject);
  });
  const fonts = embedFonts(document, sheet.pages.flat(), typefaces);
  for (const [at, page] of sheet.pages.entries()) {
    document.addPage();
    for (const mark of page) drawMark(document, mark, fonts);
    for (const { page: on, png, x, y, width, height } of sheet.pictures ?? [])
      if (on === at) document.image(Buffer.from(png), x, y, { fit: [width, height], valign: 'bottom' });
  }
  document.end();
  await finished;
  return Buffer.concat(chunks);
}

function drawMark(document: PDFKit.PDFDocument, mark: Mark, fonts: EmbeddedFonts): void {
  if (mark.kind === 'text')
    return mark.pitch === undefined ? drawWords(document, mark, fonts) : drawCells(document, mark, fonts);
  if (mark.kind === 'rule') {
    document.moveTo(...mark.from).lineTo(...mark.to);
    document.lineWidth(mark.thickness).stroke(mark.color ?? 'black');
    return undefined;
  }
  if (mark.kind === 'area') {
    document.polygon(...mark.corners.map(([x, y]) => [x, y])).fill(mark.color);
    return undefined;
  }
  for (const [x, y] of mark.places) document.rect(x, y, mark.side, mark.side);
  document.fill('black');
  return undefined;
}

type Stretch = {
  text: string;
  readonly x: number;
  readonly font: string | undefined;
  readonly spacing: number;
  readonly size: number;
  /** Condensing of the letters, 1 for none. */
  readonly scale: number;
};

// Characters that fill their cell are drawn in one go; others are placed one by one inside theirs.
function drawCells(document: PDFKit.PDFDocument, mark: TextMark, fonts: EmbeddedFonts): void {
  const pitch = mark.pitch ?? mark.size;
  const stretches: Stretch[] = [];
  let x = mark.x;
  let open: Stretch | undefined;
  for (const character of mark.text) {
    const { font, ems } = fonts.of(mark.face, character);
    const fills = Math.abs(ems - 1) < 0.001;
    if (fills && open && open.font === font) open.text += character;
    else {
      const size = ems > 1.001 ? mark.size / ems : mark.size;
      const lean = fills ? 0 : leanIn(character, pitch, ems * size);
      const stretch = {
        text: character,
        x: x + lean,
        font,
        spacing: fills ? pitch - mark.size : 0,
        size,
        scale: 1,
      };
      stretches.push(stretch);
      open = fills ? stretch : undefined;
    }
    x += pitch;
  }
  for (const stretch of stretches) drawStretch(document, mark, stretch, fonts);
}

function leanIn(character: string, pitch: number, width: number): number {
  const lean = leanOf(character);
  if (lean === 'middle') return (pitch - width) / 2;
  return lean === 'right' ? pitch - width - pitch * 0.06 : pitch * 0.06;
}

// Letters and digits are spread evenly over the width the grid gave them.
function drawWords(document: PDFKit.PDFDocument, mark: TextMark, fonts: EmbeddedFonts): void {
  const characters = [...mark.text].map((character) => ({ character, ...fonts.of(mark.face, character) }));
  const natural = characters.reduce((sum, { ems }) => sum + ems * mark.size, 0);
  const scale = Math.min(1, mark.width / natural);
  const spacing = (mark.width - natural * scale) / characters.length;
  const stretches: Stretch[] = [];
  let x = mark.x + spacing / 2;
  for (const { character, font, ems } of characters) {
    const last = stretches.at(-1);
    if (last && font !== undefined && last.font === font) last.text += character;
    else stretches.push({ text: character, x, font, spacing: spacing / scale, size: mark.size, scale });
    x += ems * mark.size * scale + spacing;
  }
  for (const stretch of stretches) drawStretch(document, mark, stretch, fonts);
}

function drawStretch(
  document: PDFKit.PDFDocument,
  mark: TextMark,
  stretch: Stretch,
  fonts: EmbeddedFonts,
): void {
  const { text, x, font, spacing, size, scale } = stretch;
  if (font === undefined) return drawUnknown(document, mark, stretch, fonts);
  document
    .fillColor(mark.color ?? 'black')
    .font(font)
    .fontSize(size);
  // The published types do not know horizontalScaling yet; a named object lets it through.
  const options = {
    lineBreak: false,
    baseline: 'alphabetic' as const,
    characterSpacing: spacing,
    horizontalScaling: scale * 100,
    features: [],
  };
  document.text(text, x, mark.baseline, options);
  return undefined;
}

// A character no font has must not vanish: a box with its Unicode number shows that something stands there.
function drawUnknown(
  document: PDFKit.PDFDocument,
  mark: TextMark,
  { text, x }: Stretch,
  fonts: EmbeddedFonts,
): void {
  const side = mark.size * 0.9;
  const code = unicodeNumber(text);
  const half = Math.ceil(code.length / 2);
  document
    .rect(x + side * 0.05, mark.baseline - side * 0.85, side * 0.95, side)
    .lineWidth(0.4)
    .stroke('black');
  const { font } = fonts.of('fang', '0');
  if (font === undefined) return;
  document
    .fillColor('black')
    .font(font)
    .fontSize(side * 0.42);
  for (const [row, digits] of [code.slice(0, half), code.slice(half)].entries())
    document.text(digits, x + side * 0.14, mark.baseline - side * (0.42 - row * 0.45), {
      lineBreak: false,
      baseline: 'alphabetic',
    });
}
