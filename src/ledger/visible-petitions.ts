import { sql, type Expression, type SqlBool } from 'kysely';
import type { Actor } from '#core/access/actor.ts';
import { roles } from '#core/organisation/roles.ts';

/**
 * `core/access/may-read-petition.ts` as a condition on the table `petition` under the alias `p`. A database test
 * holds the two together.
 */
export function visibleTo(actor: Actor): Expression<SqlBool> {
  const notComplainedOf = sql<SqlBool>`(p.respondent_unit_id is null or p.respondent_unit_id <> ${actor.unitId})`;
  const kept = sql<SqlBool>`(${notComplainedOf} and not ${actor.accountId}::uuid = any(p.recused_ids))`;
  const reach = roles[actor.role].reach;
  if (reach === 'none') return sql<SqlBool>`false`;
  if (reach === 'jurisdiction') return kept;
  const units = sql`${[...actor.unitsInReach]}::uuid[]`;
  return sql<SqlBool>`(${kept} and (${actor.accountId}::uuid = any(p.case_team_ids)
    or p.registering_unit_id = any(${units}) or p.responsible_unit_id = any(${units})
    or p.co_handling_unit_ids && ${units} or p.promise_unit_ids && ${units}
    or p.joint_unit_ids && ${units}
    or p.review_unit_id = any(${units}) or p.final_review_unit_id = any(${units})))`;
}

/** Whether petition `p` complains of the actor's unit, or the actor has to keep away from it: stronger than out of reach. */
export function keptFrom(actor: Actor): Expression<SqlBool> {
  return sql<SqlBool>`(coalesce(p.respondent_unit_id = ${actor.unitId}, false)
    or ${actor.accountId}::uuid = any(p.recused_ids))`;
}
