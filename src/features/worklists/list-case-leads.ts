// The ledger of leads, what the main leader hears this week, and the own cases on the page of today.
import { sql, type Expression, type SqlBool } from 'kysely';
import type { readToday } from '#contract/lists.ts';
import type { CaseLeadRow, listCaseLeads, listHearing } from '#contract/case-lead-lists.ts';
import type { Answer } from '#contract/operation.ts';
import type { Actor } from '#core/access/actor.ts';
import { say, type Language } from '#core/kit/language.ts';
import { daysBetween } from '#core/kit/plain-date.ts';
import { caseDutyIds, caseDutyWords } from '#core/petitions/case-duties.ts';
import { caseLevelWords, type CaseLevel } from '#core/petitions/case-lead.ts';
import { periodOf } from '#core/receptions/frequency-periods.ts';
import type { Directory } from '#features/organisation/queries.ts';
import type { Reader } from '#ledger/transaction.ts';
import {
  caseLeadCondition,
  caseLeadsWith,
  isFirst,
  isOwnCase,
  isUnheard,
  type CaseFacts,
  type CaseLeadFilter,
  type ListedCaseLead,
} from './find-case-leads.ts';

export type CaseListFacts = CaseFacts & { readonly directory: Directory; readonly language: Language };

const pageSize = 100;
const countedMax = 5_000;
/** More than a leader hears in a week; the count says how many there are. */
const hearingMax = 300;
const ownMax = 50;

/** One page; `after` is the key of the last row of the page before. */
export async function pageOfCaseLeads(
  { after, ...filter }: CaseLeadFilter & { readonly after?: string | undefined },
  read: Reader,
  actor: Actor,
  facts: CaseListFacts,
): Promise<Answer<typeof listCaseLeads>> {
  const where = caseLeadCondition(filter, facts);
  const key = /^(\d{4}-\d{2}-\d{2}) ([0-9a-f-]{36}) (\d+)$/.exec(after ?? '');
  const beyond = key
    ? sql<SqlBool>`(c.deadline, c.petition_id, c.seq) > (${key[1]}::date, ${key[2]}::uuid, ${key[3]}::int)`
    : sql<SqlBool>`true`;
  const [rows, total] = await Promise.all([
    inOrder(caseLeadsWith(read, actor, sql<SqlBool>`${where} and ${beyond}`), pageSize + 1),
    countWith(read, actor, where),
  ]);
  const shown = rows.slice(0, pageSize);
  const last = shown.at(-1);
  return {
    rows: shown.map((row) => presentCaseLead(row, facts)),
    next: rows.length > pageSize && last ? `${last.deadline} ${last.petition_id} ${last.seq}` : undefined,
    total,
  };
}

/** Every open lead once in the period, the urgent ones first; those heard already stand last, with their day. */
export async function hearingList(
  level: CaseLevel | undefined,
  read: Reader,
  actor: Actor,
  facts: CaseListFacts,
): Promise<Answer<typeof listHearing>> {
  const where = caseLeadCondition({ what: 'open', level }, facts);
  const { hearing } = facts.rules;
  const { from, through } = periodOf(facts.today, hearing.per);
  const [rows, total, unheard] = await Promise.all([
    caseLeadsWith(read, actor, where)
      .orderBy(isUnheard(facts), 'desc')
      .orderBy(isFirst(facts), 'desc')
      .orderBy('c.deadline')
      .orderBy('c.petition_id')
      .orderBy('c.seq')
      .limit(hearingMax)
      .execute(),
    countWith(read, actor, where),
    countWith(read, actor, sql<SqlBool>`${where} and ${isUnheard(facts)}`),
  ]);
  const heard = total.count - unheard.count;
  return {
    from,
    through,
    source: hearing.source,
    heard,
    total,
    rows: rows.map((row) => presentCaseLead(row, facts)),
  };
}

/** What the reader leads or helps with, the urgent ones first. */
export async function ownCases(
  read: Reader,
  actor: Actor,
  facts: CaseListFacts,
): Promise<Answer<typeof readToday>['cases']> {
  const rows = await caseLeadsWith(read, actor, isOwnCase(actor))
    .orderBy(isFirst(facts), 'desc')
    .orderBy('c.deadline')
    .orderBy('c.petition_id')
    .limit(ownMax + 1)
    .execute();
  const shown = rows.slice(0, ownMax);
  return {
    rows: shown.map((row) => presentCaseLead(row, facts)),
    total: { count: shown.length, exact: rows.length <= ownMax },
  };
}

const inOrder = (query: ReturnType<typeof caseLeadsWith>, limit: number) =>
  query.orderBy('c.deadline').orderBy('c.petition_id').orderBy('c.seq').limit(limit).execute();

async function countWith(read: Reader, actor: Actor, where: Expression<SqlBool>) {
  const { count } = await read
    .selectFrom(
      caseLeadsWith(read, actor, where)
        .limit(countedMax + 1)
        .as('found'),
    )
    .select((is) => is.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return { count: Math.min(count, countedMax), exact: count <= countedMax };
}

function presentCaseLead(
  row: ListedCaseLead,
  { directory, language, today, rules }: CaseListFacts,
): CaseLeadRow {
  const daysStill = daysBetween(row.last_progress_on ?? row.named_on, today);
  const isOpen = row.ended_on === null;
  const { daysToDeadline, daysWithoutProgress } = rules.first;
  const isUrgent = daysBetween(today, row.deadline) <= daysToDeadline || daysStill >= daysWithoutProgress;
  return {
    petitionId: row.petition_id,
    number: row.number,
    title: row.title,
    level: row.level,
    levelName: say(caseLevelWords[row.level], language),
    leaderName: row.leader_name,
    leaderPost: row.leader_post,
    unit: directory.unitName(row.unit_id),
    person: directory.personName(row.person_id ?? undefined),
    namedOn: row.named_on,
    deadline: row.deadline,
    dutiesDone: row.duties_done.length,
    dutiesAll: caseDutyIds.length,
    open: caseDutyIds
      .filter((id) => !row.duties_done.includes(id))
      .map((id) => ({ id, name: say(caseDutyWords[id], language) })),
    lastProgressOn: row.last_progress_on ?? undefined,
    daysStill,
    heardOn: row.heard_on ?? undefined,
    endAskedOn: row.end_asked_on ?? undefined,
    endedOn: row.ended_on ?? undefined,
    handedOver: row.handed_over,
    overdue: isOpen && row.deadline < today,
    first: isOpen && isUrgent,
  };
}
