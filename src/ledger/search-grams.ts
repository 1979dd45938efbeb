// Chinese has no spaces: a text is found by the pairs of neighbouring characters it contains. Measured better
// than word lists, which miss half of all four-character phrases.

const wordCharacters = /[\p{L}\p{N}]+/gu;

/** Text as search sees it: half-width, lower case. */
export function normalizeForSearch(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/** The distinct two-character tokens of a text, sorted; a run of one character is a token of its own. */
export function gramsOf(text: string): readonly string[] {
  const grams = new Set<string>();
  for (const [run] of normalizeForSearch(text).matchAll(wordCharacters)) {
    const characters = [...run];
    if (characters.length === 1) grams.add(run);
    for (let at = 0; at + 1 < characters.length; at += 1)
      grams.add(`${characters[at] ?? ''}${characters[at + 1] ?? ''}`);
  }
  return [...grams].toSorted();
}

/** The same as a `tsvector` literal. */
export function toTsvector(grams: readonly string[]): string {
  return grams.map((gram) => `'${gram.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`).join(' ');
}

/** A `tsquery` literal that asks for all of them. */
export function toTsquery(grams: readonly string[]): string {
  return grams.map((gram) => `'${gram.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`).join(' & ');
}
