import type { UnitId } from '#core/kit/ids.ts';
import type { PlainDate } from '#core/kit/plain-date.ts';
import { datePartsOf } from '#core/kit/plain-date.ts';
import { formatDocumentNumber, suggestionCode } from '#core/papers/document-number.ts';
import type { PetitionEvent } from '#core/petitions/events.ts';
import { fold } from '#core/petitions/evolve.ts';
import type { PetitionPaperKind } from '#core/petitions/paper-kinds.ts';
import type { PetitionState } from '#core/petitions/petition.ts';
import type { Caller } from '#features/accounts/queries.ts';
import { loadTemplates } from '#ledger/template-ledger.ts';
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
  'invitation-notice': '约',
  'hearing-record': '听录',
  'hearing-minutes': '听纪',
  'conference-minutes': '联纪',
  'contest-request': '请',
  'closing-report': '报',
  'extension-form': '延审',
  'letter-form': '信登',
  'withdrawal-form': '撤',
  'designation-notice': '指',
  'review-acceptance': '复受',
  'review-refusal': '复不受',
  'review-suspension': '复中',
  'review-resumption': '复恢',
  'review-opinion': '复查',
  'final-review-opinion': '复核',
  'suggestion-reply': '建复',
  'duty-notice': '投告',
  'confidential-slip': '控转',
  'destination-notice': '去告',
  'competence-notice': '非权',
  'mediation-agreement': '调',
  'settlement-agreement': '和',
  'simple-reply': '简',
  'conversion-notice': '转普',
} as const satisfies Record<PetitionPaperKind, string>;

// Whoever registers the matter and sends it on issues these, though another unit has it then.
const sendersPapers: readonly PetitionPaperKind[] = [
  'referral-slip',
  'hand-down-order',
  'destination-notice',
  'confidential-slip',
];

/** A kind of paper that takes a number. */
export type NumberedKind = PetitionPaperKind | 'suggestion-letter';

/** The organ's word in a series such as `安信转`, when papers of this kind stand in it. */
export function organCodeOf(series: string, kind: NumberedKind): string {
  const code = kind === 'suggestion-letter' ? suggestionCode : kindCodes[kind];
  return series.endsWith(code) ? series.slice(0, -code.length) : series;
}

/** Gives each paper the next number of its series: per organ, kind and year, without gap or double. */
export async function numberPapers(
  tx: Tx,
  papers: readonly PetitionPaperKind[],
  before: PetitionState,
  events: readonly PetitionEvent[],
  { actor, directory }: Caller,
  today: PlainDate,
  replaces?: string,
): Promise<readonly PetitionEvent[]> {
  if (papers.length === 0) return [];
  const after = fold(events, before) ?? before;
  const { templates } = await loadTemplates(tx.read, actor.jurisdictionId);
  const numbered: PetitionEvent[] = [];
  for (const paper of papers) {
    const unitId = issuerOf(paper, after);
    const organCode = directory.unit(unitId)?.organCode || '信';
    const kindCode = kindCodes[paper];
    const { year } = datePartsOf(today);
    const serial = await takeNumber(tx, actor.jurisdictionId, `paper ${organCode} ${kindCode} ${year}`);
    const number = formatDocumentNumber({ organCode, kindCode, year, serial, style: 'red-head' });
    const template = templates.find((one) => one.paper === paper)?.current;
    numbered.push({
      kind: 'PaperNumbered',
      paper,
      number,
      on: today,
      unitId,
      ...(template ? { template } : {}),
      ...(replaces === undefined ? {} : { replaces }),
    });
  }
  return numbered;
}

const reviewPapers: readonly PetitionPaperKind[] = [
  'review-acceptance',
  'review-refusal',
  'review-suspension',
  'review-resumption',
  'review-opinion',
  'final-review-opinion',
];

const designators: readonly PetitionPaperKind[] = ['designation-notice', 'conference-minutes'];

// Who sends on, supervises or reviews issues its own papers; what else the petitioner gets comes from the unit that answers.
function issuerOf(paper: PetitionPaperKind, after: PetitionState): UnitId {
  if (sendersPapers.includes(paper)) return after.registeringUnitId;
  if (paper === 'invitation-notice') return after.invitations.at(-1)?.unitId ?? after.registeringUnitId;
  if (paper === 'supervision-letter')
    return after.supervision.orders.at(-1)?.byUnitId ?? after.registeringUnitId;
  if (designators.includes(paper) && after.designation) return after.designation.byUnitId;
  if (reviewPapers.includes(paper)) return after.reviews.at(-1)?.organ.unitId ?? after.registeringUnitId;
  return after.assignment?.unitId ?? after.registeringUnitId;
}
