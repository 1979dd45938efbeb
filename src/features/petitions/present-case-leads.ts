import type { CaseLeadView } from '#contract/case-lead-view.ts';
import { say, type Language, type Words } from '#core/kit/language.ts';
import type { PlainDate } from '#core/kit/plain-date.ts';
import { caseDuties, caseDutyWords, lastProgressOn } from '#core/petitions/case-duties.ts';
import { caseEndGaps, caseEndGapWords } from '#core/petitions/case-end-gaps.ts';
import {
  awaitedEnd,
  caseEndGrounds,
  caseEndGroundWords,
  caseLevelWords,
  confirmedEnd,
  keepsAway,
  type CaseLead,
} from '#core/petitions/case-lead.ts';
import type { PetitionState } from '#core/petitions/petition.ts';
import type { Directory } from '#features/organisation/queries.ts';

/** Every lead of the petition with its duties and their evidence, the one that was named last at the end. */
export function presentCaseLeads(
  state: PetitionState,
  { directory, language, today }: Reader,
): readonly CaseLeadView[] {
  const text = (words: Words): string => say(words, language);
  return state.caseLeads.map((lead) => {
    const ended = confirmedEnd(lead) !== undefined;
    const units = lead.leader.accountId
      ? directory.postsOf(lead.leader.accountId).map(({ unitId }) => unitId)
      : [];
    return {
      level: lead.level,
      levelName: text(caseLevelWords[lead.level]),
      leader: lead.leader,
      received: lead.ground === 'received',
      namedOn: lead.namedOn,
      unit: directory.unitName(lead.unitId),
      unitId: lead.unitId,
      person: directory.personName(lead.personId),
      personId: lead.personId,
      team: lead.team.accountIds.map((id) => directory.personName(id)),
      teamIds: [...lead.team.accountIds],
      teamWords: lead.team.words,
      deadline: lead.deadline,
      overdue: !ended && lead.deadline < today,
      keepsAway: !ended && keepsAway(state, lead.leader, units),
      predecessors: [...lead.predecessors],
      duties: caseDuties(lead, state).map(({ id, done }) => ({ id, name: text(caseDutyWords[id]), done })),
      ...presentWork(lead),
      ends: lead.ends.map(({ byId, ground, undone = false, attachments, ...end }) => ({
        ...end,
        groundName: text(caseEndGroundWords[ground]),
        by: directory.personName(byId),
        attachments: [...attachments],
        undone,
      })),
      ended,
      endAsked: awaitedEnd(lead) !== undefined,
      gaps: caseEndGrounds.map((ground) => ({
        ground,
        name: text(caseEndGroundWords[ground]),
        missing: caseEndGaps(ground, state).map((gap) => text(caseEndGapWords[gap])),
      })),
    };
  });
}

type Reader = {
  readonly directory: Directory;
  readonly language: Language;
  readonly today: PlainDate;
};

function presentWork(
  lead: CaseLead,
): Pick<CaseLeadView, 'plans' | 'meetings' | 'checks' | 'progress' | 'hearings' | 'lastProgressOn'> {
  return {
    plans: lead.plans.map(withFiles),
    meetings: lead.meetings.map(withFiles),
    checks: lead.checks.map(withFiles),
    progress: lead.progress.map(withFiles),
    hearings: lead.hearings.map(({ on, by, instruction }) => ({ on, by, instruction })),
    lastProgressOn: lastProgressOn(lead),
  };
}

const withFiles = <One extends { readonly attachments: CaseLead['plans'][number]['attachments'] }>(
  one: One,
) => ({ ...one, attachments: [...one.attachments] });
