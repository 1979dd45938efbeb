import { readFile } from 'node:fs/promises';
import { create } from 'fontkit';
import { glyphIn } from './type-source.ts';
import type { TypeSource } from './type-source.ts';
import { woffToSfnt } from './woff-to-sfnt.ts';

/** A font kept whole in one file (TTF, OTF or WOFF). Throws when the file is no single font. */
export async function openWholeFont(name: string, path: string): Promise<TypeSource> {
  const bytes = await readFile(path);
  const whole = bytes.toString('latin1', 0, 4) === 'wOFF' ? woffToSfnt(bytes) : bytes;
  const font = openFont(whole, path);
  if (!('glyphForCodePoint' in font)) throw new Error(`${path} is a collection of fonts, not one font`);
  return {
    name,
    whole,
    prepare: () => Promise.resolve(),
    glyphOf: (codePoint) => glyphIn(font, codePoint),
  };
}

function openFont(bytes: Buffer, path: string): ReturnType<typeof create> {
  try {
    return create(bytes);
  } catch (error) {
    throw new Error(`${path} cannot be read as a font`, { cause: error });
  }
}
