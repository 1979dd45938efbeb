import type { NoticeFormat } from '#contract/notices.ts';
import type { NoticeContent } from '#core/receptions/compose-notice.ts';
import { columnNames } from '#core/receptions/compose-notice.ts';
import { officialDate } from '#core/papers/official-wording.ts';
import type { Typefaces } from '#platform/typefaces/typefaces.ts';
import { drawPicture } from './draw-picture.ts';
import { drawSheet, type Sheet } from './draw-sheet.ts';
import { layOutPhoneNotice } from './lay-out-phone-notice.ts';
import { layOutPoster } from './lay-out-poster.ts';
import type { Mark } from './set-text.ts';

// 1080 pixels wide, as phones have.
const pixelsPerPoint = 3;

/** The notice for a board as PDF on A3 or A4, or for a phone as PNG. The same notice gives the same bytes. */
export async function drawNotice(
  content: NoticeContent,
  format: NoticeFormat,
  url: string | undefined,
  typefaces: Typefaces,
): Promise<Uint8Array> {
  await prepare(content, typefaces);
  if (format === 'phone')
    return drawPicture(layOutPhoneNotice(content, typefaces), pixelsPerPoint, typefaces);
  const sheet = layOutPoster(content, url, typefaces);
  return drawSheet(format === 'a3' ? enlarged(sheet) : sheet, typefaces);
}

async function prepare(content: NoticeContent, typefaces: Typefaces): Promise<void> {
  const latin = Array.from({ length: 95 }, (_, at) => String.fromCodePoint(32 + at)).join('');
  const fixed = `日期接访领导说明分管扫码看最新安排，。、．：（）—　${Object.values(columnNames).join('')}`;
  const words = JSON.stringify(content) + officialDate(content.issuedOn) + fixed + latin;
  for (const face of ['fang', 'hei', 'kai', 'song', 'title'] as const) await typefaces.prepare(face, words);
}

// A3 is A4 with every length √2 times as long.
function enlarged(sheet: Sheet): Sheet {
  const by = Math.SQRT2;
  return {
    ...sheet,
    width: sheet.width * by,
    height: sheet.height * by,
    pages: sheet.pages.map((marks) => marks.map((mark) => enlargedMark(mark, by))),
  };
}

function enlargedMark(mark: Mark, by: number): Mark {
  const times = ([x, y]: readonly [number, number]): readonly [number, number] => [x * by, y * by];
  switch (mark.kind) {
    case 'text':
      return {
        ...mark,
        size: mark.size * by,
        x: mark.x * by,
        baseline: mark.baseline * by,
        width: mark.width * by,
        ...(mark.pitch === undefined ? {} : { pitch: mark.pitch * by }),
      };
    case 'rule':
      return { ...mark, from: times(mark.from), to: times(mark.to), thickness: mark.thickness * by };
    case 'area':
      return { ...mark, corners: mark.corners.map(times) };
    case 'squares':
      return { ...mark, side: mark.side * by, places: mark.places.map(times) };
  }
}
