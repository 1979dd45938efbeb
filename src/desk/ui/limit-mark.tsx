import { daysBetween, type PlainDate } from '#core/kit/plain-date.ts';
import type { Facts, Words } from '#core/kit/language.ts';
import { todayTexts } from '../texts/today.ts';
import { useSay } from './language.tsx';

export type Colour = 'calm' | 'amber' | 'red' | 'stopped';

type Props = {
  readonly limit: PlainDate | null;
  readonly today: PlainDate;
  readonly colour: Colour;
  readonly provisional: boolean;
};

/** A limit and how far it is: red when overdue, amber when soon; the words say the same as the colour. */
export function LimitMark({ limit, today, colour, provisional }: Props) {
  const say = useSay();
  if (!limit) return <span className="limit limit-stopped">{say(todayTexts.noLimit)}</span>;
  return (
    <span className={`limit limit-${colour}`}>
      <time dateTime={limit}>{limit}</time> <b>{daysLeftText(daysBetween(today, limit), say)}</b>
      {provisional && <small> {say(todayTexts.provisional)}</small>}
    </span>
  );
}

/** `超期3天`, `今天到期`, `还剩5天`. */
export function daysLeftText(days: number, say: (words: Words, facts?: Facts) => string): string {
  if (days < 0) return say(todayTexts.overdue, { days: -days });
  return days === 0 ? say(todayTexts.dueToday) : say(todayTexts.daysLeft, { days });
}
