import type { SlipContent } from '#core/papers/paper-content.ts';
import type { Typefaces } from '#platform/typefaces/typefaces.ts';
import { drawSheet } from './draw-sheet.ts';
import { layOutSlip } from './lay-out-slip.ts';
import { prepareFaces } from './prepare-faces.ts';

/** The visitor's receipt as PDF/A5, always one page. The same content gives the same bytes. */
export async function renderSlip(content: SlipContent, typefaces: Typefaces): Promise<Uint8Array> {
  await prepareFaces(content, typefaces);
  return drawSheet(layOutSlip(content, typefaces), typefaces);
}
