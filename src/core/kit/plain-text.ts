// Text as people type, paste and export it, made fit to store: the words stay, the debris of other programs goes.
import { err, ok } from './result.ts';
import type { Result } from './result.ts';

/** Something the cleaning met that a reader should know about: the text may not be what its writer saw. */
export type TextNotice =
  /** A character was already lost before it reached us (shown as U+FFFD). */
  | 'broken-character'
  /** Controls that turn the reading direction, which can disguise words, were taken out. */
  | 'direction-removed'
  /** Control or zero-width characters were taken out. */
  | 'invisible-removed'
  /** A character of a private font, often a rare name, is kept but other machines cannot show it. */
  | 'private-character';

export type CleanText = { readonly text: string; readonly noticed: readonly TextNotice[] };

/** The text has more characters than fit; nothing is ever cut silently. */
export type TextTooLong = {
  readonly kind: 'text.too-long';
  readonly length: number;
  readonly lengthMax: number;
};

const spreadsheetEscape = /_x00(0[0-9A-F]|1[0-9A-F])_/i;
const lineBreaks = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
const wideSpaces = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
const directionControls = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
// Control characters are exactly what is looked for here, so the list is written as text.
const invisibles = new RegExp(
  '[\\u0000-\\u0008\\u000e-\\u001f\\u007f-\\u009f\\u00ad\\u200b\\u2060\\ufeff\\ufff9-\\ufffb\\ufdd0-\\ufdef\\ufffe\\uffff]',
  'g',
);
const loneSurrogates = /[\ud800-\udfff]/gu;
const privateCharacters = /[\ue000-\uf8ff\u{f0000}-\u{10ffff}]/u;

/**
 * Text of one or more lines: line breaks become `\n`, odd spaces become a space, lines lose outer space, runs of
 * empty lines become one, control and direction characters go, letters are composed (NFC). An empty result is
 * allowed. `lengthMax` counts characters (code points), not bytes.
 */
export function cleanText(raw: string, lengthMax: number): Result<CleanText, TextTooLong> {
  const noticed = new Set<TextNotice>();
  const whole = raw.replace(loneSurrogates, '\ufffd');
  if (whole.includes('\ufffd')) noticed.add('broken-character');
  if (privateCharacters.test(whole)) noticed.add('private-character');
  const lines = whole.replace(lineBreaks, '\n');
  const straight = lines.replace(directionControls, '');
  if (straight !== lines) noticed.add('direction-removed');
  const visible = straight.replace(invisibles, '');
  if (visible !== straight) noticed.add('invisible-removed');
  const text = decodeEscapes(visible)
    .replace(wideSpaces, ' ')
    .normalize('NFC')
    .replace(/[ \t]*\n[ \t]*/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  const length = characterCount(text);
  if (length > lengthMax) return err({ kind: 'text.too-long', length, lengthMax });
  return ok({ text, noticed: [...noticed].sort() });
}

/** As `cleanText`, on one line: breaks, tabs and runs of spaces become one space. For titles, names, addresses. */
export function cleanLine(raw: string, lengthMax: number): Result<CleanText, TextTooLong> {
  const cleaned = cleanText(raw, Number.MAX_SAFE_INTEGER);
  if (!cleaned.ok) return cleaned;
  const text = cleaned.value.text.replace(/\s+/g, ' ');
  const length = characterCount(text);
  if (length > lengthMax) return err({ kind: 'text.too-long', length, lengthMax });
  return ok({ text, noticed: cleaned.value.noticed });
}

/** Characters as a reader counts them for a limit: code points, so an emoji or a rare character is one. */
export function characterCount(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

/** Full-width letters, digits and signs (`１２３Ｘ＋（`) as the plain ones a keyboard has. */
export function halfWidth(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replaceAll('\u3000', ' ');
}

// Spreadsheets write a control character as `_x000D_`; programs that do not know this leave the sign in the text.
// Taking one sign out can bring the halves of another together, so this goes on until none is left.
function decodeEscapes(text: string): string {
  let decoded = text;
  while (spreadsheetEscape.test(decoded))
    decoded = decoded.replace(spreadsheetEscape, (_, code: string) => (/^0[AD]$/i.test(code) ? '\n' : ''));
  return decoded;
}
