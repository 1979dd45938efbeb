import type { PetitionRow, readToday } from '#contract/lists.ts';
import type { Answer } from '#contract/operation.ts';
import type { Actor } from '#core/access/actor.ts';
import type { ClockTime } from '#core/kit/clock-time.ts';
import { say } from '#core/kit/language.ts';
import { roles, type Duty } from '#core/organisation/roles.ts';
import type { CaseLeadRules } from '#core/petitions/case-lead-rules.ts';
import type { Phase } from '#core/petitions/petition.ts';
import type { Step } from '#core/petitions/step.ts';
import { claimSteps } from '#core/petitions/claim-steps.ts';
import { steps, type StepId } from '#core/petitions/steps.ts';
import { sql, type Expression, type SqlBool } from 'kysely';
import { countUnanswered } from '#ledger/suggestion-ledger.ts';
import type { Reader } from '#ledger/transaction.ts';
import { visibleTo } from '#ledger/visible-petitions.ts';
import { awaitsSupervision, isSupervisionAwaited, supervisionAwaited } from './await-supervision.ts';
import { maySign } from './find-by-quality.ts';
import { ownCases } from './list-case-leads.ts';
import { listReceptions } from './list-receptions.ts';
import { listWarnings } from './list-warnings.ts';
import { promisesOfToday } from './list-promises.ts';
import { presentRow, type ListedPetition, type RowFacts } from './presenter.ts';
import { heldBy, isReviewWork, reviewWork } from './find-review-work.ts';
import { listed } from './queries.ts';

/** The steps that make a phase somebody's work; a note or an amendment may be written any time and waits for nobody. */
const awaited: readonly StepId[] = [
  ...supervisionAwaited,
  'triage',
  'agree-objection',
  'designate',
  'accept',
  'name-handler',
  'submit-decision',
  'answer-suggestions',
  'submit-duty-answer',
  'sign-duty-answer',
  'serve-duty-answer',
  'approve-route-move',
  'approve-extension',
  'serve-hearing-notice',
  'hold-hearing',
  'answer-simple',
  'serve-extension',
  'sign-decision',
  'serve-decision',
  'report-back',
  'approve-report',
  'close',
  'decide-recusal',
  'record-execution',
  'admit-review',
  'defend-review',
  'draft-review',
  'resume-review',
  'sign-review',
  'record-outside-review',
  'serve-review',
];

const shownMax = 50;
const referred: Phase = 'referred';

/** What waits for the reader's post, grouped by what must be done, the nearest limit first. */
export async function listToday(
  read: Reader,
  actor: Actor,
  facts: RowFacts & { readonly time: ClockTime; readonly rules: CaseLeadRules },
): Promise<Answer<typeof readToday>> {
  const found = await Promise.all(
    awaited.map(async (step) => {
      const where = waitsFor(step, actor);
      const limit = step === 'record-execution' ? 'p.execute_by' : 'p.next_limit';
      const rows = where ? await rowsFor(read, actor, where, limit) : [];
      const present = step === 'record-execution' ? presentPromise : presentRow;
      const shown = rows.slice(0, shownMax).map((row) => present(row, facts));
      const total = { count: shown.length, exact: rows.length <= shownMax };
      return { step, name: say(steps[step].name, facts.language), rows: shown, total };
    }),
  );
  const [warnings, suggestions, promises, cases, receptions] = await Promise.all([
    listWarnings(read, actor, facts),
    countUnanswered(read, actor, facts.today),
    promisesOfToday(read, actor, facts),
    ownCases(read, actor, facts),
    listReceptions(read, actor, { on: facts.today, at: facts.time }),
  ]);
  const groups = found.filter((group) => group.rows.length > 0);
  return { warnings, suggestions, promises, cases, receptions, groups };
}

async function rowsFor(
  read: Reader,
  actor: Actor,
  where: Expression<SqlBool>,
  limit: 'p.execute_by' | 'p.next_limit',
) {
  return listed(read, actor, sql`${visibleTo(actor)} and ${where}`)
    .orderBy(limit, (order) => order.asc().nullsLast())
    .orderBy('p.id')
    .limit(shownMax + 1)
    .execute();
}

