import type { HearingView } from '#contract/hearings.ts';
import type { Words } from '#core/kit/language.ts';
import type { Hearing } from '#core/petitions/hearing.ts';
import { hearingStageWords, participantRoleWords } from '#core/petitions/hearing-words.ts';
import type { Directory } from '#features/organisation/queries.ts';

/** The hearings of a petition with the names of the people. */
export function presentHearings(
  hearings: readonly Hearing[],
  directory: Directory,
  text: (words: Words) => string,
): HearingView[] {
  return hearings.map(({ stage, plan, notice, end, adjournments, reason, orderedOn, pausesLimit }) => ({
    ...plan,
    reason,
    orderedOn,
    pausesLimit,
    stage,
    stageName: text(hearingStageWords[stage]),
    chair: directory.personName(plan.chairId),
    clerk: directory.personName(plan.clerkId),
    participants: plan.participants.map((one) => ({
      ...one,
      roleName: text(participantRoleWords[one.role]),
    })),
    toldOn: notice?.servedOn,
    adjournments: [...adjournments],
    held: end?.kind === 'held' ? { on: end.on, ...end.record } : undefined,
    cancelled: end?.kind === 'cancelled' ? { on: end.on, reason: end.reason } : undefined,
  }));
}
