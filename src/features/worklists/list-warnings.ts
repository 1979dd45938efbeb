// Limits that come near or have passed, for those who can still do something about them.
import { sql, type Expression, type SqlBool } from 'kysely';
import type { readToday } from '#contract/lists.ts';
import type { Answer } from '#contract/operation.ts';
import type { Actor } from '#core/access/actor.ts';
import { say } from '#core/kit/language.ts';
import { roles, type Duty } from '#core/organisation/roles.ts';
import {
  type Audience,
  type WarningState,
  warningStates,
  warningStateWords,
} from '#core/supervision/ladder.ts';
import type { Reader } from '#ledger/transaction.ts';
import { visibleTo } from '#ledger/visible-petitions.ts';
import { presentRow, type RowFacts } from './presenter.ts';
import { listed } from './queries.ts';
import { hasClock, standsOn, warningCondition, type WarningFacts } from './warning-conditions.ts';

type Warnings = Answer<typeof readToday>['warnings'];

const shownMax = 50;

/**
 * What the reader answers for and is late or nearly so, and what a supervisor is told of; each from the rung on from which the
 * office's ladder tells them.
 */
export async function listWarnings(read: Reader, actor: Actor, facts: RowFacts): Promise<Warnings> {
  const { today } = facts;
  const ladder = facts.law.ladder(today);
  const found = await Promise.all(
    warningStates.map(async (state) => {
      const told = toldOf(actor, state, { today, ladder });
      if (told.length === 0) return [];
      const clock = sql<SqlBool>`${warningCondition(state, { today, ladder })} and (${sql.join(told, sql` or `)})`;
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

// Which clocks `c` of that state the reader is told of. What a supervisor may order stands apart once it is long overdue.
function toldOf(actor: Actor, state: WarningState, facts: WarningFacts): readonly Expression<SqlBool>[] {
  const parts: Expression<SqlBool>[] = [];
  const tell = (audience: Audience, whose: Expression<SqlBool>): void => {
    const rung = facts.ladder.toldFrom[audience];
    // Nothing that is only near has come further than amber.
    if (state === 'near' && rung !== 'amber') return;
    parts.push(sql<SqlBool>`(${whose} and ${standsOn(rung, facts)})`);
  };
  const duties: readonly Duty[] = roles[actor.role].duties;
  if (state !== 'long-overdue') {
    if (duties.includes('handle')) tell('handler', handledBy(actor));
    if (duties.includes('sign')) tell('unit-head', ofUnit(actor));
    if (duties.includes('triage')) tell('petition-office', ofDesk(actor));
  }
  if (!duties.includes('supervise')) return parts;
  const apart = state === 'overdue' ? sql` and not ${standsOn('supervision', facts)}` : sql``;
  tell('supervisor', sql<SqlBool>`${supervisedBy(actor)}${apart}`);
  return parts;
}

const ofUnit = (actor: Actor): Expression<SqlBool> =>
  sql<SqlBool>`(${ofResponsible(actor)} or ${ofReviewer(actor)})`;

const ofResponsible = (actor: Actor): Expression<SqlBool> =>
  sql<SqlBool>`(c.owner = 'responsible-unit' and p.responsible_unit_id = ${actor.unitId})`;

// Once a final review was asked for, the limits of reviewing are those of its organ.
const ofReviewer = (actor: Actor): Expression<SqlBool> =>
  sql<SqlBool>`(c.owner = 'reviewing-unit'
    and coalesce(p.final_review_unit_id, p.review_unit_id) = ${actor.unitId})`;

const ofDesk = (actor: Actor): Expression<SqlBool> =>
  sql<SqlBool>`(c.owner = 'petition-office' and p.registering_unit_id = ${actor.unitId})`;

// A handler answers for what they handle and for what nobody has yet; other posts that handle, for what the unit has.
const handledBy = (actor: Actor): Expression<SqlBool> =>
  actor.role === 'handler'
    ? sql<SqlBool>`((${ofResponsible(actor)} and (p.handler_id is null or p.handler_id = ${actor.accountId}))
        or ${ofReviewer(actor)})`
    : ofUnit(actor);

// Nobody supervises the own unit, nor a second time while an order is open.
const supervisedBy = (actor: Actor): Expression<SqlBool> =>
  sql<SqlBool>`(c.owner = 'responsible-unit' and p.responsible_unit_id <> ${actor.unitId}
    and p.supervision is null)`;
