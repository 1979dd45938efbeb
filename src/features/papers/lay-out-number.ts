import type { NumberSlipContent } from '#core/papers/compose-number-slip.ts';
import type { Typefaces } from '#platform/typefaces/typefaces.ts';
import type { Sheet } from './draw-sheet.ts';
import { baselineIn, mm } from './measure-page.ts';
import { lineWidth, placeLine, setLines, setSingleLine } from './set-text.ts';
import type { Mark, TypeStyle } from './set-text.ts';

// The narrow roll of 58 mm prints 48 mm of it; on one of 80 mm the strip stands in the middle.
const width = mm(58);
const [left, right] = [mm(5), mm(53)];
const room = right - left;

/** The strip is as long as its words. */
export function layOutNumber(content: NumberSlipContent, typefaces: Typefaces): Sheet {
  const marks: Mark[] = [];
  let y = mm(4);
  const centred = (text: string, style: TypeStyle, pitch: number): void => {
    for (const line of setLines(text, style, room, typefaces)) {
      const x = left + (room - lineWidth(line)) / 2;
      marks.push(...placeLine(line, style, x, y + baselineIn(pitch, style.size)));
      y += pitch;
    }
  };
  const rule = (): void => {
    marks.push({ kind: 'rule', from: [left, y + 4], to: [right, y + 4], thickness: 0.7 });
    y += 9;
  };
  centred(content.organ, { face: 'title', size: 11 }, 15);
  centred(content.title, { face: 'hei', size: 11 }, 15);
  rule();
  const number = numberStyle(content.number, typefaces);
  centred(content.number, number, number.size * 1.15);
  for (const line of content.lines) centred(line, { face: 'hei', size: 10 }, 14);
  rule();
  centred('叫号规则', { face: 'hei', size: 8.5 }, 12);
  // Thin strokes vanish on thermal paper.
  const small: TypeStyle = { face: 'hei', size: 8 };
  for (const [at, words] of content.rules.entries())
    for (const line of setLines(`${at + 1}. ${words}`, small, room, typefaces)) {
      marks.push(...placeLine(line, small, left, y + baselineIn(11, small.size)));
      y += 11;
    }
  return {
    width,
    height: y + mm(6),
    title: `${content.number}号`,
    author: content.organ,
    date: content.date,
    pages: [marks],
  };
}

// As large as the strip is wide.
function numberStyle(number: string, typefaces: Typefaces): TypeStyle {
  const natural = lineWidth(setSingleLine(number, { face: 'hei', size: 10 }, typefaces));
  return { face: 'hei', size: Math.min(52, (10 * room) / Math.max(1, natural)) };
}
