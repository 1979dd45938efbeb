// Leads as lists ask for them, on the table `case_lead` under the alias `c`.
import { sql, type Expression, type SqlBool } from 'kysely';
import type { z } from 'zod';
import type { caseLeadFilter } from '#contract/case-lead-lists.ts';
import type { Actor } from '#core/access/actor.ts';
import type { PlainDate } from '#core/kit/plain-date.ts';
import type { CaseLeadRules } from '#core/petitions/case-lead-rules.ts';
import { periodOf } from '#core/receptions/frequency-periods.ts';
import type { CaseLeadTable } from '#ledger/case-lead-tables.ts';
import type { Reader } from '#ledger/transaction.ts';
import { visibleTo } from '#ledger/visible-petitions.ts';

export type CaseLeadFilter = z.output<typeof caseLeadFilter>;
export type ListedCaseLead = CaseLeadTable & { readonly number: string; readonly title: string };
export type CaseFacts = { readonly today: PlainDate; readonly rules: CaseLeadRules };

const isOpen = sql<SqlBool>`c.ended_on is null`;

/** Leads of petitions that the reader may see. */
export function caseLeadsWith(read: Reader, actor: Actor, where: Expression<SqlBool>) {
  return read
    .selectFrom('case_lead as c')
    .innerJoin('petition as p', (join) =>
      join.onRef('p.jurisdiction_id', '=', 'c.jurisdiction_id').onRef('p.id', '=', 'c.petition_id'),
    )
    .selectAll('c')
    .select(['p.number', 'p.title'])
    .where('c.jurisdiction_id', '=', actor.jurisdictionId)
    .where(sql<SqlBool>`${visibleTo(actor)} and ${where}`);
}

/** Whether lead `c` is heard before the others: overdue, near its deadline, or without progress for long. */
export const isFirst = ({ today, rules: { first } }: CaseFacts): Expression<SqlBool> =>
  sql<SqlBool>`(${isOpen} and (c.deadline <= ${today}::date + ${first.daysToDeadline}::int or ${isStill(today, first)}))`;

const isStill = (
  today: PlainDate,
  { daysWithoutProgress }: Pick<CaseLeadRules['first'], 'daysWithoutProgress'>,
): Expression<SqlBool> =>
  sql<SqlBool>`coalesce(c.last_progress_on, c.named_on) + ${daysWithoutProgress}::int <= ${today}::date`;

/** Whether lead `c` was not heard yet in the period that today lies in. */
export function isUnheard({ today, rules }: CaseFacts): Expression<SqlBool> {
  const { from } = periodOf(today, rules.hearing.per);
  return sql<SqlBool>`(${isOpen} and (c.heard_on is null or c.heard_on < ${from}))`;
}

/** The whole filter of the ledger as one condition. */
export function caseLeadCondition(
  { what, level, leader }: CaseLeadFilter,
  facts: CaseFacts,
): Expression<SqlBool> {
  const parts: Expression<SqlBool>[] = [sql<SqlBool>`true`];
  if (what) parts.push(standing(what, facts));
  if (level) parts.push(sql<SqlBool>`c.level = ${level}`);
  if (leader) parts.push(sql<SqlBool>`strpos(c.leader_name, ${leader}) > 0`);
  return sql<SqlBool>`(${sql.join(parts, sql` and `)})`;
}

function standing(what: NonNullable<CaseLeadFilter['what']>, facts: CaseFacts): Expression<SqlBool> {
  const { today, rules } = facts;
  switch (what) {
    case 'open':
      return isOpen;
    case 'overdue':
      return sql<SqlBool>`(${isOpen} and c.deadline < ${today})`;
    case 'near':
      return sql<SqlBool>`(${isOpen} and c.deadline between ${today} and ${today}::date + ${rules.first.daysToDeadline}::int)`;
    case 'still':
      return sql<SqlBool>`(${isOpen} and ${isStill(today, rules.first)})`;
    case 'unheard':
      return isUnheard(facts);
    case 'end-asked':
      return sql<SqlBool>`(${isOpen} and c.end_asked_on is not null)`;
    case 'ended':
      return sql<SqlBool>`c.ended_on is not null`;
  }
}

/** Whether the reader leads or helps with lead `c`. */
export const isOwnCase = ({ accountId }: Actor): Expression<SqlBool> =>
  sql<SqlBool>`(${isOpen} and (c.leader_account_id = ${accountId} or c.person_id = ${accountId} or ${accountId}::uuid = any(c.team_ids)))`;
