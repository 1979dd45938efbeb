import type { PaperContent } from '#core/papers/paper-content.ts';
import type { Typefaces } from '#platform/typefaces/typefaces.ts';
import { drawSheet } from './draw-sheet.ts';
import { layOutForm } from './lay-out-form.ts';
import { layOutLetter } from './lay-out-letter.ts';
import { a4, governmentRed, mm } from './measure-page.ts';
import { prepareFaces } from './prepare-faces.ts';
import { placeLine, setSingleLine, type Mark, type TypeStyle } from './set-text.ts';

/** A paper as PDF/A4 in the official layout (GB/T 9704-2012). The same content gives the same bytes; `stamp` is what is wrong with it. */
export async function renderPdf(
  content: PaperContent,
  typefaces: Typefaces,
  stamp?: string,
): Promise<Uint8Array> {
  await prepareFaces(content, typefaces);
  const sheet = content.shape === 'form' ? layOutForm(content, typefaces) : layOutLetter(content, typefaces);
  if (stamp === undefined) return drawSheet(sheet, typefaces);
  await typefaces.prepare('hei', stamp);
  const marks = stampMarks(stamp, typefaces);
  return drawSheet({ ...sheet, pages: sheet.pages.map((page) => [...page, ...marks]) }, typefaces);
}

// Across every page, so that no single sheet passes for a valid one.
function stampMarks(words: string, typefaces: Typefaces): readonly Mark[] {
  const style: TypeStyle = { face: 'hei', size: 30, pitch: 44, color: governmentRed };
  const line = setSingleLine(words, style, typefaces);
  return [
    ...placeLine(line, style, a4.left, mm(19)),
    {
      kind: 'rule',
      from: [a4.left, a4.bottom],
      to: [a4.right, mm(24)],
      thickness: 1.2,
      color: governmentRed,
    },
  ];
}
