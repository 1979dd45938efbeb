import type { z } from 'zod';
import type { Answer } from '#contract/operation.ts';
import type * as contract from '#contract/roster.ts';
import { mayPlanFor } from '#core/access/reception-rights.ts';
import type { ReceptionId } from '#core/kit/ids.ts';
import { say } from '#core/kit/language.ts';
import { daysBetween } from '#core/kit/plain-date.ts';
import { err, ok, type Result } from '#core/kit/result.ts';
import { expandPattern } from '#core/receptions/expand-pattern.ts';
import { findClashes, type Sitting } from '#core/receptions/find-clashes.ts';
import type { ReceptionLeader } from '#core/receptions/reception.ts';
import { sittingsOf } from '#core/receptions/sittings.ts';
import { receptionsBetween } from '#ledger/record-reception.ts';
import { checkLeader } from './check-names.ts';
import type { ReceptionCall, ReceptionParts } from './reception-parts.ts';
import type { ReceptionRefusal } from './refusals.ts';
import { sayClashes } from './say-clashes.ts';

type Body = z.output<typeof contract.previewPattern.body>;

const daysMax = 400;

/** The pattern day by day, each with what is in its way on the roster as it stands. Plans nothing. */
export async function previewPattern(
  { content, turns: given, ...pattern }: Body,
  { caller, language }: ReceptionCall,
  { database, openLaw }: ReceptionParts,
): Promise<Result<Answer<typeof contract.previewPattern>, ReceptionRefusal>> {
  const { actor, directory } = caller;
  if (!mayPlanFor(actor, content.unitId)) return err({ kind: 'receptions.not-yours' });
  if (pattern.through < pattern.from) return err({ kind: 'receptions.days-backward' });
  if (daysBetween(pattern.from, pattern.through) >= daysMax)
    return err({ kind: 'receptions.too-many-days', daysMax });
  const turns: ReceptionLeader[][] = [];
  for (const turn of given) {
    const leaders: ReceptionLeader[] = [];
    for (const leader of turn) {
      const known = checkLeader(leader, directory);
      if (!known.ok) return known;
      leaders.push(known.value);
    }
    turns.push(leaders);
  }
  const standing = sittingsOf(await receptionsBetween(database.read, actor.jurisdictionId, pattern));
  const days: Answer<typeof contract.previewPattern>['days'] = [];
  for (const day of expandPattern({ ...pattern, turns }, openLaw.current().calendar)) {
    if (day.kind === 'dropped') {
      days.push({
        on: day.meant,
        dropped: true,
        why: say(day.why, language),
        provisional: false,
        leaders: [],
      });
      continue;
    }
    const { on, movedFrom, why, provisional } = day;
    const leaders = [...day.leaders];
    const sitting: Sitting = { ...content, id: nobody, on, leaders };
    const clashes = findClashes(sitting, standing);
    days.push({
      on,
      dropped: false,
      movedFrom,
      why: why && say(why, language),
      provisional,
      leaders,
      clash: clashes.length > 0 ? sayClashes(clashes, language) : undefined,
    });
  }
  return ok({ days });
}

// Not on the roster yet, so nobody's id.
const nobody = '' as ReceptionId;
