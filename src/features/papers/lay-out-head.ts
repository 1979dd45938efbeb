import { officialDate } from '#core/papers/official-wording.ts';
import { breakTitle } from '#core/papers/break-title.ts';
import type { LetterContent } from '#core/papers/paper-content.ts';
import type { Typefaces } from '#platform/typefaces/typefaces.ts';
import { a4, baselineIn, governmentRed, mm, typeSize } from './measure-page.ts';
import { lineWidth, placeLine, setSingleLine } from './set-text.ts';
import type { Mark, TypeStyle } from './set-text.ts';

/** What stands above the text of the first page, and where that ends. */
export type Head = { readonly marks: readonly Mark[]; readonly bottom: number };

const textWidth = a4.right - a4.left;
const text: TypeStyle = { face: 'fang', size: typeSize.third, pitch: a4.characterPitch };
const title: TypeStyle = { face: 'title', size: typeSize.second };
const titleCharactersMax = Math.floor(textWidth / typeSize.second);
const letterheadSizeMax = 50;
const letterheadCharactersMax = 18;
const letterheadLeading = 1.3;
const signerRoom = 4 * a4.characterPitch;
const glyphTop = 0.86;
const glyphBottom = 0.1;

/** Letterhead, number, red rules and title of the first page. */
export function layOutHead(content: LetterContent, typefaces: Typefaces): Head {
  switch (content.layout) {
    case 'letter':
      return letterHead(content, typefaces);
    case 'minutes':
      return minutesHead(content, typefaces);
    case 'red-head':
      return redHead(content, typefaces);
  }
}

// The general form: name 35 mm below the top of the type area, number two lines below, red rule 4 mm below that.
function redHead(content: Extract<LetterContent, { layout: 'red-head' }>, typefaces: Typefaces): Head {
  const name = letterhead(content.letterhead, a4.top + mm(35), typefaces);
  const number = setSingleLine(content.number, text, typefaces);
  const numberTop = name.bottom + 2 * a4.linePitch;
  const numberBaseline = numberTop + baselineIn(a4.linePitch, text.size);
  const ruleY = numberBaseline + text.size * glyphBottom + mm(4);
  const below = titleRows(content.title, ruleY, typefaces);
  return {
    bottom: below.bottom,
    marks: [
      ...name.marks,
      ...(content.signer === undefined
        ? placeLine(number, text, a4.left + (textWidth - lineWidth(number)) / 2, numberBaseline)
        : [
            ...placeLine(number, text, a4.left + a4.characterPitch, numberBaseline),
            ...signerMarks(content.signer, numberBaseline, typefaces),
          ]),
      redRule(a4.left, a4.right, ruleY, mm(0.7)),
      ...below.marks,
    ],
  };
}

// 上行文: the number one character in from the left, who signed it out one character in from the right; the name in 楷体.
function signerMarks(signer: string, baseline: number, typefaces: Typefaces): readonly Mark[] {
  const label = setSingleLine('签发人：', text, typefaces);
  const style: TypeStyle = { ...text, face: 'kai' };
  const name = setSingleLine(signer, style, typefaces);
  const width = signer === '' ? signerRoom : lineWidth(name);
  const x = a4.right - a4.characterPitch - width;
  return [...placeLine(label, text, x - lineWidth(label), baseline), ...placeLine(name, style, x, baseline)];
}

// 纪要格式: the mark 35 mm below the top of the type area, its number two lines below, then who issued it and when. The
// standard names no red rule for it.
function minutesHead(content: LetterContent, typefaces: Typefaces): Head {
  const name = letterhead(content.letterhead, a4.top + mm(35), typefaces);
  const number = setSingleLine(content.number, text, typefaces);
  const issuer = setSingleLine(content.signature.organ, text, typefaces);
  const date = setSingleLine(officialDate(content.signature.date), text, typefaces);
  const numberBaseline = name.bottom + 2 * a4.linePitch + baselineIn(a4.linePitch, text.size);
  const issuerBaseline = numberBaseline + a4.linePitch;
  const below = titleRows(content.title, issuerBaseline, typefaces);
  return {
    bottom: below.bottom,
    marks: [
      ...name.marks,
      ...placeLine(number, text, a4.left + (textWidth - lineWidth(number)) / 2, numberBaseline),
      ...placeLine(issuer, text, a4.left + a4.characterPitch, issuerBaseline),
      ...placeLine(date, text, a4.right - a4.characterPitch - lineWidth(date), issuerBaseline),
      ...below.marks,
    ],
  };
}

// 信函格式: name 30 mm below the top of the page, double rules 170 mm long under it and 20 mm above the foot.
function letterHead(content: LetterContent, typefaces: Typefaces): Head {
  const name = letterhead(content.letterhead, mm(30), typefaces);
  const [left, right] = [(a4.width - mm(170)) / 2, (a4.width + mm(170)) / 2];
  const ruleY = name.bottom + mm(4);
  const footY = a4.height - mm(20);
  const number = setSingleLine(content.number, text, typefaces);
  const numberBaseline = ruleY + mm(1.2) + (text.size * 7) / 8 + text.size * glyphTop;
  const below = titleRows(content.title, numberBaseline, typefaces);
  return {
    bottom: below.bottom,
    marks: [
      ...name.marks,
      redRule(left, right, ruleY, mm(0.7)),
      redRule(left, right, ruleY + mm(1.1), mm(0.25)),
      ...placeLine(number, text, a4.right - lineWidth(number), numberBaseline),
      ...below.marks,
      redRule(left, right, footY - mm(1.1), mm(0.25)),
      redRule(left, right, footY, mm(0.7)),
    ],
  };
}

// As large as the line allows, up to a size that keeps the paper's title from drowning. A name too long for one
// strong line stands on two.
function letterhead(name: string, top: number, typefaces: Typefaces): Head {
  const count = [...name].length;
  const lines = count > letterheadCharactersMax ? breakTitle(name, Math.ceil(count / 2) + 1) : [name];
  const longest = Math.max(1, ...lines.map((words) => [...words].length));
  const size = Math.min(letterheadSizeMax, textWidth / longest);
  const style: TypeStyle = {
    face: 'title',
    size,
    pitch: Math.min(size * 1.12, textWidth / longest),
    color: governmentRed,
  };
  const marks = lines.flatMap((words, index) => {
    const line = setSingleLine(words, style, typefaces);
    const x = a4.left + (textWidth - lineWidth(line)) / 2;
    return placeLine(line, style, x, top + size * (glyphTop + index * letterheadLeading));
  });
  return { marks, bottom: top + size * (glyphTop + (lines.length - 1) * letterheadLeading + glyphBottom) };
}

// The title begins after two blank lines and keeps to the grid, so that the text below it does too.
function titleRows(words: string, above: number, typefaces: Typefaces): Head {
  const firstLine = Math.ceil((above - a4.top) / a4.linePitch - 0.3) + 2;
  const lines = breakTitle(words, titleCharactersMax);
  const marks = lines.flatMap((words, index) => {
    const line = setSingleLine(words, title, typefaces);
    const top = a4.top + (firstLine + index) * a4.linePitch;
    const x = a4.left + (textWidth - lineWidth(line)) / 2;
    return placeLine(line, title, x, top + baselineIn(a4.linePitch, title.size));
  });
  return { marks, bottom: a4.top + (firstLine + lines.length + 1) * a4.linePitch };
}

const redRule = (left: number, right: number, y: number, thickness: number): Mark => ({
  kind: 'rule',
  from: [left, y],
  to: [right, y],
  thickness,
  color: governmentRed,
});
