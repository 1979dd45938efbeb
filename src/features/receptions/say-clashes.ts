import { say, type Language } from '#core/kit/language.ts';
import type { Clash, Sitting } from '#core/receptions/find-clashes.ts';
import type { SaidClash } from './refusals.ts';

/** A clash in words, with both sides of each. */
export function sayClashes(clashes: readonly Clash[], language: Language): SaidClash {
  const sides = clashes.map(({ over, what, one, other }) =>
    say(words[over], language, { what, one: sideOf(one), other: sideOf(other) }),
  );
  return { kind: 'receptions.clash', detail: sides.join('\n') };
}

const words = {
  leader: { zh: '{what}同一时间有两处安排：{one}；{other}', en: '{what} is needed twice: {one}; {other}' },
  room: { zh: '“{what}”同一时间有两场：{one}；{other}', en: '{what} is taken twice: {one}; {other}' },
};

const sideOf = ({ on, startsAt, endsAt, place, room, leaders }: Sitting): string =>
  [
    `${on} ${startsAt}–${endsAt}`,
    [place, room].filter(Boolean).join(' '),
    leaders.map(({ name }) => name).join('、'),
  ].join('，');