function postAt(
  column: 'registering_unit_id' | 'responsible_unit_id',
  rule: Step,
  actor: Actor,
): Expression<SqlBool> {
  const handler =
    rule.duty === 'handle' && actor.role === 'handler' ? sql` and p.handler_id = ${actor.accountId}` : sql``;
  return sql<SqlBool>`p.${sql.ref(column)} = ${actor.unitId}${handler}`;
}

// The same table of steps as the rules use, as a condition. `assigned-down` is told by its report clock.
function waitsFor(step: StepId, actor: Actor): Expression<SqlBool> | undefined {
  const rule: Step = steps[step];
  const duties: readonly Duty[] = roles[actor.role].duties;
  if (isSupervisionAwaited(step)) return awaitsSupervision(step, actor);
  if (step === 'close') return closeCondition(actor, duties);
  if (step === 'decide-recusal') return recusalCondition(actor, duties);
  if (isReviewWork(step)) return reviewWork(step, actor);
  if (!duties.includes(rule.duty)) return undefined;
  if (step === 'designate') return sql<SqlBool>`p.designator_unit_id = ${actor.unitId}`;
  const column = rule.side === 'registering-unit' ? 'registering_unit_id' : 'responsible_unit_id';
  const post = rule.side === 'hearing-unit' ? heldBy(actor) : postAt(column, rule, actor);
  const down = rule.onlyAssignedDown ? sql` and ${isAssignedDown}` : sql``;
  const own = rule.notByHandler ? sql` and ${maySign(actor)}` : sql``;
  const promise = step === 'record-execution' ? sql` and p.execute_by is not null` : sql``;
  // Whoever had it keeps away from it, and nobody was named instead.
  const orphaned =
    step === 'name-handler' ? sql` and p.handler_id is null and p.phase <> ${referred}` : sql``;
  const clock = runsWhile[step] ? sql` and ${hasOpenClock(runsWhile[step])}` : sql``;
  const decidable = sql` and ${hasOrdinary} and not ${hasOpenClock('hearing_day')} and not ${hasOpenClock('simple_decide')}`;
  const heard = step === 'submit-decision' ? decidable : sql``;
  const beside = step in claimSteps ? sql` and ${step} = any(string_to_array(p.claim_steps, ','))` : sql``;
  return sql<SqlBool>`${post} and p.phase = any(${[...rule.phases]}::text[])${down}${clock}${heard}${own}${promise}${orphaned}${beside}`;
}

// Something in it is answered by a decision.
const hasOrdinary = sql`exists (select from petition_claim c where c.jurisdiction_id = p.jurisdiction_id
  and c.petition_id = p.id and (c.route is null or c.route = 'ordinary'))`;

// Of the present assignment: one that was given back may have been another kind.
const isAssignedDown = sql`exists (select from petition_clock c where c.jurisdiction_id = p.jurisdiction_id
  and c.petition_id = p.id and c.clock = 'handdown_report' and not exists (
    select from petition_clock later where later.jurisdiction_id = c.jurisdiction_id
      and later.petition_id = c.petition_id and later.seq > c.seq
      and later.clock in ('notice_transferred', 'notice_direct')))`;

// Steps that wait only while a clock of their own runs.
const runsWhile: Partial<Readonly<Record<StepId, string>>> = {
  'serve-extension': 'extension_notice',
  'serve-hearing-notice': 'hearing_notice',
  'hold-hearing': 'hearing_day',
  'answer-simple': 'simple_decide',
};

const hasOpenClock = (clock: string) => sql`exists (select from petition_clock c
  where c.jurisdiction_id = p.jurisdiction_id and c.petition_id = p.id and c.clock = ${clock}
    and c.stopped_on is null)`;

function recusalCondition(actor: Actor, duties: readonly Duty[]): Expression<SqlBool> {
  return sql<SqlBool>`p.recusal_unit_id = ${actor.unitId} and p.recusal_duty = any(${[...duties]}::text[])`;
}

// What waits here is the promise, so its day is the limit that the row shows.
function presentPromise(row: ListedPetition, facts: RowFacts): PetitionRow {
  const shown = presentRow(row, facts);
  const late = row.execute_by !== null && row.execute_by < facts.today;
  return { ...shown, nextLimit: row.execute_by, provisional: false, colour: late ? 'red' : 'calm' };
}

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
