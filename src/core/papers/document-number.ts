// The official number of a paper, GB/T 9704-2012 7.2.5: organ code, kind code, full year in hexagonal brackets, serial.

/** `red-head` prints `〔2026〕12号`; `slip` prints `〔2026〕第12号`, as some offices do on form-type papers. */
export type DocumentNumberStyle = 'red-head' | 'slip';

export type DocumentNumber = {
  /** The organ's code word, such as `湖信`. */
  readonly organCode: string;
  /** The code word of the kind of paper, such as `受`; may be empty. */
  readonly kindCode: string;
  readonly year: number;
  /** Counts from 1 within organ, kind and year. */
  readonly serial: number;
  readonly style: DocumentNumberStyle;
};

/** The word of the letters of the three powers of suggestion in their number (文种字). */
export const suggestionCode = '建';

const shape = /^([^〔〕\d\s]+)〔(\d{4})〕(第?)([1-9]\d*)号$/u;

/** Writes a number as it is printed: `湖信受〔2026〕12号`. Brackets are U+3014 and U+3015, no leading zeros. */
export function formatDocumentNumber(number: DocumentNumber): string {
  const ordinal = number.style === 'slip' ? '第' : '';
  return `${number.organCode}${number.kindCode}〔${number.year}〕${ordinal}${number.serial}号`;
}

/** The series a printed number belongs to, for the register: `湖信受`, 2026, 12. Another text is a series of its own. */
export function seriesOf(number: string): {
  readonly series: string;
  readonly year: number;
  readonly serial: number;
} {
  const [, words, year, , serial] = shape.exec(number) ?? [];
  if (words === undefined) return { series: number, year: 0, serial: 0 };
  return { series: words, year: Number(year), serial: Number(serial) };
}

/**
 * Reads a printed number back. The text does not say where the organ code ends, so the organ's code word is given.
 * Nothing when the text is not a number of that organ.
 */
export function parseDocumentNumber(text: string, organCode: string): DocumentNumber | undefined {
  const match = shape.exec(text);
  if (!match) return undefined;
  const [, words = '', year = '', ordinal = '', serial = ''] = match;
  if (!words.startsWith(organCode) || !Number.isSafeInteger(Number(serial))) return undefined;
  return {
    organCode,
    kindCode: words.slice(organCode.length),
    year: Number(year),
    serial: Number(serial),
    style: ordinal ? 'slip' : 'red-head',
  };
}
