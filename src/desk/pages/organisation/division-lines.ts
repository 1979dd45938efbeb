export type DivisionLine = { readonly code: string; readonly name: string };

/** Lines of `code name`; empty lines count for nothing. Gives the number of the first wrong line instead when there is one. */
export function parseDivisionLines(
  text: string,
): { readonly lines: readonly DivisionLine[] } | { readonly wrongLine: number } {
  const lines: DivisionLine[] = [];
  for (const [at, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue;
    const match = /^\s*(\d{6,12})[\s,，、]+(\S.*?)\s*$/.exec(line);
    if (!match?.[1] || !match[2]) return { wrongLine: at + 1 };
    lines.push({ code: match[1], name: match[2] });
  }
  return { lines };
}
