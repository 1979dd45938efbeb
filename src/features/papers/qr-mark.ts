import { create } from 'qrcode';
import type { Mark } from './set-text.ts';

/** An address as a square of `side` points, its corner at `x`, `y`. */
export function qrMark(url: string, x: number, y: number, side: number): Mark {
  const { modules } = create(url, { errorCorrectionLevel: 'M' });
  const cell = side / modules.size;
  const places: (readonly [number, number])[] = [];
  for (let row = 0; row < modules.size; row += 1)
    for (let column = 0; column < modules.size; column += 1)
      if (modules.get(row, column)) places.push([x + column * cell, y + row * cell]);
  return { kind: 'squares', side: cell * 1.01, places };
}
