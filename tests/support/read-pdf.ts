// Reads PDFs with poppler's tools (Debian package poppler-utils), so that another program judges what ours wrote.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A word as it stands on a page; points from the top left corner. */
export type PdfWord = {
  readonly page: number;
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
};

/** All text of the file in reading order, without any white space. */
export function textOfPdf(pdf: Uint8Array): string {
  return run(pdf, 'pdftotext', ['-raw', 'FILE', '-']).replace(/\s+/gu, '');
}

/** Every word with its box. */
export function wordsOfPdf(pdf: Uint8Array): readonly PdfWord[] {
  const html = run(pdf, 'pdftotext', ['-bbox', 'FILE', '-']);
  const words: PdfWord[] = [];
  let page = 0;
  for (const line of html.split('\n')) {
    if (line.includes('<page ')) page += 1;
    const match = /<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)"[^>]*>(.*)<\/word>/u.exec(line);
    if (match)
      words.push({
        page,
        left: Number(match[1]),
        top: Number(match[2]),
        right: Number(match[3]),
        text: match[4] ?? '',
      });
  }
  return words;
}

/** Pages and page size in points. */
export function infoOfPdf(pdf: Uint8Array): { readonly pages: number; readonly size: string } {
  const text = run(pdf, 'pdfinfo', ['FILE']);
  return {
    pages: Number(/^Pages:\s+(\d+)/mu.exec(text)?.[1]),
    size: /^Page size:\s+([\d.]+ x [\d.]+)/mu.exec(text)?.[1] ?? '',
  };
}

/** One entry per font: its name and whether it is embedded, subset and readable as text. */
export function fontsOfPdf(pdf: Uint8Array): readonly { readonly name: string; readonly flags: string }[] {
  return run(pdf, 'pdffonts', ['FILE'])
    .split('\n')
    .slice(2)
    .filter((line) => line !== '')
    .map((line) => ({
      name: line.split(' ')[0] ?? '',
      flags: /(yes|no) (yes|no) (yes|no)/u.exec(line)?.[0] ?? '',
    }));
}

function run(pdf: Uint8Array, tool: string, args: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'kaimen-pdf-'));
  try {
    const file = join(folder, 'paper.pdf');
    writeFileSync(file, pdf);
    return execFileSync(
      tool,
      args.map((arg) => (arg === 'FILE' ? file : arg)),
      { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}
