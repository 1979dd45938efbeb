import type { PaperContent } from '#core/papers/paper-content.ts';
import type { Typefaces } from '#platform/typefaces/typefaces.ts';
import { drawSheet } from './draw-sheet.ts';
import { layOutForm } from './lay-out-form.ts';
import { layOutLetter } from './lay-out-letter.ts';
import { prepareFaces } from './prepare-faces.ts';

/** A paper as PDF/A4 in the official layout (GB/T 9704-2012). The same content gives the same bytes. */
export async function renderPdf(content: PaperContent, typefaces: Typefaces): Promise<Uint8Array> {
  await prepareFaces(content, typefaces);
  const sheet = content.shape === 'form' ? layOutForm(content, typefaces) : layOutLetter(content, typefaces);
  return drawSheet(sheet, typefaces);
}
