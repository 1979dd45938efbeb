// Weight, distance, what became of the claims and the three facts as conditions on the table `petition` under the alias `p`.
import { sql, type Expression, type SqlBool } from 'kysely';
import type { Actor } from '#core/access/actor.ts';
import { roles, type Duty } from '#core/organisation/roles.ts';
import type { Filter } from './queries.ts';

type QualityFilter = Pick<
  Filter,
  'important' | 'outcome' | 'answered' | 'solved' | 'satisfied' | 'executeTo'
>;

export function qualityConditions(filter: QualityFilter): readonly Expression<SqlBool>[] {
  const found: Expression<SqlBool>[] = [];
  if (filter.important) found.push(sql<SqlBool>`p.important`);
  if (filter.outcome) found.push(sql<SqlBool>`p.claim_results @> array[${filter.outcome}]::text[]`);
  if (filter.answered) found.push(isThere('answered_on', filter.answered));
  if (filter.solved) found.push(isThere('solved_on', filter.solved));
  if (filter.satisfied === 'unrated') found.push(isThere('satisfaction', 'no'));
  else if (filter.satisfied) found.push(isSatisfied(filter.satisfied));
  if (filter.executeTo) found.push(sql<SqlBool>`p.execute_by <= ${filter.executeTo}`);
  return found;
}

const isThere = (column: string, answer: 'yes' | 'no'): Expression<SqlBool> =>
  answer === 'yes'
    ? sql<SqlBool>`p.${sql.ref(column)} is not null`
    : sql<SqlBool>`p.${sql.ref(column)} is null`;

const isSatisfied = (answer: 'yes' | 'no'): Expression<SqlBool> =>
  answer === 'yes'
    ? sql<SqlBool>`p.satisfaction in ('satisfied', 'fairly-satisfied')`
    : sql<SqlBool>`p.satisfaction = 'dissatisfied'`;

/** What of the work of the unit's heads this one may sign: important matters only the main leader, nobody the own work. */
export function maySign(actor: Actor): Expression<SqlBool> {
  const duties: readonly Duty[] = roles[actor.role].duties;
  const weight = duties.includes('sign-important') ? sql`true` : sql`not p.important`;
  return sql<SqlBool>`(${weight} and p.handler_id is distinct from ${actor.accountId}
    and p.author_id is distinct from ${actor.accountId})`;
}
