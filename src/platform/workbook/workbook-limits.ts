/** Bounds on a workbook from outside, checked while it streams, before anything of that size is held. */
export type WorkbookLimits = {
  /** Size of the file itself. */
  readonly fileBytesMax: number;
  /** Bytes one part may have when inflated. */
  readonly partBytesMax: number;
  /** Inflated to packed size of a part; a sheet of blank rows reaches about 100. Small parts are not asked. */
  readonly ratioMax: number;
  /** Files inside the archive. */
  readonly partCountMax: number;
  /** Characters in the table of shared texts, which must be held in memory whole. */
  readonly sharedTextLengthMax: number;
  /** Rows with something in them. */
  readonly rowCountMax: number;
  /** Characters in one cell; spreadsheet programs themselves stop at 32,767. */
  readonly cellLengthMax: number;
  /** Columns; cells to the right of the last one are refused, not cut. */
  readonly columnCountMax: number;
};

export const defaultWorkbookLimits: WorkbookLimits = {
  fileBytesMax: 50 * 1024 * 1024,
  partBytesMax: 512 * 1024 * 1024,
  ratioMax: 200,
  partCountMax: 2000,
  sharedTextLengthMax: 60_000_000,
  rowCountMax: 200_000,
  cellLengthMax: 32_767,
  columnCountMax: 512,
};
