import opentype from 'opentype.js';
import type { Glyph } from 'opentype.js';
import type { SourceGlyph } from './type-source.ts';

const unitsPerEm = 1000;

/**
 * A small font holding just these characters, so that a paper embeds one font per face and not one per slice.
 * The same characters give the same bytes.
 */
export function gatherGlyphs(name: string, glyphs: ReadonlyMap<number, SourceGlyph>): Buffer {
  const blank = new opentype.Glyph({
    name: '.notdef',
    unicode: 0,
    advanceWidth: unitsPerEm,
    path: new opentype.Path(),
  });
  const drawn = [...glyphs]
    .sort(([a], [b]) => a - b)
    .map(([codePoint, source]) => toGlyph(codePoint, source));
  const font = new opentype.Font({
    familyName: name,
    styleName: 'Regular',
    unitsPerEm,
    ascender: 880,
    descender: -120,
    createdTimestamp: 0,
    glyphs: [blank, ...drawn],
  });
  return Buffer.from(font.toArrayBuffer());
}

function toGlyph(codePoint: number, source: SourceGlyph): Glyph {
  const scale = unitsPerEm / source.unitsPerEm;
  const path = new opentype.Path();
  for (const { command, args } of source.glyph.path.commands) {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = args.map((value) => value * scale);
    if (command === 'moveTo') path.moveTo(a, b);
    else if (command === 'lineTo') path.lineTo(a, b);
    else if (command === 'quadraticCurveTo') path.quadTo(a, b, c, d);
    else if (command === 'bezierCurveTo') path.curveTo(a, b, c, d, e, f);
    else path.closePath();
  }
  const advanceWidth = Math.round(source.glyph.advanceWidth * scale);
  return new opentype.Glyph({ name: `u${codePoint.toString(16)}`, unicode: codePoint, advanceWidth, path });
}
