// Limits that come near or have passed, for those who can still do something about them.
import { sql, type Expression, type SqlBool } from 'kysely';
import type { readToday } from '#contract/lists.ts';
import type { Answer } from '#contract/operation.ts';
import type { Actor } from '#core/access/actor.ts';
import { say } from '#core/kit/language.ts';
import { roles, type Duty } from '#core/organisation/roles.ts';
import { warningStates, warningStateWords } from '#core/supervision/ladder.ts';
import type { Reader } from '#ledger/transaction.ts';
import { visibleTo } from '#ledger/visible-petitions.ts';
import { presentRow, type RowFacts } from './presenter.ts';
import { listed } from './queries.ts';
import { hasClock, warningCondition } from './warning-conditions.ts';

type Warnings = Answer<typeof readToday>['warnings'];

const shownMax = 50;

/** What the reader answers for and is late or nearly so; supervisors also see what is long overdue. */
export async function listWarnings(read: Reader, actor: Actor, facts: RowFacts): Promise<Warnings> {
  const ladder = facts.law.ladder();
  const found = await Promise.all(
    warningStates.map(async (state) => {
      const whose = state === 'long-overdue' ? supervisedBy(actor) : answeredBy(actor);
      if (!whose) return [];
      const clock = sql<SqlBool>`${warningCondition(state, { today: facts.today, ladder })} and ${whose}`;
      const rows = await rowsWith(read, actor, clock);
      if (rows.length === 0) return [];
      const shown = rows.slice(0, shownMax).map((row) => presentRow(row, facts));
      const total = { count: shown.length, exact: rows.length <= shownMax };
      return [{ state, name: say(warningStateWords[state], facts.language), rows: shown, total }];
    }),
  );
  return found.flat();
}

async function rowsWith(read: Reader, actor: Actor, clock: Expression<SqlBool>) {
  return listed(read, actor, sql`${visibleTo(actor)} and ${hasClock(clock)}`)
    .orderBy('p.next_limit', (order) => order.asc().nullsLast())
    .orderBy('p.id')
    .limit(shownMax + 1)
    .execute();
}

// A handler answers for what they handle, the head for what the unit has, the petition desk for its own limits.
function answeredBy(actor: Actor): Expression<SqlBool> | undefined {
  const duties: readonly Duty[] = roles[actor.role].duties;
  const parts: Expression<SqlBool>[] = [];
  const unit = sql<SqlBool>`(c.owner = 'responsible-unit' and p.responsible_unit_id = ${actor.unitId})`;
  if (actor.role === 'handler')
    parts.push(sql<SqlBool>`(${unit} and (p.handler_id is null or p.handler_id = ${actor.accountId}))`);
  else if (duties.includes('receive')) parts.push(unit);
  if (duties.includes('triage'))
    parts.push(sql<SqlBool>`(c.owner = 'petition-office' and p.registering_unit_id = ${actor.unitId})`);
  return parts.length > 0 ? sql<SqlBool>`(${sql.join(parts, sql` or `)})` : undefined;
}

// Nobody supervises the own unit, nor a second time while an order is open.
function supervisedBy(actor: Actor): Expression<SqlBool> | undefined {
  const duties: readonly Duty[] = roles[actor.role].duties;
  if (!duties.includes('supervise')) return undefined;
  return sql<SqlBool>`(c.owner = 'responsible-unit' and p.responsible_unit_id <> ${actor.unitId}
    and p.supervision is null)`;
}
