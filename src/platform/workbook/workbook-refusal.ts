/** Why a file cannot be read as a table of rows. */
export type WorkbookRefusal =
  | { readonly kind: 'workbook.too-big'; readonly megabytes: number; readonly megabytesMax: number }
  /** Neither a workbook nor text: a picture, a program, a document. */
  | { readonly kind: 'workbook.not-a-workbook' }
  /** The format of before 2007 (.xls). */
  | { readonly kind: 'workbook.old-format' }
  /** Excel's binary format (.xlsb) or OpenDocument (.ods). */
  | { readonly kind: 'workbook.other-format'; readonly format: 'xlsb' | 'ods' }
  | { readonly kind: 'workbook.encrypted' }
  | { readonly kind: 'workbook.damaged'; readonly part: string }
  /** It would inflate beyond all measure. */
  | { readonly kind: 'workbook.bomb'; readonly part: string }
  /** `sheets`: the names there are, joined by `、`. */
  | { readonly kind: 'workbook.no-such-sheet'; readonly sheet: string; readonly sheets: string }
  | { readonly kind: 'workbook.no-sheet' }
  | { readonly kind: 'workbook.too-many-rows'; readonly rowCountMax: number }
  | { readonly kind: 'workbook.too-many-columns'; readonly row: number; readonly columnCountMax: number }
  | { readonly kind: 'workbook.cell-too-long'; readonly row: number; readonly cellLengthMax: number }
  | { readonly kind: 'workbook.too-much-text'; readonly lengthMax: number };

/**
 * Thrown while rows stream, when what is wrong shows only then. `readWorkbook` itself never throws it; a caller
 * that walks the rows catches it once and refuses the file.
 */
export class WorkbookUnreadable extends Error {
  readonly refusal: WorkbookRefusal;

  constructor(refusal: WorkbookRefusal) {
    super(refusal.kind);
    this.name = 'WorkbookUnreadable';
    this.refusal = refusal;
  }
}
