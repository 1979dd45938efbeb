import { minutesOf } from '../kit/clock-time.ts';
import type { PlainDate } from '../kit/plain-date.ts';
import { err, ok, type Result } from '../kit/result.ts';
import { isSameLeader } from './find-clashes.ts';
import type { ReceptionContent } from './reception.ts';

/** Whether a reception can be announced as it is written down. */
export function checkContent(content: ReceptionContent, today: PlainDate): Result<undefined, ContentRefusal> {
  const { on, startsAt, endsAt, kind, theme, leaders, departments, booking } = content;
  if (on < today) return err({ kind: 'receptions.in-the-past', today });
  if (endsAt <= startsAt) return err({ kind: 'receptions.ends-before-start', startsAt, endsAt });
  if (leaders.length === 0) return err({ kind: 'receptions.nobody-receives' });
  for (const [at, leader] of leaders.entries())
    if (leaders.slice(0, at).some((earlier) => isSameLeader(earlier, leader)))
      return err({ kind: 'receptions.leader-twice', name: leader.name });
  if (kind === 'thematic' && theme === '') return err({ kind: 'receptions.theme-missing' });
  if (kind === 'joint' && departments.length === 0) return err({ kind: 'receptions.departments-missing' });
  const minutes = minutesOf(endsAt) - minutesOf(startsAt);
  if (booking && booking.slotMinutes > minutes) return err({ kind: 'receptions.slot-too-long', minutes });
  return ok(undefined);
}

export type ContentRefusal =
  | { readonly kind: 'receptions.in-the-past'; readonly today: PlainDate }
  | { readonly kind: 'receptions.ends-before-start'; readonly startsAt: string; readonly endsAt: string }
  | { readonly kind: 'receptions.nobody-receives' }
  | { readonly kind: 'receptions.leader-twice'; readonly name: string }
  | { readonly kind: 'receptions.theme-missing' }
  | { readonly kind: 'receptions.departments-missing' }
  | { readonly kind: 'receptions.slot-too-long'; readonly minutes: number };
