// The facts of the papers of a hearing.
import type { HearingFacts } from '#core/papers/hearing-facts.ts';
import type { PaperFacts } from '#core/papers/paper-facts.ts';
import type { Hearing } from '#core/petitions/hearing.ts';
import { hearingStageWords, participantRoleWords } from '#core/petitions/hearing-words.ts';
import type { PetitionPaperKind } from '#core/petitions/paper-kinds.ts';
import { optional, type PaperSource } from './paper-source.ts';
import { contactOf, matterOf, paperOf } from './shared-facts.ts';

export function gatherHearingNotice(source: PaperSource): PaperFacts['hearing-notice'] | undefined {
  const issue = issueOf('hearing-notice', source);
  const hearing = source.state.hearings.at(-1);
  if (!issue || !hearing) return undefined;
  return {
    ...issue,
    ...sessionOf(hearing, source),
    reason: hearing.reason,
    contact: contactOf(source.directory.personName(source.state.handlerId)),
    query: source.query,
  };
}

export function gatherHearingRecord(source: PaperSource): PaperFacts['hearing-record'] | undefined {
  const issue = issueOf('hearing-record', source);
  const hearing = source.state.hearings.at(-1);
  if (!issue || hearing?.end?.kind !== 'held') return undefined;
  const { attachments, ...record } = hearing.end.record;
  return { ...issue, ...sessionOf(hearing, source), ...record, attachmentCount: attachments.length };
}

/** The same hearing as the record, without its enclosures. */
export function gatherHearingMinutes(source: PaperSource): PaperFacts['hearing-minutes'] | undefined {
  const issue = issueOf('hearing-minutes', source);
  const hearing = source.state.hearings.at(-1);
  if (!issue || hearing?.end?.kind !== 'held') return undefined;
  const { attachments: _, ...record } = hearing.end.record;
  return { ...issue, ...sessionOf(hearing, source), ...record };
}

function sessionOf({ stage, plan }: Hearing, source: PaperSource): HearingFacts {
  const { directory } = source;
  return {
    matter: matterOf(source),
    stage: hearingStageWords[stage].zh,
    on: plan.on,
    time: plan.time,
    place: plan.place,
    chair: directory.personName(plan.chairId),
    clerk: directory.personName(plan.clerkId),
    participants: plan.participants.map(({ name, role }) => ({ name, role: participantRoleWords[role].zh })),
    ...optional('closedReason', plan.closedReason),
  };
}

function issueOf(kind: PetitionPaperKind, { state, directory }: PaperSource) {
  const paper = paperOf(state, kind);
  const organ = directory.unitName(state.assignment?.unitId);
  return paper && { organ, number: paper.number, issuedOn: paper.on };
}
