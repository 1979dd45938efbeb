import type { UnitId } from '#core/kit/ids.ts';
import type { PlainDate } from '#core/kit/plain-date.ts';
import { datePartsOf } from '#core/kit/plain-date.ts';
import { formatDocumentNumber } from '#core/papers/document-number.ts';
import type { PetitionEvent } from '#core/petitions/events.ts';
import { fold } from '#core/petitions/evolve.ts';
import type { PetitionPaperKind } from '#core/petitions/paper-kinds.ts';
import type { PetitionState } from '#core/petitions/petition.ts';
import type { Caller } from '#features/accounts/queries.ts';
import { takeNumber } from '#ledger/take-number.ts';
import type { Tx } from '#ledger/transaction.ts';

/** The word for each kind of paper in its number (文种字). */
const kindCodes = {
  'registration-form': '登',
  'acceptance-notice': '受',
  'referral-slip': '转',
  'hand-down-order': '交',
  'decision-letter': '答',
  'objection-statement': '异',
  'extension-notice': '延',
  'guidance-notice': '导',
  'refusal-notice': '不受',
  'no-more-notice': '不再',
  'supervision-letter': '督',
  'hearing-notice': '听',
  'hearing-record': '听录',
  'designation-notice': '指',
  'suggestion-reply': '建复',
  'duty-notice': '投告',
  'confidential-slip': '控转',
  'destination-notice': '去告',
  'competence-notice': '非权',
} as const satisfies Record<PetitionPaperKind, string>;

// Whoever registers the matter and sends it on issues these, though another unit has it then.
const sendersPapers: readonly PetitionPaperKind[] = [
  'referral-slip',
  'hand-down-order',
  'destination-notice',
  'confidential-slip',
];

/** Gives each paper the next number of its series: per organ, kind and year, without gap or double. */
export async function numberPapers(
  tx: Tx,
  papers: readonly PetitionPaperKind[],
  before: PetitionState,
  events: readonly PetitionEvent[],
  { actor, directory }: Caller,
  today: PlainDate,
): Promise<readonly PetitionEvent[]> {
  const after = fold(events, before) ?? before;
  const numbered: PetitionEvent[] = [];
  for (const paper of papers) {
    const organCode = directory.unit(issuerOf(paper, after))?.organCode || '信';
    const kindCode = kindCodes[paper];
    const { year } = datePartsOf(today);
    const serial = await takeNumber(tx, actor.jurisdictionId, `paper ${organCode} ${kindCode} ${year}`);
    const number = formatDocumentNumber({ organCode, kindCode, year, serial, style: 'red-head' });
    numbered.push({ kind: 'PaperNumbered', paper, number, on: today });
  }
  return numbered;
}

// Who sends on or supervises issues its own papers; what the petitioner gets comes from the unit that answers.
function issuerOf(paper: PetitionPaperKind, after: PetitionState): UnitId {
  if (sendersPapers.includes(paper)) return after.registeringUnitId;
  if (paper === 'supervision-letter')
    return after.supervision.orders.at(-1)?.byUnitId ?? after.registeringUnitId;
  if (paper === 'designation-notice' && after.designation) return after.designation.byUnitId;
  return after.assignment?.unitId ?? after.registeringUnitId;
}
