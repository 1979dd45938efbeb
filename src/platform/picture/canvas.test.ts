import { describe, expect, it } from 'vitest';
import { fillShape, openCanvas, toPng, type Canvas, type Point } from './canvas.ts';

const black = [0, 0, 0] as const;
const square = (x: number, y: number, side: number): readonly Point[] => [
  [x, y],
  [x + side, y],
  [x + side, y + side],
  [x, y + side],
];
const redAt = ({ pixels, width }: Canvas, x: number, y: number): number => pixels[(y * width + x) * 3] ?? -1;

describe('a canvas', () => {
  it('is filled where the outline runs, softly at half pixels, and nowhere else', () => {
    const canvas = openCanvas(8, 8);
    fillShape(canvas, [square(2, 2, 3.5)], black);
    expect([redAt(canvas, 1, 3), redAt(canvas, 2, 3), redAt(canvas, 4, 4)]).toEqual([255, 0, 0]);
    expect([redAt(canvas, 5, 3), redAt(canvas, 3, 5), redAt(canvas, 6, 3)]).toEqual([128, 128, 255]);
  });

  it('keeps overlapping strokes full and a turned inner outline open', () => {
    const canvas = openCanvas(10, 10);
    fillShape(canvas, [square(0, 0, 6), square(2, 2, 6)], black);
    expect(redAt(canvas, 4, 4)).toBe(0);
    const ring = openCanvas(10, 10);
    fillShape(ring, [square(0, 0, 9), square(3, 3, 3).toReversed()], black);
    expect([redAt(ring, 1, 1), redAt(ring, 4, 4)]).toEqual([0, 255]);
  });

  it('is cut at its edges and does nothing without an outline', () => {
    const canvas = openCanvas(4, 4);
    fillShape(canvas, [square(-5, -5, 30)], [9, 8, 7]);
    fillShape(canvas, [], black);
    expect([...canvas.pixels.subarray(0, 3)]).toEqual([9, 8, 7]);
  });

  it('leaves as a PNG of its size', () => {
    const png = toPng(openCanvas(33, 7));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([33, 7]);
    expect(png.subarray(-8, -4).toString()).toBe('IEND');
  });
});
