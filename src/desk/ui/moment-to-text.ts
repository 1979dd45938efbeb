const shanghai = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** `2026-03-10 09:05` at Asia/Shanghai, of a moment as the server sends it. */
export const momentToText = (at: string): string => shanghai.format(new Date(at));
