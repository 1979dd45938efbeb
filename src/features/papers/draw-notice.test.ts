import { beforeAll, describe, expect, it } from 'vitest';
import holidays from '../../../law/calendars/cn-holidays.json' with { type: 'json' };
import { parseCalendar } from '#core/clocks/parse-calendar.ts';
import { clockTime } from '#core/kit/clock-time.ts';
import type { ReceptionId, UnitId } from '#core/kit/ids.ts';
import { plainDate } from '#core/kit/plain-date.ts';
import { composeNotice, type NoticeContent } from '#core/receptions/compose-notice.ts';
import { foldReception } from '#core/receptions/evolve-reception.ts';
import { expandPattern, type ReceptionPattern } from '#core/receptions/expand-pattern.ts';
import type { Reception, ReceptionContent, ReceptionLeader } from '#core/receptions/reception.ts';
import { loadTypefaces, type Typefaces } from '#platform/typefaces/typefaces.ts';
import { fontsOfPdf, infoOfPdf, textOfPdf } from '../../../tests/support/read-pdf.ts';
import { drawNotice } from './draw-notice.ts';

let typefaces: Typefaces;
beforeAll(async () => {
  typefaces = await loadTypefaces();
});

const parsed = parseCalendar(holidays);
if (!parsed.ok) throw new Error('the shipped calendar does not read');
const calendar = parsed.value;
const leader = (name: string, post: string, portfolio = ''): ReceptionLeader => ({
  accountId: undefined,
  name,
  post,
  portfolio,
});

type Given = Partial<ReceptionContent> & Pick<ReceptionContent, 'on' | 'leaders'>;
function announced(given: Given, publishedOn: string, movedFrom?: string): Reception {
  const content: ReceptionContent = {
    unitId: 'u' as UnitId,
    kind: 'fixed-place',
    theme: '',
    startsAt: clockTime('08:00'),
    endsAt: clockTime('11:00'),
    place: '市信访局',
    room: '',
    departments: [],
    booking: undefined,
    terms: [],
    ...given,
  };
  const reception = foldReception([
    {
      kind: 'ReceptionPlanned',
      receptionId: given.on as string as ReceptionId,
      content,
      movedFrom: movedFrom === undefined ? undefined : plainDate(movedFrom),
    },
    { kind: 'ReceptionPublished', on: plainDate(publishedOn) },
  ]);
  if (!reception) throw new Error('nothing there');
  return reception;
}

function byPattern(pattern: ReceptionPattern, rest: Partial<ReceptionContent>, publishedOn: string) {
  return expandPattern(pattern, calendar).flatMap((day) =>
    day.kind === 'kept'
      ? [announced({ ...rest, on: day.on, leaders: day.leaders }, publishedOn, day.movedFrom)]
      : [],
  );
}

const notice = (receptions: readonly Reception[], title = ''): NoticeContent => {
  const content = composeNotice(receptions, { issuer: '安宁市信访局', title });
  if (!content) throw new Error('nothing announced');
  return content;
};

// The six kinds of notice that offices really hang out, after their facts: dates, hours, rules and quirks.
const notices: Readonly<Record<string, () => NoticeContent>> = {
  'a month of leaders, twice a week around the Spring Festival': () =>
    notice(
      byPattern(
        {
          rhythm: { kind: 'weekly', weekdays: [2, 4] },
          holidays: 'skip',
          from: plainDate('2021-02-01'),
          through: plainDate('2021-02-28'),
          turns: [
            [leader('金某某', '副市长、公安局局长')],
            [leader('张某某', '副市长')],
            [leader('章某某', '市委副书记、市长')],
            [leader('王某某', '副市长')],
            [leader('徐某', '市委书记')],
            [leader('刘某', '副市长')],
          ],
        },
        { terms: ['两办及有关方面负责同志协助接访'] },
        '2021-02-01',
      ),
    ),
  'one day at every town hall at once': () =>
    notice(
      [
        announced(
          {
            on: plainDate('2018-01-22'),
            startsAt: clockTime('09:00'),
            place: '各乡镇人民政府大院（多点同时）',
            leaders: [leader('区委书记率四大家负责同志', '各乡镇、区直部门、各村党组织负责人')],
            terms: ['前一天上午到所在地乡镇政府值班室预约登记', '每批不超过五人', '一镇的群众不到另一镇反映'],
          },
          '2018-01-18',
        ),
      ],
      '书记大接访活动公告（第四轮）',
    ),
  'a single leader with portfolio, booking and what is not received': () =>
    notice(
      [
        announced(
          {
            on: plainDate('2016-10-19'),
            leaders: [leader('某某某', '副市长', '教育、卫生计生、文广新、体育、档案、市志')],
            booking: { slotMinutes: 30, capacity: 1, closesDaysBefore: 1, closesAt: clockTime('17:00') },
            terms: ['凭本人身份证登记并交书面材料', '不接待：不属本次领导分管范围', '已预约优先'],
          },
          '2016-10-17',
        ),
      ],
      '市领导接待预告',
    ),
  'two leaders of a town every Monday, left out on holidays': () =>
    notice(
      byPattern(
        {
          rhythm: { kind: 'weekly', weekdays: [1] },
          holidays: 'skip',
          from: plainDate('2026-09-01'),
          through: plainDate('2026-10-31'),
          turns: [
            [leader('张伟', '镇长'), leader('李娜', '党委委员')],
            [leader('王强', '党委书记'), leader('欧阳建国', '副镇长')],
          ],
        },
        { place: '镇便民服务中心', room: '接访室', terms: ['遇节假日取消，不顺延', '须事先自行调换'] },
        '2026-08-28',
      ),
    ),
  'the 15th of each month, rolled over holidays': () =>
    notice(
      byPattern(
        {
          rhythm: { kind: 'monthly', day: 15 },
          holidays: 'roll',
          from: plainDate('2026-01-01'),
          through: plainDate('2026-12-31'),
          turns: [
            [leader('周建国', '县委书记', '全面工作')],
            [leader('吴敏', '县长', '住建、自然资源、交通')],
          ],
        },
        { terms: ['每月15日，遇节假日顺延'] },
        '2025-12-28',
      ),
      '2026年县领导接待日安排',
    ),
  'a leader each working day of a month': () =>
    notice(
      byPattern(
        {
          rhythm: { kind: 'daily' },
          holidays: 'skip',
          from: plainDate('2024-10-01'),
          through: plainDate('2024-10-31'),
          turns: [[leader('赵某', '县委书记')], [leader('李某', '副县长')]],
        },
        {},
        '2024-09-26',
      ),
    ),
};

