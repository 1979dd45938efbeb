import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { readCalendar, textOf, type Component } from '../../../tests/support/read-calendar.ts';
import { clockTime } from '../kit/clock-time.ts';
import { plainDate } from '../kit/plain-date.ts';
import { cleanText } from '../kit/plain-text.ts';
import { writeCalendar, type CalendarEntry } from './write-calendar.ts';

const entry: CalendarEntry = {
  id: '019d0000-0000-7000-8000-000000000000',
  sequence: 3,
  on: plainDate('2026-03-10'),
  startsAt: clockTime('08:30'),
  endsAt: clockTime('11:30'),
  summary: '定点接访：周建国、买买提·阿卜杜热依木江',
  location: '安宁县人民来访接待中心, 一号; 窗口\\二',
  description: '第一行\n第二行，凭身份证登记；五人以上的推选代表，不超过五人，请提前一天到县信访局预约登记',
  status: 'CONFIRMED',
  remindDays: [5, 1],
};
const calendar = { name: '安宁县领导接访', stamp: '20260302T010000Z' };
const eventsIn = (whole: Component) => whole.components.filter(({ name }) => name === 'VEVENT');
const valueOf = (component: Component | undefined, name: string) =>
  component?.properties.find((property) => property.name === name);

describe('a calendar', () => {
  it('says when, where and who, in the zone it describes', () => {
    const whole = readCalendar(writeCalendar(calendar, [entry]));
    expect(whole.name).toBe('VCALENDAR');
    expect(whole.components.map(({ name }) => name)).toEqual(['VTIMEZONE', 'VEVENT']);
    const [event] = eventsIn(whole);
    expect(valueOf(event, 'DTSTART')).toMatchObject({
      parameters: { TZID: textOf(whole.components[0] ?? whole, 'TZID') },
      value: '20260310T083000',
    });
    expect(valueOf(event, 'DTEND')?.value).toBe('20260310T113000');
    expect([valueOf(event, 'UID')?.value, valueOf(event, 'SEQUENCE')?.value]).toEqual([
      `${entry.id}@kaimen`,
      '3',
    ]);
    expect(event?.components.map((alarm) => valueOf(alarm, 'TRIGGER')?.value)).toEqual(['-P5D', '-P1D']);
  });

  it('reminds of nothing that was called off', () => {
    const [event] = eventsIn(readCalendar(writeCalendar(calendar, [{ ...entry, status: 'CANCELLED' }])));
    expect([valueOf(event, 'STATUS')?.value, event?.components]).toEqual(['CANCELLED', []]);
  });

  it('opens in the reader of Thunderbird with the same hours in Shanghai', () => {
    const whole = new ICAL.Component(ICAL.parse(writeCalendar(calendar, [entry])));
    const [event] = whole.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
    expect(event?.summary).toBe(entry.summary);
    expect(event?.startDate.toJSDate().toISOString()).toBe('2026-03-10T00:30:00.000Z');
    expect(event?.endDate.toJSDate().toISOString()).toBe('2026-03-10T03:30:00.000Z');
    expect(event?.component.getAllSubcomponents('valarm').length).toBe(2);
  });

  it('carries whatever people wrote, unharmed and folded', () => {
    const words = fc.string({ unit: 'grapheme', maxLength: 200 }).map((raw) => {
      const cleaned = cleanText(raw, 10_000);
      return cleaned.ok ? cleaned.value.text.replaceAll('\t', ' ') : '';
    });
    fc.assert(
      fc.property(words, words, words, (summary, location, description) => {
        const file = writeCalendar(calendar, [{ ...entry, summary, location, description }, entry]);
        const [event] = eventsIn(readCalendar(file));
        if (!event) throw new Error('no event');
        expect(textOf(event, 'SUMMARY')).toBe(summary);
        expect(textOf(event, 'LOCATION') ?? '').toBe(location);
        expect(textOf(event, 'DESCRIPTION') ?? '').toBe(description);
      }),
    );
  });
});
