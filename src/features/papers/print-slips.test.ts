import { beforeAll, describe, expect, it } from 'vitest';
import type { BookingSlipFacts } from '#core/papers/compose-booking-slip.ts';
import type { NumberSlipFacts } from '#core/papers/compose-number-slip.ts';
import { clockTime } from '#core/kit/clock-time.ts';
import { plainDate } from '#core/kit/plain-date.ts';
import { loadTypefaces } from '#platform/typefaces/typefaces.ts';
import { fontsOfPdf, infoOfPdf, textOfPdf } from '../../../tests/support/read-pdf.ts';
import { slipPrinter, type SlipPrinter } from './print-slips.ts';

let print: SlipPrinter;
beforeAll(async () => {
  const typefaces = await loadTypefaces();
  print = slipPrinter(() => Promise.resolve(typefaces));
});

const booking: BookingSlipFacts = {
  organ: '安宁县信访局',
  name: '王秀兰',
  subject: '宅基地确权',
  on: plainDate('2026-03-10'),
  startsAt: clockTime('08:30'),
  where: '安宁县信访接待中心 一号接待室',
  leaders: ['副县长周建国'],
  ahead: undefined,
  code: 'K7M4PX2RWD9H3T5Q',
  url: 'https://xf.example.cn/portal/bookings/K7M4PX2RWD9H3T5Q',
  printedOn: plainDate('2026-03-02'),
};
const number: NumberSlipFacts = {
  organ: '安宁县信访局',
  place: '安宁县信访接待中心',
  number: 'Y003',
  line: '08:30 领导接访：吴敏（代周建国）',
  on: plainDate('2026-03-10'),
  takenAt: clockTime('08:12'),
  bookedAt: clockTime('08:30'),
  told: { from: 12, to: 30 },
};
const plain = (pdf: Uint8Array): string => textOfPdf(pdf).replaceAll(/\s/g, '');

describe('the slip of a booking', () => {
  it('is one A5 page with day, time, place, who receives and the code', async () => {
    const pdf = await print.booking(booking);
    expect(infoOfPdf(pdf)).toEqual({ pages: 1, size: '419.528 x 595.276' });
    for (const words of [
      '王秀兰',
      '2026年3月10日08:30',
      '一号接待室',
      '副县长周建国',
      booking.code,
      booking.url,
    ])
      expect(plain(pdf)).toContain(words);
    expect(fontsOfPdf(pdf).every((font) => font.flags === 'yes yes yes')).toBe(true);
  });

  it('says to who waits that there is no place yet, and stays one page with long names', async () => {
    const pdf = await print.booking({
      ...booking,
      ahead: 2,
      name: '阿卜杜热依木·买买提艾力·图尔逊',
      subject: '小区物业长期不维修消防设施，多次反映没有结果，希望当面说明'.repeat(2),
      leaders: Array.from({ length: 6 }, () => '何建平 县委常委、常务副县长'),
    });
    expect(infoOfPdf(pdf).pages).toBe(1);
    expect(plain(pdf)).toContain('前面还有2人候补');
    expect(plain(pdf)).not.toContain('请按时到场');
  });
});

describe('the strip with a number', () => {
  it('is as wide as the narrow roll and as long as its words, and says how honest the wait is', async () => {
    const pdf = await print.number(number);
    expect(infoOfPdf(pdf)).toMatchObject({ pages: 1, size: expect.stringMatching(/^164\.4/) });
    for (const words of ['Y003', '预约时间：08:30', '估计等12～30分钟', '2026年3月10日08:12', '叫号规则'])
      expect(plain(pdf)).toContain(words);
  });

  it('promises no wait where no window serves the line', async () => {
    const text = plain(await print.number({ ...number, told: undefined, bookedAt: undefined }));
    expect(text).toContain('窗口还没有开');
    expect(text).not.toContain('分钟，是估计');
  });
});
