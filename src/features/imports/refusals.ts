import type { RefusalText } from '#platform/http/problem.ts';
import type { MappingRefusal } from './load-mapping.ts';
import type { TableRefusal } from './read-table.ts';

export type ImportRefusal = TableRefusal | MappingRefusal;

/** Every refusal of the area in words; a missing one does not compile. */
export const importRefusals = {
  'workbook.too-big': refused(
    '文件有 {megabytes} MB，超过 {megabytesMax} MB 的上限，请分成几个文件',
    'The file has {megabytes} MB, more than the {megabytesMax} MB that are read. Split it',
    413,
  ),
  'workbook.not-a-workbook': refused(
    '这不是表格文件，请使用 .xlsx 或 .csv 文件',
    'This is not a spreadsheet. Use an .xlsx or .csv file',
  ),
  'workbook.old-format': refused(
    '这是旧版 .xls 文件，请用 Excel 或 WPS 打开后另存为 .xlsx',
    'This is an old .xls file. Open it in Excel or WPS and save it as .xlsx',
  ),
  'workbook.other-format': refused(
    '这是 .{format} 文件，请另存为 .xlsx',
    'This is an .{format} file. Save it as .xlsx',
  ),
  'workbook.encrypted': refused(
    '文件设有打开密码，请去掉密码后再试',
    'The file is protected by a password. Remove the password first',
  ),
  'workbook.damaged': refused(
    '文件已损坏（{part}），请重新另存后再试',
    'The file is damaged ({part}). Save it again and retry',
  ),
  'workbook.bomb': refused(
    '文件解压后大得反常（{part}），为安全起见不予读取',
    'The file unpacks to an abnormal size ({part}) and is not read, for safety',
  ),
  'workbook.no-such-sheet': refused(
    '没有名为“{sheet}”的工作表；文件中有：{sheets}',
    'There is no sheet “{sheet}”; the file has: {sheets}',
  ),
  'workbook.no-sheet': refused('文件中没有可读的工作表', 'The file has no sheet to read'),
  'workbook.too-many-rows': refused(
    '表格超过 {rowCountMax} 行，请分成几个文件',
    'There are more than {rowCountMax} rows. Split the file',
  ),
  'workbook.too-many-columns': refused(
    '第 {row} 行超过 {columnCountMax} 列',
    'Row {row} has more than {columnCountMax} columns',
  ),
  'workbook.cell-too-long': refused(
    '第 {row} 行有单元格超过 {cellLengthMax} 个字',
    'A cell of row {row} has more than {cellLengthMax} characters',
  ),
  'workbook.too-much-text': refused(
    '文件中的文字总量过大，请分成几个文件',
    'The file holds too much text. Split it',
  ),
  'imports.no-header': refused(
    '没有找到表头，缺少这些列：{missing}。请核对表格种类',
    'No header was found; these columns are missing: {missing}. Check the kind of table',
  ),
  'imports.no-such-mapping': refused(
    '没有“{wanted}”这种表格；可以选择：{shipped}',
    'There is no kind of table “{wanted}”; choose one of: {shipped}',
  ),
  'imports.mapping-not-json': refused(
    '对应关系文件 {file} 不是有效的 JSON',
    'The mapping file {file} is not valid JSON',
  ),
  'imports.mapping-wrong': refused(
    '对应关系文件 {file} 有错：{problems}',
    'The mapping file {file} is wrong: {problems}',
  ),
} as const satisfies Record<ImportRefusal['kind'], RefusalText>;

function refused(zh: string, en: string, status = 422): RefusalText {
  return { status, words: { zh, en } };
}
