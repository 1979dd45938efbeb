import type { PaperFacts } from '#core/papers/paper-facts.ts';
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