const bare = (text: string): string => text.replace(/\s+/gu, '');

describe.each(Object.entries(notices))('the notice of %s', (_, make) => {
  it('fits one sheet and carries every word of it, on A4 and A3', async () => {
    const content = make();
    for (const [format, size] of [
      ['a4', '595.276 x 841.89'],
      ['a3', '841.847 x 1190.61'],
    ] as const) {
      const pdf = await drawNotice(content, format, 'https://xf.example/portal/receptions', typefaces);
      expect(infoOfPdf(pdf)).toEqual({ pages: 1, size: expect.stringContaining(size) });
      const text = textOfPdf(pdf);
      const words = [
        content.title,
        content.period,
        ...content.terms,
        ...content.shared.map((fact) => fact.text),
        ...content.rows.flatMap(({ day, weekday, leaders }) => [
          day,
          weekday,
          ...leaders.map(({ name }) => name),
        ]),
      ];
      // Cells stand side by side, so a reader of the file may meet their lines mixed.
      for (const word of words) for (const character of bare(word)) expect(text).toContain(character);
      for (const { day, leaders } of content.rows) {
        expect(text).toContain(bare(day));
        for (const { name } of leaders) expect(text).toContain(bare(name));
      }
      expect(fontsOfPdf(pdf).every(({ flags }) => flags === 'yes yes yes')).toBe(true);
    }
  });

  it('is a picture as wide as a phone, the same bytes each time', async () => {
    const png = await drawNotice(make(), 'phone', undefined, typefaces);
    const view = new DataView(png.buffer, png.byteOffset);
    expect(view.getUint32(16)).toBe(1080);
    expect(view.getUint32(20)).toBeGreaterThan(900);
    expect(Buffer.compare(png, await drawNotice(make(), 'phone', undefined, typefaces))).toBe(0);
  });
});

describe('what a notice says', () => {
  it('once where all share it, in a column where they differ, and with the reason where one is called off', () => {
    const first = announced({ on: plainDate('2026-03-10'), leaders: [leader('徐雄', '市长')] }, '2026-03-01');
    const second = announced(
      { on: plainDate('2026-03-11'), place: '青石镇政府', leaders: [leader('欧阳建国', '副市长')] },
      '2026-03-02',
      '2026-03-08',
    );
    const cancelled: Reception = {
      ...second,
      status: 'cancelled',
      cancelled: { on: plainDate('2026-03-03'), reason: '台风' },
    };
    const content = notice([second, first]);
    expect(content.columns).toEqual(['place']);
    expect(content.shared.map(({ text }) => text)).toEqual([
      '08:00—11:00',
      '定点接访',
      '不预约，当天到场登记',
    ]);
    expect(content.rows.map(({ day, leaders, note }) => [day, leaders[0]?.name, note])).toEqual([
      ['3月10日', '徐　雄', ''],
      ['3月11日', '欧阳建国', '3月8日放假顺延'],
    ]);
    expect([content.period, content.issuedOn]).toEqual(['2026年3月', '2026-03-02']);
    expect(notice([cancelled]).rows[0]).toMatchObject({ note: '取消：台风', cancelled: true });
    expect(composeNotice([{ ...first, publishedOn: undefined }], { issuer: '', title: '' })).toBeUndefined();
  });

  it('goes over several sheets when half a year of working days is on it', async () => {
    const days = byPattern(
      {
        rhythm: { kind: 'daily' },
        holidays: 'skip',
        from: plainDate('2026-01-01'),
        through: plainDate('2026-06-30'),
        turns: [[leader('赵某', '县委书记')]],
      },
      {},
      '2025-12-30',
    );
    const pdf = await drawNotice(notice(days), 'a4', undefined, typefaces);
    expect(infoOfPdf(pdf).pages).toBeGreaterThan(2);
    expect(textOfPdf(pdf)).toContain('6月30日');
  });
});
