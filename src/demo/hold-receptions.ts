// Plans, announces and holds the receptions of the demonstration through the program, each on its day.
import type { AccountId } from '#core/kit/ids.ts';
import { addDays, type PlainDate } from '#core/kit/plain-date.ts';
import * as contract from '#contract/receptions.ts';
import { leaderOf, type PlannedReception } from './plan-receptions.ts';
import type { WalkParts } from './walk-parts.ts';

export type DatedReception = {
  readonly on: PlainDate;
  readonly minute: number;
  readonly take: (walk: WalkParts) => Promise<void>;
};

/** What happens to one reception, in the order of time. */
export function receptionSteps(planned: PlannedReception, id: string): readonly DatedReception[] {
  const { content, leaders, by, unit, movedFrom, plannedOn, publishedOn, turn } = planned;
  const day = content.on as PlainDate;
  const change = async (
    { call, cookieOf }: WalkParts,
    take: (cookie: string, version: number) => Promise<unknown>,
  ): Promise<void> => {
    const { version } = await call(cookieOf(by), contract.readReception, { params: { id } });
    await take(cookieOf(by), version);
  };
  const plan: DatedReception = {
    on: plannedOn,
    minute: 540,
    take: async ({ call, cookieOf, unitOf, accountOf }) => {
      const seats = leaders.map((username) => ({
        accountId: accountOf(username) as AccountId,
        ...leaderOf(username),
      }));
      const whole = { ...content, unitId: unitOf(unit), leaders: seats };
      const reception = { id, content: whole, ...(movedFrom ? { movedFrom } : {}) };
      await call(cookieOf(by), contract.planReceptions, { body: { receptions: [reception] } });
    },
  };
  const announce: DatedReception = {
    on: publishedOn,
    minute: 600,
    take: (walk) =>
      change(walk, (cookie, expectedVersion) =>
        walk.call(cookie, contract.publishReception, { params: { id }, body: { expectedVersion } }),
      ),
  };
  const hold: DatedReception = {
    on: day,
    minute: 720,
    take: (walk) =>
      change(walk, (cookie, expectedVersion) => {
        const satSeats = leaders.map((_, at) => at + 1);
        return walk.call(cookie, contract.holdReception, {
          params: { id },
          body: { expectedVersion, satSeats },
        });
      }),
  };
  const absence: DatedReception = {
    on: addDays(publishedOn, 1),
    minute: 660,
    take: (walk) =>
      change(walk, (_, expectedVersion) =>
        walk.call(walk.cookieOf(leaders[0] ?? by), contract.askAbsence, {
          params: { id },
          body: { expectedVersion, seat: 1, reason: '赴省参加会议', wish: '请另一位县领导替' },
        }),
      ),
  };
  const callOff: DatedReception = {
    on: addDays(publishedOn, 2),
    minute: 660,
    take: (walk) =>
      change(walk, (cookie, expectedVersion) =>
        walk.call(cookie, contract.cancelReception, {
          params: { id },
          body: { expectedVersion, reason: '镇里组织防汛演练，改到下一周', tellBooked: true },
        }),
      ),
  };
  if (turn === 'called-off') return [plan, announce, callOff];
  if (turn === 'today') return [plan, announce];
  return [plan, announce, ...(turn === 'absence' ? [absence] : []), hold];
}
