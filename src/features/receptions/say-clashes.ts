import { say, type Language } from '#core/kit/language.ts';
import type { Clash, Sitting } from '#core/receptions/find-clashes.ts';
import type { ClashRefusal } from '#core/receptions/plan-reception.ts';
import type { ReceptionRefusal, SaidClash } from './refusals.ts';

/** A refusal of the rules as it leaves the area: a clash with both its sides in words, every other one as it is. */
export function sayRefusal(
  refusal: Exclude<ReceptionRefusal, SaidClash> | ClashRefusal,
  language: Language,
): ReceptionRefusal {
  return refusal.kind === 'receptions.clash'
    ? { kind: 'receptions.clash', detail: sayClashes(refusal.clashes, language) }
    : refusal;
}

/** Each clash on a line of its own, with both sides. */
export function sayClashes(clashes: readonly Clash[], language: Language): string {
  return clashes
    .map(({ over, what, one, other }) =>
      say(words[over], language, { what, one: sideOf(one), other: sideOf(other) }),
    )
    .join('\n');
}

const words = {
  leader: {
    zh: '{what}同一时间有两处安排：{one}；{other}',
    en: '{what} is needed twice: {one}; {other}',
  },
  room: {
    zh: '“{what}”同一时间有两场：{one}；{other}',
    en: '{what} is taken twice: {one}; {other}',
  },
};

const sideOf = ({ on, startsAt, endsAt, place, room, leaders }: Sitting): string =>
  [
    `${on} ${startsAt}–${endsAt}`,
    [place, room].filter(Boolean).join(' '),
    leaders.map(({ name }) => name).join('、'),
  ].join('，');
