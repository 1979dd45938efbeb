const hanging = new Set('、。，；：！？');
const closing = new Set('、。，；：！？）》〉」』】〕］｝”’…—·％℃,.;:!?)]}%');
const opening = new Set('（《〈「『【〔［｛“‘￥＄([{');

const wide =
  /[\u1100-\u115f\u2010-\u2027\u2030-\u205e\u20a9\u2100-\u27bf\u2b00-\u2bff\u2e80-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff01-\uff60\uffe0-\uffe6·\u{1f000}-\u{1faff}\u{20000}-\u{3ffff}]/u;

/** A character that fills a whole cell of the grid in Chinese text, marks and symbols included. */
export const isWide = (character: string): boolean => wide.test(character);

/** Closing marks: never first in a line. */
export const mayNotBegin = (character: string): boolean => closing.has(character);

/** Opening marks: never last in a line. */
export const mayNotEnd = (character: string): boolean => opening.has(character);

/** Marks light enough to stand in the margin when the line is full. */
export const mayHang = (character: string): boolean => hanging.has(character);

/** Opening marks narrower than a cell lean to the right of it, closing ones to the left. */
export function leanOf(character: string): 'left' | 'right' | 'middle' {
  if (opening.has(character)) return 'right';
  return '”’、。，；：！？）》〉」』】〕］｝'.includes(character) ? 'left' : 'middle';
}
