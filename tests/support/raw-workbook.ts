// Workbooks built part by part, to be as wrong as the ones that come in.
import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';

export type RawSheet = {
  readonly name: string;
  readonly xml: string;
  readonly state?: 'hidden' | 'visible';
};

export type RawWorkbook = {
  readonly sheets: readonly RawSheet[];
  readonly sharedStrings?: readonly string[];
  /** Formats of the cell styles from 1 on; style 0 is plain. */
  readonly formats?: readonly string[];
  readonly date1904?: boolean;
  readonly extraParts?: Readonly<Record<string, string>>;
};

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const mtime = new Date('2000-01-01T00:00:00');

/** The bytes of the workbook; the same input gives the same bytes. */
export function buildRawWorkbook(workbook: RawWorkbook): Promise<Buffer> {
  return zipParts({
    '[Content_Types].xml': `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>`,
    'xl/workbook.xml': workbookXml(workbook),
    'xl/_rels/workbook.xml.rels': relationshipsXml(workbook),
    'xl/styles.xml': stylesXml(workbook.formats ?? []),
    'xl/sharedStrings.xml': sharedStringsXml(workbook.sharedStrings ?? []),
    ...Object.fromEntries(
      workbook.sheets.map((sheet, at) => [`xl/worksheets/sheet${at + 1}.xml`, sheet.xml]),
    ),
    ...workbook.extraParts,
  });
}

/** An archive of the given files. */
export function zipParts(parts: Readonly<Record<string, string | Buffer>>): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(parts))
    zip.addBuffer(Buffer.from(content), name, { mtime, mode: 0o100644 });
  zip.end();
  return buffer(zip.outputStream);
}

/** A sheet from the XML of its rows; `dimension` is what the sheet claims, true or not. */
export function rawSheetXml(rowsXml: string, dimension = 'A1'): string {
  return `${declaration}<worksheet xmlns="${main}"><dimension ref="${dimension}"/><sheetData>${rowsXml}</sheetData></worksheet>`;
}

/** Text as XML, nothing more: an escape such as `_x000D_` stays as it is written. */
export const xmlText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

function workbookXml({ sheets, date1904 }: RawWorkbook): string {
  const entries = sheets.map(
    (sheet, at) =>
      `<sheet name="${xmlText(sheet.name)}" sheetId="${at + 1}" state="${sheet.state ?? 'visible'}" r:id="rId${at + 1}"/>`,
  );
  return `${declaration}<workbook xmlns="${main}" xmlns:r="${office}"><workbookPr date1904="${date1904 === true ? 1 : 0}"/><sheets>${entries.join('')}</sheets></workbook>`;
}

function relationshipsXml({ sheets }: RawWorkbook): string {
  const link = (id: string, type: string, target: string, mode = ''): string =>
    `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"${mode}/>`;
  return `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${[
    ...sheets.map((_, at) => link(`rId${at + 1}`, 'worksheet', `worksheets/sheet${at + 1}.xml`)),
    link('rIdS', 'styles', 'styles.xml'),
    link('rIdT', 'sharedStrings', 'sharedStrings.xml'),
    link('rIdX', 'externalLink', 'file:///C:/secret.xlsx', ' TargetMode="External"'),
  ].join('')}</Relationships>`;
}

function stylesXml(formats: readonly string[]): string {
  const codes = formats.map((code, at) => `<numFmt numFmtId="${200 + at}" formatCode="${xmlText(code)}"/>`);
  const styles = formats.map((_, at) => `<xf numFmtId="${200 + at}"/>`);
  return `${declaration}<styleSheet xmlns="${main}"><numFmts>${codes.join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${styles.join('')}</cellXfs></styleSheet>`;
}

function sharedStringsXml(strings: readonly string[]): string {
  const items = strings.map((text) => `<si><t xml:space="preserve">${xmlText(text)}</t></si>`);
  return `${declaration}<sst xmlns="${main}">${items.join('')}</sst>`;
}
