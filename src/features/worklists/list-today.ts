import type { readToday } from '#contract/lists.ts';
import type { Answer } from '#contract/operation.ts';
import type { Actor } from '#core/access/actor.ts';
import { say } from '#core/kit/language.ts';
import { roles, type Duty } from '#core/organisation/roles.ts';
import type { Phase } from '#core/petitions/petition.ts';
import type { Step } from '#core/petitions/step.ts';
import { steps, type StepId } from '#core/petitions/steps.ts';
import { sql, type Expression, type SqlBool } from 'kysely';
import type { Reader } from '#ledger/transaction.ts';
import { visibleTo } from '#ledger/visible-petitions.ts';
import { awaitsSupervision, isSupervisionAwaited, supervisionAwaited } from './await-supervision.ts';
import { listWarnings } from './list-warnings.ts';
import { presentRow, type RowFacts } from './presenter.ts';
import { listed } from './queries.ts';

/** The steps that make a phase somebody's work; a note or an amendment may be written any time and waits for nobody. */
const awaited: readonly StepId[] = [
  ...supervisionAwaited,
  'triage',
  'agree-objection',
  'accept',
  'submit-decision',
  'approve-extension',
  'serve-extension',
  'sign-decision',
  'serve-decision',
  'report-back',
  'approve-report',
  'close',
];

const shownMax = 50;

/** What waits for the reader's post, grouped by what must be done, the nearest limit first. */
export async function listToday(
  read: Reader,
  actor: Actor,
  facts: RowFacts,
): Promise<Answer<typeof readToday>> {
  const found = await Promise.all(
    awaited.map(async (step) => {
      const where = waitsFor(step, actor);
      const rows = where ? await rowsFor(read, actor, where) : [];
      const shown = rows.slice(0, shownMax).map((row) => presentRow(row, facts));
      const total = { count: shown.length, exact: rows.length <= shownMax };
      return { step, name: say(steps[step].name, facts.language), rows: shown, total };
    }),
  );
  const warnings = await listWarnings(read, actor, facts);
  return { warnings, groups: found.filter((group) => group.rows.length > 0) };
}

async function rowsFor(read: Reader, actor: Actor, where: Expression<SqlBool>) {
  return listed(read, actor, sql`${visibleTo(actor)} and ${where}`)
    .orderBy('p.next_limit', (order) => order.asc().nullsLast())
    .orderBy('p.id')
    .limit(shownMax + 1)
    .execute();
}

// The same table of steps as the rules use, as a condition. `assigned-down` is told by its report clock.
function waitsFor(step: StepId, actor: Actor): Expression<SqlBool> | undefined {
  const rule: Step = steps[step];
  const duties: readonly Duty[] = roles[actor.role].duties;
  if (isSupervisionAwaited(step)) return awaitsSupervision(step, actor);
  if (step === 'close') return closeCondition(actor, duties);
  if (!duties.includes(rule.duty)) return undefined;
  const column = rule.side === 'registering-unit' ? 'registering_unit_id' : 'responsible_unit_id';
  const handler =
    rule.duty === 'handle' && actor.role === 'handler' ? sql` and p.handler_id = ${actor.accountId}` : sql``;
  const down = rule.onlyAssignedDown ? sql` and ${isAssignedDown}` : sql``;
  const notice = step === 'serve-extension' ? sql` and ${hasNoticeToServe}` : sql``;
  return sql<SqlBool>`p.${sql.ref(column)} = ${actor.unitId} and p.phase = any(${[...rule.phases]}::text[])${handler}${down}${notice}`;
}

// Of the present assignment: one that was given back may have been another kind.
const isAssignedDown = sql`exists (select from petition_clock c where c.jurisdiction_id = p.jurisdiction_id
  and c.petition_id = p.id and c.clock = 'handdown_report' and not exists (
    select from petition_clock later where later.jurisdiction_id = c.jurisdiction_id
      and later.petition_id = c.petition_id and later.seq > c.seq
      and later.clock in ('notice_transferred', 'notice_direct')))`;

const hasNoticeToServe = sql`exists (select from petition_clock c where c.jurisdiction_id = p.jurisdiction_id
  and c.petition_id = p.id and c.clock = 'extension_notice' and c.stopped_on is null)`;

function closeCondition(actor: Actor, duties: readonly Duty[]): Expression<SqlBool> | undefined {
  const own: Phase = 'served';
  const approved: Phase = 'report-approved';
  const parts: Expression<SqlBool>[] = [];
  if (duties.includes('handle'))
    parts.push(
      sql<SqlBool>`(p.responsible_unit_id = ${actor.unitId} and p.phase = ${own} and not ${isAssignedDown})`,
    );
  if (duties.includes('triage'))
    parts.push(sql<SqlBool>`(p.registering_unit_id = ${actor.unitId} and p.phase = ${approved})`);
  return parts.length > 0 ? sql<SqlBool>`(${sql.join(parts, sql` or `)})` : undefined;
}
