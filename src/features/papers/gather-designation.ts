import type { PaperFacts } from '#core/papers/paper-facts.ts';
import { objectionGroundWords } from '#core/petitions/petition-words.ts';
import { optional, toLimit, type PaperSource } from './paper-source.ts';
import { contactOf, dueOf, matterOf, paperOf } from './shared-facts.ts';

/** To the designated unit, with a copy for the sender and for the unit that contested. */
export function gatherDesignation(source: PaperSource): PaperFacts['designation-notice'] | undefined {
  const shared = designationOf('designation-notice', source);
  const { designation } = source.state;
  if (!shared || !designation) return undefined;
  const number = designation.minutes || paperOf(source.state, 'conference-minutes')?.number;
  return { ...shared, ...optional('minutes', number), contact: contactOf('') };
}

/** What the meeting agreed, when its minutes are made here. */
export function gatherConferenceMinutes(source: PaperSource): PaperFacts['conference-minutes'] | undefined {
  const shared = designationOf('conference-minutes', source);
  const { conference } = source.state.designation ?? {};
  if (!shared || !conference) return undefined;
  return { ...shared, ...conference };
}

/** The request for a designation, with what was said on both sides before. */
export function gatherContestRequest(source: PaperSource): PaperFacts['contest-request'] | undefined {
  const { state, directory } = source;
  const paper = paperOf(state, 'contest-request');
  const due = dueOf(state, 'notice_transferred');
  const { assignment, objection } = state;
  if (!paper || !due || !assignment || !objection?.contest || !objection.rejection) return undefined;
  const { contest, rejection } = objection;
  return {
    organ: directory.unitName(assignment.unitId),
    number: paper.number,
    issuedOn: paper.on,
    toUnit: directory.unitName(contest.designatorId),
    signer: contest.signer ?? '',
    sender: directory.unitName(assignment.byUnitId),
    matter: matterOf(source),
    assignedOn: assignment.on,
    objectedOn: objection.on,
    rejectedOn: rejection.on,
    ground: objectionGroundWords[objection.ground].zh,
    objection: objection.reason,
    rejection: rejection.reason,
    reason: contest.reason,
    ...optional('suggestedUnit', objection.suggestedUnit),
    noticeLimit: toLimit(due),
    contact: contactOf(directory.personName(state.handlerId)),
  };
}

function designationOf(kind: 'designation-notice' | 'conference-minutes', source: PaperSource) {
  const { state, directory } = source;
  const paper = paperOf(state, kind);
  const due = dueOf(state, 'notice_transferred');
  const { designation, assignment } = state;
  if (!paper || !due || !designation || !assignment) return undefined;
  // The contest itself is over; the unit that raised it is the one that had the matter last, or has it still.
  const contester = state.objection ? assignment.unitId : state.returns.at(-1)?.unitId;
  const copies = [assignment.byUnitId, contester].filter(
    (id) => id !== undefined && id !== designation.unitId && id !== designation.byUnitId,
  );
  return {
    organ: directory.unitName(designation.byUnitId),
    number: paper.number,
    issuedOn: paper.on,
    toUnit: directory.unitName(designation.unitId),
    matter: matterOf(source),
    body: designation.body,
    contestedBy: directory.unitName(contester),
    reason: designation.reason,
    noticeLimit: toLimit(due),
    copyTo: [...new Set(copies)].map((id) => directory.unitName(id)),
  };
}
