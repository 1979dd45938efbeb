import type { PaperFacts } from '#core/papers/paper-facts.ts';
import { optional, toLimit, type PaperSource } from './paper-source.ts';
import { contactOf, dueOf, matterOf, paperOf } from './shared-facts.ts';

/** To the designated unit, with a copy for the sender and for the unit that contested. */
export function gatherDesignation(source: PaperSource): PaperFacts['designation-notice'] | undefined {
  const { state, directory } = source;
  const paper = paperOf(state, 'designation-notice');
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
    ...optional('minutes', designation.minutes),
    contestedBy: directory.unitName(contester),
    reason: designation.reason,
    noticeLimit: toLimit(due),
    copyTo: [...new Set(copies)].map((id) => directory.unitName(id)),
    contact: contactOf(''),
  };
}
