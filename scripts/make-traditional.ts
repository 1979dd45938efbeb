// Writes src/core/kit/traditional-table.ts from every Chinese sentence in src and law, but for the demonstration:
// what people wrote is never converted.
// Run it after new Chinese texts: node scripts/make-traditional.ts
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as OpenCC from 'opencc-js';

const root = fileURLToPath(new URL('..', import.meta.url));
const tableFile = join(root, 'src/core/kit/traditional-table.ts');
const phraseLengthMax = 6;

type Table = {
  readonly characters: ReadonlyMap<string, string>;
  readonly phrases: ReadonlyMap<string, string>;
};

// Characters as Taiwan writes them, words as the mainland's offices say them: 程序 stays 程序.
const convert = OpenCC.Converter({ from: 'cn', to: 'tw' });

// Where an office would write otherwise than the dictionary. Both sides have the same length.
const own: readonly (readonly [string, string])[] = [
  ['台账', '台賬'],
  ['平台', '平台'],
  ['签', '簽'],
];

/** `text` in traditional characters, by the dictionary and our own exceptions. */
export function dictionaryTraditional(text: string): string {
  let written = convert(text);
  for (const [simplified, traditional] of own)
    for (let at = text.indexOf(simplified); at >= 0; at = text.indexOf(simplified, at + 1))
      written = written.slice(0, at) + traditional + written.slice(at + simplified.length);
  return written;
}

/** Every run of Chinese characters in the program's sources and law data. */
export function chineseRuns(): readonly string[] {
  const runs = new Set<string>();
  for (const file of sourceFiles())
    for (const run of readFileSync(file, 'utf8').match(/[\u3400-\u9fff]+/gu) ?? []) runs.add(run);
  return [...runs].sort();
}

function sourceFiles(): readonly string[] {
  const list = (folder: string, wanted: RegExp): readonly string[] =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && wanted.test(entry.name) && !/\.test\.tsx?$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      // What invented petitioners write in the demonstration is data, not the program's own words.
      .filter((file) => file !== tableFile && !/[/\\]demo[/\\]/.test(file));
  const sentences = list('src', /\.tsx?$/).filter((file) => !file.startsWith(join(root, 'src/demo')));
  return [...sentences, ...list('law', /\.json$/)];
}

/** The 3 755 commonest characters, so that a new sentence seldom needs a new table. */
function commonCharacters(): readonly string[] {
  const bytes: number[] = [];
  for (let row = 0xb0; row <= 0xd7; row += 1)
    for (let cell = 0xa1; cell <= 0xfe; cell += 1) bytes.push(row, cell);
  const text = new TextDecoder('gb18030').decode(Uint8Array.from(bytes));
  return [...text].filter((character) => /^[\u4e00-\u9fff]$/.test(character));
}

function makeTable(): Table {
  const runs = [...own.map(([simplified]) => simplified), ...chineseRuns()];
  const characters = new Map<string, string>();
  for (const character of new Set([...commonCharacters(), ...runs.join('')])) {
    const traditional = dictionaryTraditional(character);
    if (traditional !== character) characters.set(character, traditional);
  }
  const phrases = new Map<string, string>();
  for (const run of runs) addPhrases(run, { characters, phrases }, phrases);
  return { characters, phrases };
}

/** Adds the shortest phrases of `run` where single characters would come out wrong. */
function addPhrases(run: string, table: Table, phrases: Map<string, string>): void {
  const wanted = dictionaryTraditional(run);
  for (let at = 0; at < run.length; at += 1) {
    if (applyTable(run, table)[at] === wanted[at]) continue;
    const [from, to] = phraseAround(run, wanted, at);
    phrases.set(run.slice(from, to), wanted.slice(from, to));
  }
}

function phraseAround(run: string, wanted: string, at: number): readonly [number, number] {
  for (let length = 2; length <= Math.min(phraseLengthMax, run.length); length += 1)
    for (let from = at; from > at - length; from -= 1) {
      if (from < 0 || from + length > run.length) continue;
      if (dictionaryTraditional(run.slice(from, from + length)) === wanted.slice(from, from + length))
        return [from, from + length];
    }
  return [0, run.length];
}

function applyTable(text: string, table: Table): string {
  const longest = Math.max(1, ...[...table.phrases.keys()].map((phrase) => phrase.length));
  let written = '';
  for (let at = 0; at < text.length;) {
    let length = Math.min(longest, text.length - at);
    while (length > 1 && !table.phrases.has(text.slice(at, at + length))) length -= 1;
    const part = text.slice(at, at + length);
    written += table.phrases.get(part) ?? table.characters.get(part) ?? part;
    at += length;
  }
  return written;
}

const sorted = (map: ReadonlyMap<string, string>): readonly (readonly [string, string])[] =>
  [...map].sort(([a], [b]) => (a < b ? -1 : 1));

function tableSource(): string {
  const table = makeTable();
  const characters = sorted(table.characters);
  const lines: string[] = [];
  for (let at = 0; at < characters.length; at += 50)
    lines.push(
      `  '${characters
        .slice(at, at + 50)
        .flat()
        .join('')}'`,
    );
  const phrases = sorted(table.phrases).map(([from, to]) => `  ['${from}', '${to}'],`);
  return `// Made by scripts/make-traditional.ts from the program's own sentences. Do not edit.

/** Pairs: a simplified character and the traditional one. */
export const traditionalCharacters =
${lines.join(' +\n')};

/** Phrases in which a character is written otherwise than alone. */
export const traditionalPhrases: readonly (readonly [string, string])[] = [
${phrases.join('\n')}
];
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(tableFile, tableSource());
