import { officialDate } from '#core/papers/official-wording.ts';
import type { LetterContent } from '#core/papers/paper-content.ts';
import type { Typefaces } from '#platform/typefaces/typefaces.ts';
import { a4, baselineIn, mm, typeSize } from './measure-page.ts';
import { lineWidth, placeLine, setLines, setSingleLine } from './set-text.ts';
import type { Mark, TypeStyle } from './set-text.ts';

const style: TypeStyle = { face: 'fang', size: typeSize.fourth };
const pageNumberStyle: TypeStyle = { face: 'song', size: typeSize.fourth };
const margin = typeSize.fourth;
const rulePitch = a4.linePitch * 0.9;

/** Lines of the grid the imprint (版记) takes from the foot of the last page, one free line above it included. */
export function imprintRows(content: LetterContent, typefaces: Typefaces): number {
  if (!content.imprint) return 0;
  return Math.ceil(((copyLines(content, typefaces).length + 1) * rulePitch) / a4.linePitch) + 1;
}

/** 版记: copies and issuer between rules at the foot of the type area; outer rules 0.35 mm, inner 0.25 mm. */
export function imprintMarks(content: LetterContent, typefaces: Typefaces): readonly Mark[] {
  if (!content.imprint) return [];
  const copies = copyLines(content, typefaces);
  const issuerTop = a4.bottom - rulePitch;
  const copyTop = issuerTop - copies.length * rulePitch;
  const issued = setSingleLine(`${officialDate(content.imprint.issuedOn)}印发`, style, typefaces);
  const issuerRoom = a4.right - a4.left - 3 * margin - lineWidth(issued);
  const issuerStyle = narrowed(content.imprint.issuer, issuerRoom, typefaces);
  const issuer = setSingleLine(content.imprint.issuer, issuerStyle, typefaces);
  const baseline = issuerTop + baselineIn(rulePitch, style.size);
  const label = setSingleLine('抄送：', style, typefaces);
  return [
    rule(copyTop, mm(0.35)),
    ...(copies.length === 0
      ? []
      : placeLine(label, style, a4.left + margin, copyTop + baselineIn(rulePitch, style.size))),
    ...copies.flatMap((line, index) =>
      placeLine(
        line,
        style,
        a4.left + margin + lineWidth(label),
        copyTop + index * rulePitch + baselineIn(rulePitch, style.size),
      ),
    ),
    ...(copies.length === 0 ? [] : [rule(issuerTop, mm(0.25))]),
    ...placeLine(issuer, issuerStyle, a4.left + margin, baseline),
    ...placeLine(issued, style, a4.right - margin - lineWidth(issued), baseline),
    rule(a4.bottom, mm(0.35)),
  ];
}

// A long name is set smaller rather than over the date.
function narrowed(words: string, room: number, typefaces: Typefaces): TypeStyle {
  const natural = lineWidth(setSingleLine(words, style, typefaces));
  return natural <= room ? style : { ...style, size: (style.size * room) / natural };
}

function copyLines(content: LetterContent, typefaces: Typefaces): ReturnType<typeof setLines> {
  const copyTo = content.imprint?.copyTo ?? [];
  if (copyTo.length === 0) return [];
  const width = a4.right - a4.left - 2 * margin - 3 * style.size;
  return setLines(`${copyTo.join('，')}。`, style, width, typefaces);
}

/** `— 1 —` below the type area: on the right of odd pages, on the left of even ones, one character in. */
export function pageNumberMarks(
  page: number,
  typefaces: Typefaces,
  bottom: number = a4.bottom,
): readonly Mark[] {
  const words = `— ${page} —`;
  const width = typefaces.measure('song', words) * pageNumberStyle.size;
  const x = page % 2 === 1 ? a4.right - margin - width : a4.left + margin;
  // The dash stands about a third of an em above the baseline; its top is 7 mm below the type area.
  const baseline = bottom + mm(7) + pageNumberStyle.size * 0.34;
  return [{ kind: 'text', face: 'song', size: pageNumberStyle.size, x, baseline, text: words, width }];
}

const rule = (y: number, thickness: number): Mark => ({
  kind: 'rule',
  from: [a4.left, y],
  to: [a4.right, y],
  thickness,
});
