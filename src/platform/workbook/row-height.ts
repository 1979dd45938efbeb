// How high a row must be for its wrapped texts. Programs that open a workbook do not agree on growing rows by themselves, and
// a merged cell never grows.

/** Height of one line, in points. */
export const lineHeight = 18;

/** On how many lines a text goes in a cell of that width, counted in Chinese characters; Latin ones are half as wide. */
export function linesOf(text: string, width: number): number {
  return text.split('\n').reduce((lines, part) => lines + Math.max(1, Math.ceil(widthOf(part) / width)), 0);
}

const widthOf = (text: string): number =>
  [...text].reduce((sum, character) => sum + (character < '\u0500' ? 0.55 : 1), 0);
