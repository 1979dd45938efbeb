import type { HallDay, Line } from '#core/hall/hall-day.ts';
import { say, type Language } from '#core/kit/language.ts';
import type { JurisdictionId } from '#core/kit/ids.ts';
import { receptionsBetween } from '#ledger/record-reception.ts';
import type { Reader } from '#ledger/transaction.ts';

export type KnownLine = { readonly line: Line; readonly name: string };

/** What can be waited for in that hall: the office's own windows, and the receptions announced for that day and place. */
export async function findLines(
  read: Reader,
  jurisdictionId: JurisdictionId,
  { place, on }: Pick<HallDay, 'place' | 'on'>,
  language: Language,
): Promise<readonly KnownLine[]> {
  const found = await receptionsBetween(read, jurisdictionId, { from: on, through: on });
  const here = found.filter((one) => one.place === place && one.publishedOn !== undefined && !one.cancelled);
  const office = { line: 'office', name: say(officeLine, language) } as const;
  return [
    office,
    ...here.map(({ id, startsAt, seats }) => {
      const names = seats.filter(({ empty }) => !empty).map(({ leader }) => leader.name);
      return { line: id, name: say(receptionLine, language, { at: startsAt, names: names.join('、') }) };
    }),
  ];
}

const officeLine = { zh: '信访窗口', en: 'Petition windows' };
const receptionLine = { zh: '{at} 领导接访：{names}', en: '{at} Leaders receive: {names}' };
