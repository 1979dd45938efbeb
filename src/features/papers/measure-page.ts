// The numbers of GB/T 9704-2012 for A4, in points.

/** Millimetres to points. */
export const mm = (millimetres: number): number => (millimetres * 72) / 25.4;

/** The page, its margins, and the grid of 22 lines of 28 characters inside them. */
export const a4 = {
  width: mm(210),
  height: mm(297),
  left: mm(28),
  right: mm(210 - 26),
  top: mm(37),
  bottom: mm(297 - 35),
  lines: 22,
  linePitch: mm(225) / 22,
  characterPitch: mm(156) / 28,
} as const;

/** Type sizes by their Chinese names. */
export const typeSize = { second: 22, third: 16, fourth: 14, smallFourth: 12, fifth: 10.5 } as const;

/** Where letters stand below the top of a line of `pitch` when the type is centred in it: 0.88 em above the baseline. */
export const baselineIn = (pitch: number, size: number): number => (pitch - size) / 2 + size * 0.88;

export const governmentRed = '#d7000f';
