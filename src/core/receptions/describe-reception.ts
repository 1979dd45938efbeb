import { dateToWords } from '../clocks/date-words.ts';
import type { Words } from '../kit/language.ts';
import type { PlainDate } from '../kit/plain-date.ts';
import { seatAt } from './evolve-reception.ts';
import type { Reception, ReceptionEvent } from './reception.ts';

type Described = {
  readonly words: Words;
  readonly facts: Readonly<Record<string, string | number>>;
  readonly detail?: string;
};

/** What happened in one sentence; `before` is the sitting as it stood. */
export function describeReception(event: ReceptionEvent, before: Reception | undefined): Described {
  const name = 'seat' in event && before ? (seatAt(before, event.seat)?.leader.name ?? '') : '';
  switch (event.kind) {
    case 'ReceptionPlanned': {
      const { content, movedFrom } = event;
      if (movedFrom === undefined)
        return { words: { zh: '排入{dayZh}', en: 'Planned for {dayEn}' }, facts: days(content.on) };
      const { dayZh: fromZh, dayEn: fromEn } = days(movedFrom);
      return {
        words: {
          zh: '原定{fromZh}放假，顺延排入{dayZh}',
          en: '{fromEn} is a day off; planned for {dayEn} instead',
        },
        facts: { ...days(content.on), fromZh, fromEn },
      };
    }
    case 'ReceptionChanged': {
      const { on, startsAt, endsAt, place, room } = event.content;
      return {
        words: {
          zh: '改为{dayZh}{startsAt}–{endsAt}，{where}',
          en: 'Changed to {dayEn}, {startsAt}–{endsAt}, {where}',
        },
        facts: { ...days(on), startsAt, endsAt, where: [place, room].filter(Boolean).join(' ') },
        ...(event.reason === '' ? {} : { detail: event.reason }),
      };
    }
    case 'ReceptionPublished':
      return { words: { zh: '向社会公布', en: 'Announced to the public' }, facts: {} };
    case 'AbsenceAsked': {
      const { daysBefore, late, reason, wish } = event.absence;
      return {
        words: late
          ? {
              zh: '{name}提前{daysBefore}天请假，晚于规定',
              en: '{name} asked to be absent {daysBefore} days before, later than the rules want',
            }
          : { zh: '{name}提前{daysBefore}天请假', en: '{name} asked to be absent {daysBefore} days before' },
        facts: { name, daysBefore },
        detail: [reason, wish].filter(Boolean).join('\n'),
      };
    }
    case 'AbsenceDeclined':
      return {
        words: { zh: '未准{name}请假', en: '{name} was asked to come after all' },
        facts: { name },
        detail: event.reason,
      };
    case 'SeatSubstituted':
      return {
        words: event.swappedWith
          ? { zh: '{name}与{other}调换，由{other}接访', en: '{name} and {other} exchanged; {other} receives' }
          : { zh: '由{other}替{name}接访', en: '{other} receives instead of {name}' },
        facts: { name, other: event.leader.name },
      };
    case 'SeatEmptied':
      return {
        words: { zh: '{name}不到场，其他领导照常接访', en: '{name} is away; the others receive' },
        facts: { name },
      };
    case 'ReceptionHeld': {
      const sat = before?.seats.filter(({ seat }) => event.satSeats.includes(seat)) ?? [];
      const names = sat.map(({ leader }) => leader.name).join('、');
      return { words: { zh: '已举行，到场：{names}', en: 'Held; present: {names}' }, facts: { names } };
    }
    case 'ReceptionCancelled':
      return { words: { zh: '取消', en: 'Called off' }, facts: {}, detail: event.reason };
  }
}

const days = (on: PlainDate) => ({ dayZh: dateToWords(on, 'zh'), dayEn: dateToWords(on, 'en') });
