// Writes src/core/kit/traditional-table.ts from every Chinese sentence in src and law.
// Run it after new Chinese texts: node scripts/make-traditional.mjs
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as OpenCC from 'opencc-js';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const tableFile = join(root, 'src/core/kit/traditional-table.ts');

// Characters as Taiwan writes them, words as the mainland's offices say them: 程序 stays 程序.
const convert = OpenCC.Converter({ from: 'cn', to: 'tw' });

// Where an office would write otherwise than the dictionary.
const own = [
  ['台账', '台賬'],
  ['平台', '平台'],
];

/** `text` in traditional characters, by the dictionary and our own exceptions. */
export function dictionaryTraditional(text) {
  let written = convert(text);
  for (const [simplified, traditional] of own)
    for (let at = text.indexOf(simplified); at >= 0; at = text.indexOf(simplified, at + 1))
      written = written.slice(0, at) + traditional + written.slice(at + simplified.length);
  return written;
}

/** Every run of Chinese characters in the program's sources and law data. */
export function chineseRuns() {
  const runs = new Set();
  for (const file of sourceFiles())
    for (const run of readFileSync(file, 'utf8').match(/\p{Script=Han}+/gu) ?? [])
      if (!/[^\u3400-\u9fff]/u.test(run)) runs.add(run);
  return [...runs].sort();
}

function sourceFiles() {
  const list = (folder, wanted) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && wanted.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((file) => !/\.test\.tsx?$/.test(file) && file !== tableFile);
  return [...list('src', /\.tsx?$/), ...list('law', /\.json$/)].sort((a, b) => (relative(root, a) < relative(root, b) ? -1 : 1));
}

/** The 3 755 commonest characters, so that a new sentence seldom needs a new table. */
function commonCharacters() {
  const bytes = [];
  for (let row = 0xb0; row <= 0xd7; row += 1) for (let cell = 0xa1; cell <= 0xfe; cell += 1) bytes.push(row, cell);
  return [...new TextDecoder('gb18030').decode(Uint8Array.from(bytes))].filter((c) => /^[\u4e00-\u9fff]$/.test(c));
}

/** The table: single characters that change, and the shortest phrases where the character alone would be wrong. */
export function makeTable() {
  const runs = chineseRuns();
  const characters = new Map();
  for (const character of new Set([...commonCharacters(), ...runs.join('')])) {
    const traditional = dictionaryTraditional(character);
    if (traditional !== character && traditional.length === 1) characters.set(character, traditional);
  }
  const phrases = new Map();
  const apply = (text) => applyTable(text, characters, phrases);
  for (const run of runs) {
    const wanted = dictionaryTraditional(run);
    for (let at = 0; at < run.length; at += 1) {
      if (apply(run)[at] === wanted[at]) continue;
      const [from, to] = phraseAround(run, wanted, at, apply);
      phrases.set(run.slice(from, to), wanted.slice(from, to));
    }
  }
  return { characters: sorted(characters), phrases: sorted(phrases) };
}

const sorted = (map) => [...map].sort(([a], [b]) => (a < b ? -1 : 1));

function phraseAround(run, wanted, at) {
  for (let length = 2; length <= Math.min(6, run.length); length += 1)
    for (let from = at; from > at - length; from -= 1) {
      if (from < 0 || from + length > run.length) continue;
      if (dictionaryTraditional(run.slice(from, from + length)) === wanted.slice(from, from + length))
        return [from, from + length];
    }
  return [0, run.length];
}

function applyTable(text, characters, phrases) {
  const longest = Math.max(1, ...[...phrases.keys()].map((phrase) => phrase.length));
  let written = '';
  for (let at = 0; at < text.length; ) {
    let length = Math.min(longest, text.length - at);
    while (length > 1 && !phrases.has(text.slice(at, at + length))) length -= 1;
    const part = text.slice(at, at + length);
    written += length > 1 ? phrases.get(part) : (characters.get(part) ?? part);
    at += length;
  }
  return written;
}

/** The text of the table's file. */
export function tableSource() {
  const { characters, phrases } = makeTable();
  const lines = [];
  for (let at = 0; at < characters.length; at += 50)
    lines.push(`  '${characters.slice(at, at + 50).flat().join('')}'`);
  return `// Made by scripts/make-traditional.mjs from the program's own sentences. Do not edit.

/** Pairs: a simplified character and the traditional one. */
export const traditionalCharacters =
${lines.join(' +\n')};

/** Phrases in which a character is written otherwise than alone. */
export const traditionalPhrases: readonly (readonly [string, string])[] = [
${phrases.map(([simplified, traditional]) => `  ['${simplified}', '${traditional}'],`).join('\n')}
];
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(tableFile, tableSource());
  process.stdout.write(`wrote ${relative(root, tableFile)}\n`);
}
