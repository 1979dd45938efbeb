// A filled Word file as words on the screen. It shows what is said and in which order, not how pages break: that the office
// sees in Word or WPS.
import PizZip from 'pizzip';
import { SaxesParser } from 'saxes';

export type PreviewBlock = {
  readonly shape: 'text' | 'row';
  readonly align: 'left' | 'center' | 'right';
  /** Points. */
  readonly size: number;
  readonly red: boolean;
  /** One text, or the cells of a row of a table. */
  readonly texts: string[];
};

type Paragraph = { text: string; align: PreviewBlock['align']; size: number; red: boolean };

/** The paragraphs and table rows of a filled document in reading order; empty ones are left out. */
export function previewWord(docx: Uint8Array): PreviewBlock[] {
  const xml = new PizZip(docx).file('word/document.xml')?.asText() ?? '';
  const blocks: PreviewBlock[] = [];
  const parser = new SaxesParser();
  let paragraph: Paragraph | undefined;
  let cells: string[] | undefined;
  let inText = false;
  parser.on('opentag', ({ name, attributes }) => {
    const value = attributes['w:val'] ?? '';
    if (name === 'w:p') paragraph = { text: '', align: 'left', size: usualSize, red: false };
    if (name === 'w:tr') cells = [];
    if (name === 'w:tc') cells?.push('');
    if (name === 'w:t') inText = true;
    if (!paragraph) return;
    if (name === 'w:jc') paragraph.align = alignments[value] ?? 'left';
    if (name === 'w:sz') paragraph.size = Number(value) / 2 || usualSize;
    if (name === 'w:color') paragraph.red = /^[c-f].[0-3].[0-3].$/iu.test(value);
    if (name === 'w:br') paragraph.text += '\n';
    if (name === 'w:tab') paragraph.text += '　';
  });
  parser.on('text', (text) => {
    if (inText && paragraph) paragraph.text += text;
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'w:t') inText = false;
    if (name === 'w:p' && paragraph) {
      if (cells) cells[cells.length - 1] = [cells.at(-1), paragraph.text].filter(Boolean).join('\n');
      else if (paragraph.text.trim() !== '')
        blocks.push({
          shape: 'text',
          align: paragraph.align,
          size: paragraph.size,
          red: paragraph.red,
          texts: [paragraph.text],
        });
      paragraph = undefined;
    }
    if (name === 'w:tr' && cells) {
      if (cells.some(Boolean)) blocks.push({ ...rowLook, texts: cells });
      cells = undefined;
    }
  });
  parser.write(xml).close();
  return blocks;
}

const usualSize = 16;
const rowLook = { shape: 'row', align: 'left', size: 12, red: false } as const;

const alignments: { readonly [value: string]: PreviewBlock['align'] } = {
  center: 'center',
  right: 'right',
  end: 'right',
};
