import { sql } from 'kysely';
import { expect, it } from 'vitest';
import type { Actor } from '#core/access/actor.ts';
import { mayReadPetition } from '#core/access/may-read-petition.ts';
import type { AccountId, JurisdictionId, PostId, UnitId } from '#core/kit/ids.ts';
import { roleIds } from '#core/organisation/roles.ts';
import { testDatabase } from '../../tests/support/database.ts';
import { openDatabase } from './transaction.ts';
import { visibleTo } from './visible-petitions.ts';

const units = [1, 2, 3].map((n) => `019d0000-0000-7000-8000-00000000000${n}` as UnitId);
const [own, below, other] = units;
const [me, stranger] = [8, 9].map((n) => `019d0000-0000-7000-8000-00000000000${n}` as AccountId);
if (!me || !stranger) throw new Error('two people');
if (!own || !below || !other) throw new Error('three units');

it('the condition in the database lets through exactly what the rule lets through', async () => {
  const { read } = openDatabase((await testDatabase()).pool);
  const others = [...units, undefined].flatMap((respondentUnitId) =>
    [[], [below], [other, own]].map(
      (coHandlers) => [respondentUnitId, coHandlers, undefined, undefined] as const,
    ),
  );
  // Units that only review it, at the first level and at the last.
  const reviewed = [own, below, other].flatMap((unit) => [
    [undefined, [], unit, undefined] as const,
    [undefined, [], other, unit] as const,
    [own, [], unit, unit] as const,
  ]);
  // Units that owe a promise and nothing else.
  const promised = [own, below, other].flatMap((unit) => [
    [undefined, [], undefined, undefined, [unit]] as const,
    [own, [], undefined, undefined, [other, unit]] as const,
  ]);
  // Who has to keep away, and who leads the matter: keeping away is stronger.
  const people = [
    [[], []],
    [[stranger], [stranger]],
    [[stranger, me], []],
    [[], [stranger, me]],
    [[me], [me]],
  ] as const;
  // Units that sit together on it.
  const seated = [own, below, other].map(
    (unit) => [undefined, [], undefined, undefined, [], [unit]] as const,
  );
  let checked = 0;
  for (const role of roleIds)
    for (const registeringUnitId of units)
      for (const responsibleUnitId of [...units, undefined])
        for (const [
          respondentUnitId,
          coHandlingUnitIds,
          reviewUnitId,
          finalUnitId,
          promiseUnitIds = [],
          jointUnitIds = [],
        ] of [...others, ...reviewed, ...promised, ...seated])
          for (const [recusedIds, caseTeamIds] of people) {
            const actor: Actor = {
              accountId: me,
              postId: 'p' as PostId,
              unitId: own,
              unitsInReach: [own, below],
              role,
              jurisdictionId: '330106' as JurisdictionId,
            };
            const row = await read
              .selectFrom(
                sql<{ x: number }>`(select ${registeringUnitId}::uuid as registering_unit_id,
                ${responsibleUnitId ?? null}::uuid as responsible_unit_id,
                ${respondentUnitId ?? null}::uuid as respondent_unit_id,
                ${reviewUnitId ?? null}::uuid as review_unit_id,
                ${finalUnitId ?? null}::uuid as final_review_unit_id,
                ${recusedIds}::uuid[] as recused_ids,
                ${promiseUnitIds}::uuid[] as promise_unit_ids,
                ${caseTeamIds}::uuid[] as case_team_ids,
                ${jointUnitIds}::uuid[] as joint_unit_ids,
                ${coHandlingUnitIds}::uuid[] as co_handling_unit_ids)`.as('p'),
              )
              .select(sql<boolean>`coalesce(${visibleTo(actor)}, false)`.as('visible'))
              .executeTakeFirstOrThrow();
            const rule = mayReadPetition(actor, {
              registeringUnitId,
              responsibleUnitId,
              respondentUnitId,
              recusedIds,
              caseTeamIds,
              coHandlingUnitIds,
              reviewingUnitIds: [reviewUnitId, finalUnitId].filter((id) => id !== undefined),
              promiseUnitIds,
              jointUnitIds,
            });
            expect(
              row,
              `${role} ${registeringUnitId} ${responsibleUnitId} ${respondentUnitId} ${recusedIds.length} ${caseTeamIds.length} ${coHandlingUnitIds.join()}`,
            ).toEqual({
              visible: rule,
            });
            checked += 1;
          }
  expect(checked).toBe(roleIds.length * 12 * 30 * people.length);
});
