import type { HallDay, Line } from '#core/hall/hall-day.ts';
import { say, type Language, type Words } from '#core/kit/language.ts';
import type { JurisdictionId } from '#core/kit/ids.ts';
import type { Reception } from '#core/receptions/reception.ts';
import { loadReceptions, receptionsBetween } from '#ledger/record-reception.ts';
import type { Reader } from '#ledger/transaction.ts';

export type KnownLine = {
  readonly line: Line;
  readonly name: string;
  /** Called off or moved away while people waited for it: they are served or passed on, and nobody joins them. */
  readonly over: boolean;
};

/**
 * What can be waited for in that hall: the office's own windows, the receptions announced for that day and place, and
 * whatever else somebody waits for already.
 */
export async function findLines(
  read: Reader,
  jurisdictionId: JurisdictionId,
  { place, on, tickets = [] }: Pick<HallDay, 'place' | 'on'> & Partial<Pick<HallDay, 'tickets'>>,
  language: Language,
): Promise<readonly KnownLine[]> {
  const found = await receptionsBetween(read, jurisdictionId, { from: on, through: on });
  const here = found.filter((one) => one.place === place && one.publishedOn !== undefined && !one.cancelled);
  const known = new Set<Line>(['office', ...here.map(({ id }) => id)]);
  const others = [...new Set(tickets.map(({ line }) => line))].filter((line) => !known.has(line));
  const gone = await loadReceptions(
    read,
    jurisdictionId,
    others.flatMap((line) => (line === 'office' ? [] : line)),
  );
  const named = (words: Words, over: boolean) => (reception: Reception) => {
    const facts = { at: reception.startsAt, names: namesOf(reception, language) };
    return { line: reception.id, name: say(words, language, facts), over };
  };
  return [
    { line: 'office', name: say(officeLine, language), over: false },
    ...here.map(named(receptionLine, false)),
    ...gone.map(named(goneLine, true)),
  ];
}

// Who sits today; for whom a substitute came, the notice on the wall names still.
const namesOf = ({ seats }: Reception, language: Language): string =>
  seats
    .filter(({ empty }) => !empty)
    .map(({ leader: { name }, insteadOf }) =>
      insteadOf ? say(substitute, language, { name, gone: insteadOf.name }) : name,
    )
    .join('、');

const officeLine = { zh: '信访窗口', en: 'Petition windows' };
const receptionLine = { zh: '{at} 领导接访：{names}', en: '{at} Leaders receive: {names}' };
const goneLine = {
  zh: '{at} 领导接访（已取消或者改期）：{names}',
  en: '{at} Reception (called off or moved): {names}',
};
const substitute = { zh: '{name}（代{gone}）', en: '{name} (for {gone})' };
