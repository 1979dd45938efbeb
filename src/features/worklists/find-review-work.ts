// The work of the ladder of reviews as conditions on the table of petitions.
import { sql, type Expression, type SqlBool } from 'kysely';
import type { Actor } from '#core/access/actor.ts';
import { roles, type Duty } from '#core/organisation/roles.ts';
import type { Step } from '#core/petitions/step.ts';
import { steps, type StepId } from '#core/petitions/steps.ts';

/** What the open review waits for, for each step that is somebody's work. */
const waits: Partial<Readonly<Record<StepId, readonly string[]>>> = {
  'admit-review': ['applied'],
  'defend-review': ['admitted'],
  'draft-review': ['admitted', 'defended'],
  'resume-review': ['suspended'],
  'sign-review': ['drafted'],
  'serve-review': ['signed'],
  'record-outside-review': ['outside-applied'],
};

export const isReviewWork = (step: StepId): boolean => waits[step] !== undefined;

/** The petitions whose review waits for this actor's step; nothing when the post has no such duty. */
export function reviewWork(step: StepId, actor: Actor): Expression<SqlBool> | undefined {
  const rule: Step = steps[step];
  const duties: readonly Duty[] = roles[actor.role].duties;
  const parts: Expression<SqlBool>[] = [];
  if (duties.includes(rule.duty)) parts.push(ownWork(step, rule, actor));
  // What an organ outside decided is written down and served by the unit that registered.
  if (step === 'serve-review' && duties.includes('triage'))
    parts.push(sql<SqlBool>`(p.registering_unit_id = ${actor.unitId} and ${standsAt(['outside-signed'])})`);
  return parts.length > 0 ? sql<SqlBool>`(${sql.join(parts, sql` or `)})` : undefined;
}

/** The hearing of an open review is held by the organ of that review, any other by whoever handles the matter. */
export const heldBy = (actor: Actor): Expression<SqlBool> => {
  const handler = actor.role === 'handler' ? sql` and p.handler_id = ${actor.accountId}` : sql``;
  return sql<SqlBool>`(case
    when p.review_stage like 'final-review/%' then p.final_review_unit_id = ${actor.unitId}
    when p.review_stage like 'review/%' then p.review_unit_id = ${actor.unitId}
    else p.responsible_unit_id = ${actor.unitId}${handler} end)`;
};

function ownWork(step: StepId, rule: Step, actor: Actor): Expression<SqlBool> {
  const stages = waits[step] ?? [];
  if (rule.side === 'registering-unit')
    return sql<SqlBool>`(p.registering_unit_id = ${actor.unitId} and ${standsAt(stages)})`;
  if (rule.side === 'responsible-unit') {
    const handler = actor.role === 'handler' ? sql` and p.handler_id = ${actor.accountId}` : sql``;
    return sql<SqlBool>`(p.responsible_unit_id = ${actor.unitId} and ${standsAt(stages)}${handler})`;
  }
  return sql<SqlBool>`((p.review_unit_id = ${actor.unitId} and p.review_stage = any(${at('review', stages)}::text[]))
    or (p.final_review_unit_id = ${actor.unitId} and p.review_stage = any(${at('final-review', stages)}::text[])))`;
}

const at = (level: string, stages: readonly string[]): string[] => stages.map((stage) => `${level}/${stage}`);

const standsAt = (stages: readonly string[]): Expression<SqlBool> =>
  sql<SqlBool>`p.review_stage = any(${[...at('review', stages), ...at('final-review', stages)]}::text[])`;
