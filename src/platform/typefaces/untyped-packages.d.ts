// Two packages without types of their own; only what is used here is declared.
declare module 'wawoff2' {
  const wawoff2: { decompress(woff2: Uint8Array): Promise<Uint8Array> };
  export default wawoff2;
}

declare module 'opentype.js' {
  class Path {
    moveTo(x: number, y: number): void;
    lineTo(x: number, y: number): void;
    quadTo(x1: number, y1: number, x: number, y: number): void;
    curveTo(x1: number, y1: number, x2: number, y2: number, x: number, y: number): void;
    closePath(): void;
  }
  class Glyph {
    constructor(options: { name: string; unicode: number; advanceWidth: number; path: Path });
  }
  class Font {
    constructor(options: {
      familyName: string;
      styleName: string;
      unitsPerEm: number;
      ascender: number;
      descender: number;
      createdTimestamp: number;
      glyphs: readonly Glyph[];
    });
    toArrayBuffer(): ArrayBuffer;
  }

  const opentype: { Font: typeof Font; Glyph: typeof Glyph; Path: typeof Path };
  export default opentype;
  export type { Glyph };
}
