import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { create } from 'fontkit';
import type { Font } from 'fontkit';
import wawoff2 from 'wawoff2';
import { glyphIn } from './type-source.ts';
import type { TypeSource } from './type-source.ts';

/** The cuts of a variable face: each names the characters it holds. */
type Slice = { readonly file: string; readonly ranges: readonly (readonly [number, number])[] };

/**
 * A variable face of the `@fontsource-variable` packages, cut into slices by character, at one weight. A slice is
 * read when a paper first needs it (about 10 ms) and kept.
 */
export async function openSlicedFont(folder: string, family: string, weight: number): Promise<TypeSource> {
  const slices = parseSlices(await readFile(join(folder, 'unicode.json'), 'utf8'), family);
  const fontOfSlice = new Map<Slice, Promise<Font>>();
  const fontOfCharacter = new Map<number, Font>();

  const load = (slice: Slice): Promise<Font> => {
    const known = fontOfSlice.get(slice) ?? openSlice(join(folder, 'files', slice.file), weight);
    fontOfSlice.set(slice, known);
    return known;
  };
  const prepareOne = async (codePoint: number): Promise<void> => {
    if (fontOfCharacter.has(codePoint)) return;
    for (const slice of slices.filter(({ ranges }) =>
      ranges.some(([from, to]) => codePoint >= from && codePoint <= to),
    )) {
      const font = await load(slice);
      if (!font.hasGlyphForCodePoint(codePoint)) continue;
      fontOfCharacter.set(codePoint, font);
      return;
    }
  };
  return {
    name: `${family} ${weight}`,
    prepare: async (codePoints) => {
      for (const codePoint of codePoints) await prepareOne(codePoint);
    },
    glyphOf: (codePoint) => {
      const font = fontOfCharacter.get(codePoint);
      return font && glyphIn(font, codePoint);
    },
  };
}

function parseSlices(json: string, family: string): readonly Slice[] {
  const ranges: Record<string, string> = JSON.parse(json);
  return Object.entries(ranges).map(([key, text]) => ({
    file: `${family}-${key.replace(/[[\]]/g, '')}-wght-normal.woff2`,
    ranges: text.split(',').map((part): readonly [number, number] => {
      const [from = '', to = from] = part.trim().replace(/^U\+/i, '').split('-');
      return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
    }),
  }));
}

async function openSlice(path: string, weight: number): Promise<Font> {
  const font = create(Buffer.from(await wawoff2.decompress(await readFile(path))));
  if (!('getVariation' in font)) throw new Error(`${path} is not one font`);
  return font.getVariation({ wght: weight });
}
