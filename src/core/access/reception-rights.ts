// Who draws up the roster, and who may know of what is on it.
import type { AccountId, UnitId } from '../kit/ids.ts';
import type { PlainDate } from '../kit/plain-date.ts';
import { roles, type Duty } from '../organisation/roles.ts';
import type { Actor } from './actor.ts';

/** Whether this post plans receptions at all, for some unit. */
export function plansReceptions({ role }: Pick<Actor, 'role'>): boolean {
  const duties: readonly Duty[] = roles[role].duties;
  return duties.includes('plan-receptions');
}

/** Whether this post plans the receptions of that unit: everywhere, or of the own unit and those below it. */
export function mayPlanFor(actor: Actor, unitId: UnitId): boolean {
  if (!plansReceptions(actor)) return false;
  return roles[actor.role].reach === 'jurisdiction' || actor.unitsInReach.includes(unitId);
}

/** The facts of a reception that decide who may see it. */
export type ReceptionReach = {
  readonly unitId: UnitId;
  readonly seats: readonly { readonly leader: { readonly accountId: AccountId | undefined } }[];
  readonly publishedOn: PlainDate | undefined;
};

/** What was announced everybody may read. What is still being planned: its planners, the leaders on it, and audit. */
export function mayReadReception(actor: Actor, { unitId, seats, publishedOn }: ReceptionReach): boolean {
  if (publishedOn !== undefined || mayPlanFor(actor, unitId)) return true;
  const duties: readonly Duty[] = roles[actor.role].duties;
  return duties.includes('audit') || seats.some(({ leader }) => leader.accountId === actor.accountId);
}

/** Whether this post sees what every leader owes and has held: who plans, who supervises, and audit. */
export function seesFrequencies(actor: Pick<Actor, 'role'>): boolean {
  const duties: readonly Duty[] = roles[actor.role].duties;
  return plansReceptions(actor) || duties.includes('supervise') || duties.includes('audit');
}

/** Whether this post may know why a leader is away: planners, the leaders of that sitting, and audit. */
export function mayReadAbsences(actor: Actor, reception: Pick<ReceptionReach, 'unitId' | 'seats'>): boolean {
  return mayReadReception(actor, { ...reception, publishedOn: undefined });
}

/**
 * Whether this post reads what came of a unit's receptions: who plans or supervises there, and audit. The leaders of a
 * sitting read what came of it as well.
 */
export function mayReportFor(actor: Actor, unitId: UnitId): boolean {
  if (!seesFrequencies(actor)) return false;
  return roles[actor.role].reach === 'jurisdiction' || actor.unitsInReach.includes(unitId);
}

/** Whether this post reads reports of receptions at all, for some unit or for what it sat in. */
export function readsReports(actor: Pick<Actor, 'role'>): boolean {
  const duties: readonly Duty[] = roles[actor.role].duties;
  return seesFrequencies(actor) || duties.includes('receive-visitors');
}

/** Whether what came of this sitting may be read. */
export function mayReportOn(
  actor: Actor,
  { unitId, seats }: Pick<ReceptionReach, 'unitId' | 'seats'>,
): boolean {
  return mayReportFor(actor, unitId) || seats.some(({ leader }) => leader.accountId === actor.accountId);
}
