import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { create } from 'fontkit';
import { beforeAll, describe, expect, it } from 'vitest';
import { gatherGlyphs } from './gather-glyphs.ts';
import type { SourceGlyph } from './type-source.ts';
import { loadTypefaces } from './typefaces.ts';
import type { Face, Typefaces } from './typefaces.ts';
import { woffToSfnt } from './woff-to-sfnt.ts';

const gb2312 = (): string => {
  const decoder = new TextDecoder('gb18030');
  let characters = '';
  for (let high = 0xb0; high <= 0xf7; high += 1)
    for (let low = 0xa1; low <= 0xfe; low += 1) characters += decoder.decode(Uint8Array.of(high, low));
  return [...characters].filter((character) => /\p{Script=Han}/u.test(character)).join('');
};
const rareNames = '喆堃昇犇淼垚焱彧翀旻頔赟䶮㛃㵘㭎㙍𫖮𣗋𠅤𬍡镕瑢珺嫒瑄赑燚骉橒煊姮玥翯';
const marks = '〔〕《》（）“”‘’、。，；：？！—…·①②％￥℃〇Ⅰ□√×0123456789ABCxyz-@/';
const wenkaiLight = createRequire(import.meta.url).resolve(
  '@fontsource/lxgw-wenkai/files/lxgw-wenkai-latin-300-normal.woff',
);

let typefaces: Typefaces;
beforeAll(async () => {
  typefaces = await loadTypefaces();
});

const missing = (face: Face, text: string): string =>
  [...text].filter((character) => !typefaces.glyphOf(face, character.codePointAt(0) ?? 0)).join('');

describe('the shipped typefaces', () => {
  it('hold all 6763 characters of GB 2312 in the faces of running text', async () => {
    const all = gb2312();
    expect([...all]).toHaveLength(6763);
    for (const face of ['fang', 'kai'] as const) {
      await typefaces.prepare(face, all);
      expect(missing(face, all)).toBe('');
    }
  });

  it.each(['fang', 'kai', 'hei', 'song', 'title'] as const)(
    'show rare names, marks and emoji in %s',
    async (face) => {
      const text = `${rareNames}${marks}😀🧓📷`;
      await typefaces.prepare(face, text);
      expect(missing(face, text)).toBe('');
    },
  );

  it('know no glyph for a script none of them has', async () => {
    await typefaces.prepare('fang', '\u05d0');
    expect(typefaces.glyphOf('fang', 0x5d0)).toBeUndefined();
  });

  it('let a font the office owns go first', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'kaimen-fonts-'));
    await writeFile(join(folder, 'title.ttf'), woffToSfnt(await readFile(wenkaiLight)));
    const own = await loadTypefaces({ officeFolder: folder });
    await rm(folder, { recursive: true });
    expect(own.glyphOf('title', 0x8bbf)?.source.name).toBe('office title');
    expect(own.glyphOf('fang', 0x8bbf)?.source.name).not.toContain('office');
  });
});

describe('a font of an office that cannot be read', () => {
  it('is named by its path', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'kaimen-fonts-'));
    await writeFile(join(folder, 'kai.ttf'), 'no font');
    await expect(loadTypefaces({ officeFolder: folder })).rejects.toThrow(join(folder, 'kai.ttf'));
    await rm(folder, { recursive: true });
  });
});

describe('a gathered font', () => {
  it('draws its characters as the sources do', async () => {
    await typefaces.prepare('title', '信访');
    const glyphs = new Map<number, SourceGlyph>();
    for (const character of '信访') {
      const found = typefaces.glyphOf('title', character.codePointAt(0) ?? 0);
      if (found) glyphs.set(character.codePointAt(0) ?? 0, found);
    }
    const font = create(gatherGlyphs('Gathered', glyphs));
    if (!('glyphForCodePoint' in font)) throw new Error('one font expected');
    for (const [codePoint, { glyph }] of glyphs) {
      const drawn = font.glyphForCodePoint(codePoint);
      expect(drawn.advanceWidth).toBe(glyph.advanceWidth);
      expect(drawn.path.bbox.width).toBeCloseTo(glyph.path.bbox.width, -1);
      expect(drawn.path.bbox.minX).toBeCloseTo(glyph.path.bbox.minX, -1);
    }
  });
});

describe('a WOFF file', () => {
  it('unpacks to the font it was made from', async () => {
    const font = create(woffToSfnt(await readFile(wenkaiLight)));
    if (!('glyphForCodePoint' in font)) throw new Error('one font expected');
    expect(font.numGlyphs).toBeGreaterThan(30_000);
    expect(font.glyphForCodePoint(0x8bbf).path.commands.length).toBeGreaterThan(20);
  });

  it('is refused when it is something else', () => {
    expect(() => woffToSfnt(Buffer.from('not a font at all'))).toThrow('not a WOFF file');
  });
});
