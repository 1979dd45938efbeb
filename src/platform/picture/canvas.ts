// A picture made of filled shapes, for what must open on any phone. Shapes are filled by the non-zero rule with soft edges.
import { crc32, deflateSync } from 'node:zlib';

export type Point = readonly [number, number];
export type Color = readonly [red: number, green: number, blue: number];

export type Canvas = {
  readonly width: number;
  readonly height: number;
  /** Red, green and blue of each pixel, row by row. */
  readonly pixels: Uint8Array;
};

/** White paper. */
export function openCanvas(width: number, height: number): Canvas {
  return { width, height, pixels: new Uint8Array(width * height * 3).fill(255) };
}

const samples = 4;

type Edge = { readonly top: Point; readonly bottom: Point; readonly direction: 1 | -1 };

/** Fills what the closed outlines enclose; all in pixels from the top left corner. */
export function fillShape(canvas: Canvas, outlines: readonly (readonly Point[])[], color: Color): void {
  const edges = outlines.flatMap(edgesOf);
  if (edges.length === 0) return;
  const top = Math.max(0, Math.floor(Math.min(...edges.map((edge) => edge.top[1]))));
  const bottom = Math.min(canvas.height, Math.ceil(Math.max(...edges.map((edge) => edge.bottom[1]))));
  const xs = edges.flatMap((edge) => [edge.top[0], edge.bottom[0]]);
  const left = Math.max(0, Math.floor(Math.min(...xs)));
  const right = Math.min(canvas.width, Math.ceil(Math.max(...xs)));
  if (right <= left) return;
  const cover = new Float32Array(right - left);
  for (let row = top; row < bottom; row += 1) {
    cover.fill(0);
    const met = edges.filter((edge) => edge.top[1] < row + 1 && edge.bottom[1] > row);
    for (let sample = 0; sample < samples; sample += 1)
      addSpans(cover, left, met, row + (sample + 0.5) / samples);
    blendRow(canvas, { row, left, cover }, color);
  }
}

function edgesOf(outline: readonly Point[]): readonly Edge[] {
  return outline.flatMap((from, at): readonly Edge[] => {
    const to = outline[(at + 1) % outline.length] ?? from;
    if (from[1] === to[1]) return [];
    return from[1] < to[1]
      ? [{ top: from, bottom: to, direction: 1 }]
      : [{ top: to, bottom: from, direction: -1 }];
  });
}

// One line of samples: where the outlines cross it, and what lies between.
function addSpans(cover: Float32Array, left: number, edges: readonly Edge[], y: number): void {
  const crossings = edges
    .filter(({ top, bottom }) => top[1] <= y && y < bottom[1])
    .map(({ top, bottom, direction }) => ({
      x: top[0] + ((y - top[1]) * (bottom[0] - top[0])) / (bottom[1] - top[1]),
      direction,
    }))
    .sort((a, b) => a.x - b.x);
  let winding = 0;
  let start = 0;
  for (const { x, direction } of crossings) {
    if (winding === 0) start = x;
    winding += direction;
    if (winding === 0) addSpan(cover, start - left, x - left);
  }
}

function addSpan(cover: Float32Array, from: number, to: number): void {
  const first = Math.max(0, Math.floor(from));
  const last = Math.min(cover.length - 1, Math.ceil(to) - 1);
  for (let x = first; x <= last; x += 1) {
    const width = Math.min(to, x + 1) - Math.max(from, x);
    if (width > 0) cover[x] = (cover[x] ?? 0) + width / samples;
  }
}

type Covered = { readonly row: number; readonly left: number; readonly cover: Float32Array };

function blendRow({ width, pixels }: Canvas, { row, left, cover }: Covered, color: Color): void {
  for (const [at, covered] of cover.entries()) {
    const share = Math.min(1, covered);
    if (share === 0) continue;
    const pixel = (row * width + left + at) * 3;
    for (const [part, value] of color.entries())
      pixels[pixel + part] = Math.round((pixels[pixel + part] ?? 255) * (1 - share) + value * share);
  }
}

/** The picture as PNG (RGB, eight bits). The same picture gives the same bytes. */
export function toPng({ width, height, pixels }: Canvas): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const rows = Buffer.alloc(height * (width * 3 + 1));
  for (let row = 0; row < height; row += 1)
    rows.set(pixels.subarray(row * width * 3, (row + 1) * width * 3), row * (width * 3 + 1) + 1);
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows, { level: 6 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length, 0);
  body.copy(whole, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
}
