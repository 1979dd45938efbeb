import type { Answer } from '#contract/operation.ts';
import type * as contract from '#contract/roster.ts';
import { seesFrequencies } from '#core/access/reception-rights.ts';
import { say } from '#core/kit/language.ts';
import type { PlainDate } from '#core/kit/plain-date.ts';
import { err, ok, type Result } from '#core/kit/result.ts';
import { isSameLeader } from '#core/receptions/find-clashes.ts';
import { reckonFrequency } from '#core/receptions/frequencies.ts';
import { periodOf, periodsIn, type DaySpan } from '#core/receptions/frequency-periods.ts';
import {
  confidenceWords,
  leaderLevelWords,
  levelOf,
  type Frequency,
  type LeaderLevel,
} from '#core/receptions/reception-rules.ts';
import type { Reception, ReceptionLeader } from '#core/receptions/reception.ts';
import type { Directory } from '#features/organisation/queries.ts';
import { receptionsBetween } from '#ledger/record-reception.ts';
import { findLeaders } from './find-leaders.ts';
import type { ReceptionCall, ReceptionParts } from './reception-parts.ts';
import type { ReceptionRefusal } from './refusals.ts';

/** Every leader with what the rules ask of them and what the roster says, for the month of that day. */
export async function listFrequencies(
  on: PlainDate,
  { caller, language }: ReceptionCall,
  { database, clock, receptionRules }: ReceptionParts,
): Promise<Result<Answer<typeof contract.listFrequencies>, ReceptionRefusal>> {
  const { actor, directory } = caller;
  if (!seesFrequencies(actor)) return err({ kind: 'receptions.not-yours' });
  const month = periodOf(on, 'month');
  const { frequencies } = receptionRules;
  const span = widest(frequencies, month);
  const receptions = await receptionsBetween(database.read, actor.jurisdictionId, span);
  const standing = receptions.filter(({ status }) => status !== 'cancelled');
  const leaders = everyLeader(directory, standing).flatMap(({ leader, unitName, level }) => {
    const rule = frequencies.find((frequency) => frequency.level === level);
    if (!rule) return [];
    const days = { ...daysOf(leader, standing), today: clock.today() };
    const { name, post } = leader;
    const { short, ...reckoned } = reckonFrequency(rule, month, days);
    return [{ name, post, unitName, level, ...reckoned, short: [...short] }];
  });
  const rules = frequencies.map((rule) => ({
    ...rule,
    levelName: say(leaderLevelWords[rule.level], language),
    confidence: say(confidenceWords[rule.confidence], language),
  }));
  return ok({ ...month, rules, leaders });
}

// A rule by weeks or quarters looks a little further than the month.
function widest(frequencies: readonly Frequency[], month: DaySpan): DaySpan {
  const periods = frequencies.flatMap(({ per }) => periodsIn(month, per));
  const froms = [month, ...periods].map(({ from }) => from).toSorted();
  const throughs = [month, ...periods].map(({ through }) => through).toSorted();
  return { from: froms[0] ?? month.from, through: throughs.at(-1) ?? month.through };
}

type Rated = { readonly leader: ReceptionLeader; readonly unitName: string; readonly level: LeaderLevel };

// Who holds a post to receive, and whoever sits on the roster without an account.
function everyLeader(directory: Directory, receptions: readonly Reception[]): readonly Rated[] {
  const found: Rated[] = [];
  const add = (leader: ReceptionLeader, unitId: Reception['unitId']): void => {
    const unit = directory.unit(unitId);
    const level = unit && levelOf(unit.kind);
    if (level && !found.some((one) => isSameLeader(one.leader, leader)))
      found.push({ leader, unitName: unit.name, level });
  };
  for (const { unitId, ...leader } of findLeaders(directory)) add({ ...leader, portfolio: '' }, unitId);
  for (const { unitId, seats } of receptions)
    for (const { leader } of seats) if (!leader.accountId) add(leader, unitId);
  return found;
}

function daysOf(leader: ReceptionLeader, receptions: readonly Reception[]) {
  const sittings = receptions.flatMap(({ on, seats }) =>
    seats
      .filter((seat) => !seat.empty && isSameLeader(seat.leader, leader))
      .map((seat) => ({ on, sat: seat.sat === true })),
  );
  return {
    planned: sittings.map((sitting) => sitting.on),
    held: sittings.filter(({ sat }) => sat).map((sitting) => sitting.on),
  };
}
