import type { RefusalText } from '#platform/http/problem.ts';
import type { ImporterRefusal } from './choose-importer.ts';
import type { MappingRefusal } from './load-mapping.ts';
import type { UploadRefusal } from './receive-upload.ts';
import type { TakeInRefusal } from './take-in-table.ts';

export type ImportRefusal =
  | TakeInRefusal
  | MappingRefusal
  | ImporterRefusal
  | UploadRefusal
  | { readonly kind: 'imports.may-not-import' }
  /** Absent and not yours look the same. */
  | { readonly kind: 'imports.not-found' }
  /** The run is being read, is cancelled or done: there is nothing to take in. */
  | { readonly kind: 'imports.not-checked' }
  | { readonly kind: 'imports.nothing-to-correct' };

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
  'imports.rows-to-correct': refused(
    '有 {count} 行需要改正，整个文件都没有导入。请改正后重新导入，或选择只导入合格的行',
    '{count} rows must be corrected; nothing of the file was taken in. Correct them, or keep only the good rows',
  ),
  'ledger.stale': refused('台账刚刚被改动，请再试一次', 'The ledger changed meanwhile. Try again', 409),
  'imports.no-such-user': refused('没有“{user}”这个用户', 'There is no user “{user}”'),
  'imports.user-may-not-import': refused(
    '“{user}”的岗位不能导入台账',
    'The post of “{user}” may not import ledgers',
    403,
  ),
  'imports.nobody-may-import': refused(
    '还没有可以导入台账的岗位：请先由管理员设好信访接待员或负责人',
    'Nobody may import yet: the administrator must fill a clerk’s or director’s post first',
    403,
  ),
  'imports.may-not-import': refused('您的岗位不能导入台账', 'Your post may not import ledgers', 403),
  'imports.not-found': refused(
    '没有这次导入，或者您无权查看',
    'There is no such import, or you may not see it',
    404,
  ),
  'imports.not-checked': refused(
    '这次导入现在不能写入：还在检查、已经完成或已取消',
    'This import cannot be taken in now: it is being checked, done or cancelled',
    409,
  ),
  'imports.nothing-to-correct': refused(
    '没有需要改正的行，或者文件已经删除',
    'There are no rows to correct, or the file is gone',
    404,
  ),
  'imports.no-file': refused('没有收到文件', 'No file was received'),
  'imports.no-kind': refused('请选择台账类型', 'Choose the kind of table'),
} as const satisfies Record<ImportRefusal['kind'], RefusalText>;

function refused(zh: string, en: string, status = 422): RefusalText {
  return { status, words: { zh, en } };
}
