// The notice of receptions as a file: for a board on A3 or A4, for a phone as a picture.
import { z } from 'zod';
import { day, text, unitId } from './fields.ts';

export const noticeFormats = ['a3', 'a4', 'phone'] as const;
export type NoticeFormat = (typeof noticeFormats)[number];

/** Which receptions stand on it: announced ones of a span, of one unit or of all; and its title if the usual does not fit. */
export const noticeQuery = z.object({
  from: day,
  through: day,
  unitId: unitId.optional(),
  title: text(60).default(''),
});
export type NoticeQuery = z.input<typeof noticeQuery>;

const endings = { a3: 'pdf', a4: 'pdf', phone: 'png' } as const satisfies Record<NoticeFormat, string>;

/** The address of the file without its query. */
export const noticeFile = (format: NoticeFormat): string =>
  `/api/receptions/notice-${format}.${endings[format]}`;

/** The address of the notice of these receptions. */
export function noticePath(format: NoticeFormat, query: NoticeQuery): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value) search.set(name, value);
  return `${noticeFile(format)}?${search.toString()}`;
}
