import { gatherGlyphs } from '#platform/typefaces/gather-glyphs.ts';
import type { SourceGlyph, TypeSource } from '#platform/typefaces/type-source.ts';
import type { Face, Typefaces } from '#platform/typefaces/typefaces.ts';
import type { Mark } from './set-text.ts';

export type EmbeddedFonts = {
  /** The registered font that has the character (none when no font has it) and the advance in ems. */
  readonly of: (face: Face, character: string) => { readonly font: string | undefined; readonly ems: number };
};

/** Registers every font the marks need: whole fonts as they are, sliced ones as a font of just these characters. */
export function embedFonts(
  document: PDFKit.PDFDocument,
  marks: readonly Mark[],
  typefaces: Typefaces,
): EmbeddedFonts {
  const gathered = new Map<TypeSource, Map<number, SourceGlyph>>();
  const gather = (face: Face, character: string): boolean => {
    const found = typefaces.glyphOf(face, codePointOf(character));
    if (!found) return false;
    const glyphs = gathered.get(found.source) ?? new Map<number, SourceGlyph>();
    gathered.set(found.source, glyphs.set(codePointOf(character), found));
    return true;
  };
  for (const mark of marks) {
    if (mark.kind !== 'text') continue;
    for (const character of mark.text)
      if (!gather(mark.face, character)) for (const digit of unicodeNumber(character)) gather('fang', digit);
  }
  for (const [source, glyphs] of gathered)
    document.registerFont(source.name, source.whole ?? gatherGlyphs(source.name.replaceAll(' ', ''), glyphs));
  return {
    of: (face, character) => {
      const found = typefaces.glyphOf(face, codePointOf(character));
      if (!found) return { font: undefined, ems: 1 };
      return { font: found.source.name, ems: found.glyph.advanceWidth / found.unitsPerEm };
    },
  };
}

const codePointOf = (character: string): number => character.codePointAt(0) ?? 0;

/** The number of a character as Unicode lists write it: at least four hexadecimal digits. */
export const unicodeNumber = (character: string): string =>
  codePointOf(character).toString(16).toUpperCase().padStart(4, '0');
