// The fixed parts of a workbook: what it is made of, and its cell styles.
import type { WorkbookContent } from './write-workbook.ts';

/** Places in the style table below. */
export const cellStyles = {
  plain: 0,
  title: 1,
  note: 2,
  header: 3,
  left: 4,
  centre: 5,
  date: 6,
  time: 7,
  leftMarked: 8,
  centreMarked: 9,
  dateMarked: 10,
  timeMarked: 11,
  basis: 12,
} as const;

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relationships = 'http://schemas.openxmlformats.org/package/2006/relationships';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The row of the column headers: below the title, what the table rests on, and the note. */
export const headerRowOf = ({ basis = [], note }: WorkbookContent): number =>
  2 + basis.length + (note === undefined ? 0 : 1);

/** Every part but the sheet, by its place in the archive. */
export function packageParts(content: WorkbookContent): Readonly<Record<string, string>> {
  const name = escapeXml(sheetName(content.sheet));
  const headerRow = headerRowOf(content);
  const printTitles = `'${name.replaceAll("'", "''")}'!$1:$${headerRow}`;
  return {
    '[Content_Types].xml': `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${types}.worksheet+xml"/></Types>`,
    '_rels/.rels': `${declaration}<Relationships xmlns="${relationships}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${declaration}<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="${name}" sheetId="1" r:id="rId1"/></sheets><definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">${printTitles}</definedName></definedNames></workbook>`,
    'xl/_rels/workbook.xml.rels': `${declaration}<Relationships xmlns="${relationships}"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': stylesXml,
  };
}

/** Text as XML; a character that XML cannot hold, or a text that looks like such an escape, as `_x0001_`. */
export function escapeXml(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(
      unwritable,
      (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    )
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

const unwritable = new RegExp(
  '[\\u0000-\\u0008\\u000b-\\u001f\\ufffe\\uffff]|[\\ud800-\\udbff](?![\\udc00-\\udfff])|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]',
  'g',
);

// A sheet's name has at most 31 characters and none of these signs.
const sheetName = (name: string): string =>
  name
    .replace(/[[\]:*?/\\]/g, ' ')
    .trim()
    .slice(0, 31) || 'Sheet1';

const font = (name: string, size: number, bold = false): string =>
  `<font>${bold ? '<b/>' : ''}<sz val="${size}"/><name val="${name}"/><charset val="134"/></font>`;

const side = (name: string): string => `<${name} style="thin"><color rgb="FF000000"/></${name}>`;

const xf = (format: number, fontId: number, fill: number, border: number, horizontal: string): string =>
  `<xf numFmtId="${format}" fontId="${fontId}" fillId="${fill}" borderId="${border}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment horizontal="${horizontal}" vertical="center" wrapText="1"/></xf>`;

const bodyStyles = (fill: number): string =>
  [
    xf(0, 0, fill, 1, 'left'),
    xf(0, 0, fill, 1, 'center'),
    xf(164, 0, fill, 1, 'center'),
    xf(165, 0, fill, 1, 'center'),
  ].join('');

const stylesXml = `${declaration}<styleSheet xmlns="${main}"><numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd\\ hh:mm:ss"/></numFmts><fonts count="4">${font('仿宋', 11)}${font('方正小标宋简体', 18)}${font('楷体', 11)}${font('黑体', 11)}</fonts><fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFF2F2F2"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFFC7CE"/></patternFill></fill></fills><borders count="2"><border/><border>${['left', 'right', 'top', 'bottom'].map(side).join('')}</border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="13"><xf/>${xf(0, 1, 0, 0, 'center')}${xf(0, 2, 0, 0, 'right')}${xf(0, 3, 2, 1, 'center')}${bodyStyles(0)}${bodyStyles(3)}${xf(0, 2, 0, 0, 'left')}</cellXfs></styleSheet>`;
