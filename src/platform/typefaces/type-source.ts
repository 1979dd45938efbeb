import type { Font, Glyph } from 'fontkit';

/**
 * Where glyphs come from. `prepare` must have run for a character before `glyphOf` knows it: large faces are cut
 * into slices that are read when first needed.
 */
export type TypeSource = {
  readonly name: string;
  /** The whole font, ready to be embedded; absent for sliced faces, whose glyphs are gathered into a font per paper. */
  readonly whole?: Buffer;
  readonly prepare: (codePoints: Iterable<number>) => Promise<void>;
  readonly glyphOf: (codePoint: number) => SourceGlyph | undefined;
};

/** A glyph and the size of the square it is drawn in. */
export type SourceGlyph = { readonly glyph: Glyph; readonly unitsPerEm: number };

/** The glyph of a font, or nothing when the font does not have the character. */
export function glyphIn(font: Font, codePoint: number): SourceGlyph | undefined {
  if (!font.hasGlyphForCodePoint(codePoint)) return undefined;
  return { glyph: font.glyphForCodePoint(codePoint), unitsPerEm: font.unitsPerEm };
}
