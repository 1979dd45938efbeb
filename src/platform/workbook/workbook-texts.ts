import type { Words } from '#core/kit/language.ts';
import type { WorkbookRefusal } from './workbook-refusal.ts';

/** What a person is told when a file cannot be read, and what to do about it. */
export function workbookRefusalToWords(refusal: WorkbookRefusal): Words {
  switch (refusal.kind) {
    case 'workbook.too-big':
      return say(
        `文件有${mebibytes(refusal.bytes)} MB，超过${mebibytes(refusal.bytesMax)} MB的上限，请分成几个文件。`,
        `The file has ${mebibytes(refusal.bytes)} MB; at most ${mebibytes(refusal.bytesMax)} MB are read. Split it.`,
      );
    case 'workbook.not-a-workbook':
      return say(
        '这不是表格文件，请使用 .xlsx 或 .csv 文件。',
        'This is not a spreadsheet. Use an .xlsx or .csv file.',
      );
    case 'workbook.old-format':
      return say(
        '这是旧版 .xls 文件，请用 Excel 或 WPS 打开后另存为 .xlsx。',
        'This is an old .xls file. Open it in Excel or WPS and save it as .xlsx.',
      );
    case 'workbook.other-format':
      return say(
        `这是 .${refusal.format} 文件，请另存为 .xlsx。`,
        `This is an .${refusal.format} file. Save it as .xlsx.`,
      );
    case 'workbook.encrypted':
      return say(
        '文件设有打开密码，请去掉密码后再上传。',
        'The file is protected by a password. Remove the password first.',
      );
    case 'workbook.damaged':
      return say(
        `文件已损坏（${refusal.part}），请重新另存后再试。`,
        `The file is damaged (${refusal.part}). Save it again and retry.`,
      );
    case 'workbook.bomb':
      return say(
        `文件解压后大得反常（${refusal.part}），为安全起见不予读取。`,
        `The file unpacks to an abnormal size (${refusal.part}) and is not read, for safety.`,
      );
    case 'workbook.no-such-sheet':
      return say(
        `没有名为“${refusal.sheet}”的工作表；文件中有：${refusal.sheets.join('、')}。`,
        `There is no sheet “${refusal.sheet}”; the file has: ${refusal.sheets.join(', ')}.`,
      );
    case 'workbook.no-sheet':
      return say('文件中没有可读的工作表。', 'The file has no sheet to read.');
    default:
      return sizeRefusalToWords(refusal);
  }
}

type SizeRefusal = Extract<
  WorkbookRefusal,
  {
    kind:
      | 'workbook.too-many-rows'
      | 'workbook.too-many-columns'
      | 'workbook.cell-too-long'
      | 'workbook.too-much-text';
  }
>;

function sizeRefusalToWords(refusal: SizeRefusal): Words {
  switch (refusal.kind) {
    case 'workbook.too-many-rows':
      return say(
        `超过${refusal.rowCountMax}行，请分成几个文件。`,
        `There are more than ${refusal.rowCountMax} rows. Split the file.`,
      );
    case 'workbook.too-many-columns':
      return say(
        `第${refusal.row}行超过${refusal.columnCountMax}列。`,
        `Row ${refusal.row} has more than ${refusal.columnCountMax} columns.`,
      );
    case 'workbook.cell-too-long':
      return say(
        `第${refusal.row}行有单元格超过${refusal.cellLengthMax}个字。`,
        `A cell of row ${refusal.row} has more than ${refusal.cellLengthMax} characters.`,
      );
    case 'workbook.too-much-text':
      return say('文件中的文字总量过大，请分成几个文件。', 'The file holds too much text. Split it.');
  }
}

const mebibytes = (bytes: number): string => (bytes / 1024 / 1024).toFixed(1);

const say = (zh: string, en: string): Words => ({ zh, en });
