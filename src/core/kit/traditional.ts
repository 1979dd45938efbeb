// Traditional Chinese of our own sentences: characters one by one, and the phrases where one simplified character
// stands for several. The table is made by `scripts/make-traditional.mjs` from the sentences the program has.
import { traditionalCharacters, traditionalPhrases } from './traditional-table.ts';

const characters = new Map<string, string>();
for (let at = 0; at + 1 < traditionalCharacters.length; at += 2)
  characters.set(traditionalCharacters.charAt(at), traditionalCharacters.charAt(at + 1));

const phrases = new Map<string, string>(traditionalPhrases);
const phraseLengthMax = Math.max(1, ...traditionalPhrases.map(([simplified]) => simplified.length));

/** `text` in traditional characters. What is no simplified Chinese stays as it is. */
export function toTraditional(text: string): string {
  let written = '';
  for (let at = 0; at < text.length;) {
    const phrase = longestPhrase(text, at);
    written += phrase ? phrase.traditional : (characters.get(text.charAt(at)) ?? text.charAt(at));
    at += phrase ? phrase.length : 1;
  }
  return written;
}

function longestPhrase(text: string, at: number): { traditional: string; length: number } | undefined {
  for (let length = Math.min(phraseLengthMax, text.length - at); length > 1; length -= 1) {
    const traditional = phrases.get(text.slice(at, at + length));
    if (traditional !== undefined) return { traditional, length };
  }
  return undefined;
}
