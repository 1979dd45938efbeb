// What a workbook says of itself: its sheets, its date formats, its shared texts.
import { posix } from 'node:path';
import { isDateFormat } from './excel-date.ts';
import { visitXml } from './walk-xml.ts';
import { WorkbookUnreadable } from './workbook-refusal.ts';
import type { WorkbookLimits } from './workbook-limits.ts';
import type { ZipParts } from './zip-parts.ts';

export type SheetEntry = { readonly name: string; readonly hidden: boolean; readonly part: string };

export type WorkbookParts = {
  readonly sheets: readonly SheetEntry[];
  readonly from1904: boolean;
  readonly stylesPart: string | undefined;
  readonly sharedStringsPart: string | undefined;
};

// An entry of the table of shared texts takes memory even when it is empty.
const entryCost = 4;

const workbookPart = 'xl/workbook.xml';
const relationshipsPart = 'xl/_rels/workbook.xml.rels';

/** The sheets in the order of their tabs. Links to other files are not followed. */
export async function readWorkbookParts(zip: ZipParts): Promise<WorkbookParts> {
  if (!zip.has(workbookPart)) {
    if (zip.has('xl/workbook.bin')) throw otherFormat('xlsb');
    if (zip.has('content.xml') && zip.has('mimetype')) throw otherFormat('ods');
    throw new WorkbookUnreadable({ kind: 'workbook.not-a-workbook' });
  }
  const targets = new Map<string, { readonly type: string; readonly part: string }>();
  await visitXml(zip.text(relationshipsPart), relationshipsPart, {
    open: (name, attributes) => {
      const { Id: id, Type: type, Target: target, TargetMode: mode } = attributes;
      if (name !== 'Relationship' || mode === 'External') return;
      if (id === undefined || type === undefined || target === undefined) return;
      const part = target.startsWith('/') ? target.slice(1) : posix.join('xl', target);
      targets.set(id, { type: type.slice(type.lastIndexOf('/') + 1), part });
    },
  });
  let from1904 = false;
  const sheets: SheetEntry[] = [];
  await visitXml(zip.text(workbookPart), workbookPart, {
    open: (name, attributes) => {
      if (name === 'workbookPr') from1904 = /^(1|true)$/.test(attributes['date1904'] ?? '');
      if (name !== 'sheet') return;
      const id = Object.entries(attributes).find(([key]) => /(^|:)id$/.test(key))?.[1];
      const target = targets.get(id ?? '');
      if (target?.type !== 'worksheet') return;
      const hidden = (attributes['state'] ?? 'visible') !== 'visible';
      sheets.push({ name: attributes['name'] ?? '', hidden, part: target.part });
    },
  });
  const partOf = (type: string): string | undefined =>
    [...targets.values()].find((target) => target.type === type && zip.has(target.part))?.part;
  return { sheets, from1904, stylesPart: partOf('styles'), sharedStringsPart: partOf('sharedStrings') };
}

/** For each cell style, whether numbers in it are dates. */
export async function readDateStyles(zip: ZipParts, part: string): Promise<readonly boolean[]> {
  const codes = new Map<number, string>();
  const styles: boolean[] = [];
  let inCellFormats = false;
  await visitXml(zip.text(part), part, {
    open: (name, attributes) => {
      const id = Number(attributes['numFmtId']);
      if (name === 'numFmt') codes.set(id, attributes['formatCode'] ?? '');
      if (name === 'cellXfs') inCellFormats = true;
      if (name === 'xf' && inCellFormats) styles.push(isDateFormat(id, codes.get(id)));
    },
    close: (name) => {
      if (name === 'cellXfs') inCellFormats = false;
    },
  });
  return styles;
}

/** The table of shared texts. Reading hints for pronunciation (`rPh`) are left out. */
export async function readSharedStrings(
  zip: ZipParts,
  part: string,
  limits: WorkbookLimits,
): Promise<readonly string[]> {
  const { sharedTextLengthMax: lengthMax } = limits;
  const strings: string[] = [];
  let [current, inText, inHint, length] = ['', false, false, 0];
  const count = (more: number): void => {
    length += more;
    if (length <= lengthMax) return;
    throw new WorkbookUnreadable({ kind: 'workbook.too-much-text', lengthMax });
  };
  await visitXml(zip.text(part), part, {
    open: (name) => {
      if (name === 'si') {
        current = '';
        count(entryCost);
      }
      if (name === 'rPh') inHint = true;
      else if (name === 't') inText = true;
    },
    text: (text) => {
      if (!inText || inHint) return;
      current += text;
      count(text.length);
    },
    close: (name) => {
      if (name === 't') inText = false;
      else if (name === 'rPh') inHint = false;
      else if (name === 'si') strings.push(decodeEscapes(current));
    },
  });
  return strings;
}

/** The characters that a workbook writes as `_x000D_`, which XML itself could not hold. */
export function decodeEscapes(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

const otherFormat = (format: 'xlsb' | 'ods'): WorkbookUnreadable =>
  new WorkbookUnreadable({ kind: 'workbook.other-format', format });
