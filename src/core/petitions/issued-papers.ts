// What the numbered papers of a petition are worth today: who issued each, which stand, which were voided and replaced.
import type { UnitId } from '../kit/ids.ts';
import type { Paper } from './paper.ts';
import type { PetitionPaperKind } from './paper-kinds.ts';
import type { PetitionState } from './petition.ts';

/** The unit in whose name a paper went out. Old entries do not say it: slips and orders are the sender's. */
export function issuerOf(
  paper: Paper,
  state: Pick<PetitionState, 'assignment' | 'registeringUnitId'>,
): UnitId {
  if (paper.unitId) return paper.unitId;
  const bySender = paper.kind === 'referral-slip' || paper.kind === 'hand-down-order';
  return bySender ? state.registeringUnitId : (state.assignment?.unitId ?? state.registeringUnitId);
}

/** Whether the newest paper of the kind was voided and is not made again yet. */
export function newestIsVoid(kind: PetitionPaperKind, { papers }: PetitionState): boolean {
  return papers.findLast((paper) => paper.kind === kind)?.voided !== undefined;
}

/** Whether the petitioner has it by a recorded service: from then on it can only be put right by a new paper. */
export function isServed(paper: Paper, state: PetitionState): boolean {
  if (state.servedLetters.includes(paper.number)) return true;
  const newest = state.papers.findLast((one) => one.kind === paper.kind) === paper;
  return paper.kind === 'extension-notice' && newest && state.extension?.service !== undefined;
}

// What is issued to start or to end a stretch of the road. Voiding never undoes the step: only the paper is made again.
const voidable = {
  'referral-slip': ({ assignment }) => assignment?.mode === 'referred',
  'hand-down-order': ({ assignment }) => assignment?.mode === 'assigned-down',
  'objection-statement': ({ objection }) => objection !== undefined,
  'supervision-letter': ({ supervision }) => supervision.orders.some((order) => order.closed === undefined),
  'acceptance-notice': ({ acceptedOn }) => acceptedOn !== undefined,
  'extension-notice': ({ extension }) => extension?.approvedOn !== undefined,
  'guidance-notice': ({ claims }) => claims.some((claim) => claim.redirection !== undefined),
  'refusal-notice': ({ ending }) => ending?.ground !== undefined && ending.ground !== 'NM1',
  'no-more-notice': ({ ending }) => ending?.ground === 'NM1',
  // A voided letter goes back to its author; the next signature gives the next number.
  'decision-letter': () => false,
} as const satisfies Partial<Record<PetitionPaperKind, (state: PetitionState) => boolean>>;

const isVoidableKind = (kind: PetitionPaperKind): kind is keyof typeof voidable => kind in voidable;

export function isVoidable(paper: Paper, state: PetitionState): boolean {
  return isVoidableKind(paper.kind) && paper.voided === undefined && !isServed(paper, state);
}

/** Whether a voided paper is to be made again under a new number: what it says still holds and nothing replaces it. */
export function isReissuable(paper: Paper, state: PetitionState): boolean {
  if (!isVoidableKind(paper.kind) || paper.voided === undefined) return false;
  if (state.papers.findLast((one) => one.kind === paper.kind) !== paper) return false;
  return voidable[paper.kind](state);
}

/** The first of a chain of papers that replace each other: it says on which day the matter was settled. */
export function originalOf(paper: Paper, state: PetitionState): Paper {
  const replaced = state.papers.find((one) => one.number === paper.replaces);
  return replaced ? originalOf(replaced, state) : paper;
}
