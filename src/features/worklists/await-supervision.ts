// Whose work urging and supervision are now: an overlay, so that the phase says nothing about it.
import { sql, type Expression, type SqlBool } from 'kysely';
import type { Actor } from '#core/access/actor.ts';
import { roles, type Duty } from '#core/organisation/roles.ts';
import type { StepId } from '#core/petitions/steps.ts';

/** The steps of supervision that wait for somebody. */
export const supervisionAwaited = [
  'reply-supervision',
  'answer-urge',
  'close-supervision',
] as const satisfies readonly StepId[];

type Awaited = (typeof supervisionAwaited)[number];

/** Whether petition `p` waits for the reader in that way; nothing when such work never falls to the post. */
export function awaitsSupervision(step: Awaited, actor: Actor): Expression<SqlBool> | undefined {
  const { duties, reach } = roles[actor.role];
  const has = (duty: Duty): boolean => (duties as readonly Duty[]).includes(duty);
  if (step === 'close-supervision') {
    if (!has('supervise')) return undefined;
    const above =
      reach === 'jurisdiction' ? sql<SqlBool>`true` : sql<SqlBool>`p.registering_unit_id = ${actor.unitId}`;
    return sql<SqlBool>`(p.supervision in ('replied', 'moved')
      and p.responsible_unit_id is distinct from ${actor.unitId} and ${above})`;
  }
  if (!has('receive')) return undefined;
  const waits = step === 'answer-urge' ? sql<SqlBool>`p.urged` : sql<SqlBool>`p.supervision = 'asked'`;
  return sql<SqlBool>`(p.responsible_unit_id = ${actor.unitId} and ${waits})`;
}

export function isSupervisionAwaited(step: StepId): step is Awaited {
  return supervisionAwaited.some((one) => one === step);
}
