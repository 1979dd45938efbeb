// The five faces of official papers, from fonts that come with the program, each with its line of substitutes.
import { createRequire } from 'node:module';
import { access } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { openSlicedFont } from './open-sliced-font.ts';
import { openWholeFont } from './open-whole-font.ts';
import type { SourceGlyph, TypeSource } from './type-source.ts';

/** `fang` 仿宋 text · `kai` 楷体 · `hei` 黑体 · `song` 宋体 (page numbers) · `title` 小标宋 (titles, letterheads). */
export type Face = 'fang' | 'kai' | 'hei' | 'song' | 'title';

export type FaceGlyph = SourceGlyph & { readonly source: TypeSource };

export type Typefaces = {
  /** Makes the characters of `text` known in `face`; must run before measuring or drawing them. */
  readonly prepare: (face: Face, text: string) => Promise<void>;
  /** The first glyph found along the face's line of substitutes; nothing when no font has the character. */
  readonly glyphOf: (face: Face, codePoint: number) => FaceGlyph | undefined;
  /** Advance of the text in ems, character by character; an unknown character counts one em. */
  readonly measure: (face: Face, text: string) => number;
};

/** An office that owns other fonts puts them into a folder as `fang.ttf`, `kai.ttf`, `hei.otf` …; they go first. */
export type TypefaceOptions = { readonly officeFolder?: string };

/** Opens the shipped fonts; about 0.3 s, so one set serves the whole program. */
export async function loadTypefaces(options: TypefaceOptions = {}): Promise<Typefaces> {
  const chains = await openChains(options);
  const glyphOf = (face: Face, codePoint: number): FaceGlyph | undefined => {
    for (const source of chains[face]) {
      const found = source.glyphOf(codePoint);
      if (found) return { ...found, source };
    }
    return undefined;
  };
  return {
    glyphOf,
    prepare: async (face, text) => {
      const wanted = new Set(Array.from(text, (character) => character.codePointAt(0) ?? 0));
      for (const source of chains[face]) {
        await source.prepare(wanted);
        for (const codePoint of wanted) if (source.glyphOf(codePoint)) wanted.delete(codePoint);
        if (wanted.size === 0) return;
      }
    },
    measure: (face, text) => {
      let ems = 0;
      for (const character of text) {
        const found = glyphOf(face, character.codePointAt(0) ?? 0);
        ems += found ? found.glyph.advanceWidth / found.unitsPerEm : 1;
      }
      return ems;
    },
  };
}

async function openChains(options: TypefaceOptions): Promise<Record<Face, readonly TypeSource[]>> {
  const wenkai = (weight: number): Promise<TypeSource> =>
    openWholeFont(
      `LXGW WenKai ${weight}`,
      join(packageFolder('@fontsource/lxgw-wenkai'), 'files', `lxgw-wenkai-latin-${weight}-normal.woff`),
    );
  const sliced = (family: string, weight: number): Promise<TypeSource> =>
    openSlicedFont(packageFolder(`@fontsource-variable/${family}`), family, weight);
  const light = await wenkai(300);
  const medium = await wenkai(500);
  const emoji = await sliced('noto-emoji', 400);
  const sans = await sliced('noto-sans-sc', 400);
  const chains: Record<Face, readonly TypeSource[]> = {
    fang: [light, sans, emoji],
    kai: [medium, sans, emoji],
    hei: [await sliced('noto-sans-sc', 600), medium, emoji],
    song: [await sliced('noto-serif-sc', 500), light, sans, emoji],
    title: [await sliced('noto-serif-sc', 800), medium, sans, emoji],
  };
  return withOfficeFonts(chains, options);
}

async function withOfficeFonts(
  chains: Record<Face, readonly TypeSource[]>,
  { officeFolder }: TypefaceOptions,
): Promise<Record<Face, readonly TypeSource[]>> {
  if (officeFolder === undefined) return chains;
  const own = async (face: Face): Promise<readonly TypeSource[]> => {
    for (const ending of ['ttf', 'otf', 'woff']) {
      const path = join(officeFolder, `${face}.${ending}`);
      if (await exists(path)) return [await openWholeFont(`office ${face}`, path), ...chains[face]];
    }
    return chains[face];
  };
  return {
    fang: await own('fang'),
    kai: await own('kai'),
    hei: await own('hei'),
    song: await own('song'),
    title: await own('title'),
  };
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

const resolver = createRequire(import.meta.url);

const packageFolder = (name: string): string => dirname(resolver.resolve(`${name}/package.json`));
