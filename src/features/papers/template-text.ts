// Where something stands in a Word template: the part, the paragraph counted as the reader counts, and its words.
import type PizZip from 'pizzip';

export type Place = {
  readonly part: 'body' | 'header' | 'footer' | 'notes';
  /** Counted from 1, empty paragraphs included. */
  readonly paragraph: number;
  readonly words: string;
};

type Paragraph = Place & { readonly file: string; readonly from: number; readonly to: number };

const partOfFile = /^word\/(document|header|footer|footnotes|endnotes)\d*\.xml$/;

/** Every paragraph with its words, and where they stand among all words of its part. */
export function paragraphsOf(zip: PizZip): readonly Paragraph[] {
  return Object.keys(zip.files)
    .filter((file) => partOfFile.test(file))
    .sort()
    .flatMap((file) => paragraphsIn(file, zip.file(file)?.asText() ?? ''));
}

function paragraphsIn(file: string, xml: string): readonly Paragraph[] {
  const part = partOf(file);
  let at = 0;
  return xml.split(/<w:p[ >/]/u).flatMap((piece, paragraph) => {
    if (paragraph === 0) return [];
    const words = wordsOf(piece);
    const from = at;
    at += words.length;
    return [{ file, part, paragraph, words, from, to: at }];
  });
}

/** The words of a stretch of WordprocessingML. */
function wordsOf(xml: string): string {
  return [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/gu)]
    .map(([, text = '']) => text)
    .join('')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

function partOf(file: string): Place['part'] {
  if (file.includes('document')) return 'body';
  if (file.includes('header')) return 'header';
  return file.includes('footer') ? 'footer' : 'notes';
}

/** The place of a character of a part. */
export function placeAt(paragraphs: readonly Paragraph[], file: string, offset: number): Place | undefined {
  const found = paragraphs.find((one) => one.file === file && offset >= one.from && offset < one.to);
  return found && shortened(found);
}

/** The first place of a mark such as `{信访人}` or `{#诉求}`. */
export function placeOfField(paragraphs: readonly Paragraph[], field: string): Place | undefined {
  const marks = ['', '#', '^', '/'].map((sign) => `{${sign}${field}}`);
  const found = paragraphs.find(({ words }) =>
    marks.some((mark) => words.replace(/\s/gu, '').includes(mark)),
  );
  return found && shortened(found);
}

const wordsMax = 24;

function shortened({ part, paragraph, words }: Place): Place {
  const characters = [...words];
  const cut = characters.length > wordsMax ? `${characters.slice(0, wordsMax).join('')}…` : words;
  return { part, paragraph, words: cut };
}
