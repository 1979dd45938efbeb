/** The known field that differs least from what was written; nothing when none is near. */
export function similarField(written: string, known: readonly string[]): string | undefined {
  const wanted = [...written.replace(/[\s　]/gu, '')];
  const [best] = known
    .map((field) => ({ field, apart: distance(wanted, [...field]) }))
    .filter(({ field, apart }) => apart <= Math.max(1, Math.floor([...field].length / 2)))
    .sort((a, b) => a.apart - b.apart);
  return best?.field;
}

// Characters to change, add or leave out (Levenshtein).
function distance(a: readonly string[], b: readonly string[]): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (const [i, character] of a.entries()) {
    const next = [i + 1];
    for (const [j, other] of b.entries())
      next.push(
        Math.min((next[j] ?? 0) + 1, (row[j + 1] ?? 0) + 1, (row[j] ?? 0) + (character === other ? 0 : 1)),
      );
    row = next;
  }
  return row.at(-1) ?? 0;
}
