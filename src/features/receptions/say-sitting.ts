// A sitting, its seats and what was promised there, in the words of a report.
import type { Moment } from '#core/bookings/slot-state.ts';
import { say, type Language, type Words } from '#core/kit/language.ts';
import type { PlainDate } from '#core/kit/plain-date.ts';
import { isLate, type Promised } from '#core/petitions/promise.ts';
import { isOver } from '#core/receptions/report-rows.ts';
import type { Reception, ReceptionSeat } from '#core/receptions/reception.ts';
import { reportTexts as texts } from './texts.ts';

/** Who receives, as announced last. */
export const leadersOf = ({ seats }: Pick<Reception, 'seats'>): string =>
  seats
    .filter(({ empty }) => !empty)
    .map(({ leader }) => leader.name)
    .join('、');

/** How the sitting stands at that moment. */
export function standingOf(reception: Reception, now: Moment): Words {
  if (reception.status === 'cancelled') return texts.calledOff;
  if (reception.status === 'held') return texts.held;
  return isOver(reception, now) ? texts.unconfirmed : texts.toCome;
}

/** Whether somebody sat there. */
export function seatStanding({ empty, sat }: ReceptionSeat, reception: Reception, now: Moment): Words {
  if (empty) return texts.away;
  if (sat !== undefined) return sat ? texts.sat : texts.notThere;
  return isOver(reception, now) ? texts.unconfirmed : texts.toCome;
}

/** How what was promised stands on that day. */
export function promiseStanding(promise: Promised, today: PlainDate, language: Language): string {
  const { kept, withdrawn } = promise;
  const late = isLate(promise, today);
  if (kept) return say(late ? texts.keptLate : texts.kept, language, { day: kept.on });
  if (withdrawn) return say(texts.taken, language, { day: withdrawn.on });
  return say(late ? texts.overdue : texts.owed, language);
}
