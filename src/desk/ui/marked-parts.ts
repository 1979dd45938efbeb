export type MarkedPart = { readonly text: string; readonly marked: boolean; readonly at: number };

/** Cuts `text` where one of the `words` (parted by spaces) occurs; letters match in both cases. */
export function markedParts(text: string, words: string): readonly MarkedPart[] {
  const wanted = words.split(/\s+/).filter((word) => word !== '');
  if (wanted.length === 0) return [{ text, marked: false, at: 0 }];
  const pattern = new RegExp(`(${wanted.map(literally).join('|')})`, 'gi');
  const parts: MarkedPart[] = [];
  let at = 0;
  for (const match of text.matchAll(pattern)) {
    if (match.index > at) parts.push({ text: text.slice(at, match.index), marked: false, at });
    parts.push({ text: match[0], marked: true, at: match.index });
    at = match.index + match[0].length;
  }
  if (at < text.length || parts.length === 0) parts.push({ text: text.slice(at), marked: false, at });
  return parts;
}

const literally = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
