export type DeskSearch = {
  /** The window from which this desk calls. */
  readonly window?: string;
  /** The matter that is open, when it is not that of the number at the window. */
  readonly petition?: string;
};

export function parseDeskSearch(search: Record<string, unknown>): DeskSearch {
  const { window, petition } = search;
  return {
    ...(window === undefined ? {} : { window: String(window) }),
    ...(petition === undefined ? {} : { petition: String(petition) }),
  };
}
