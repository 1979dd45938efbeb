// 三不放过: a petition is not let go while facts are not established, a problem is neither solved nor explained, or a
// measure is not carried out. 三到位: what is reasonable is solved, what is not is explained, hardship is relieved.
import type { ClaimId, UnitId } from '../kit/ids.ts';
import type { PlainDate } from '../kit/plain-date.ts';
import { ordinaryClaims } from './claims-to-answer.ts';
import { isExecuted, isSupported } from './execution.ts';
import { agreementOn } from './agreement.ts';
import { simpleAnswer } from './simple-handling.ts';
import type { ClaimDecision, PetitionState, Settlement } from './petition.ts';
import { owedPromises } from './promise.ts';
import { standingAnswers } from './standing-answers.ts';
import type { StepId } from './steps.ts';

export type ClosingState = Pick<
  PetitionState,
  'claims' | 'mergedIn' | 'decision' | 'reviews' | 'executions' | 'agreements' | 'simple' | 'promises'
>;

/** One thing that is missing. `claim` counts the answered claims from 1, as the letter does; 0 is the whole matter. */
export type ClosingGap = {
  readonly kind:
    | 'facts'
    | 'explanation'
    | 'measures'
    | 'overdue'
    | 'promise-open'
    /** What somebody gave the word for, beside the answer: late, or still owed. */
    | 'promised-late'
    | 'promised-owed'
    | 'nothing-solved'
    | 'does-not-fit';
  readonly claim: number;
  readonly executeBy?: PlainDate;
  /** What is owed, and the unit that owes it. */
  readonly owed?: { readonly text: string; readonly unitId: UnitId };
  /** The step that supplies it; whose it is stands in the table of steps. */
  readonly step: StepId;
};

export type ClaimSettlement = { readonly claimId: ClaimId; readonly settlement: Settlement };
export type ClosePetition = {
  readonly settlement: Settlement;
  readonly evidence: string;
  /** What the caller leaves out follows from the answer and from what was carried out. */
  readonly claims?: readonly ClaimSettlement[] | undefined;
};

/** How a claim can have been settled: only what was carried out is solved; hardship can be relieved either way. */
export function settlementsFor(state: ClosingState, claimId: ClaimId): readonly Settlement[] {
  // What was answered simply is what the office says it is, on its evidence.
  if (simpleAnswer(state)) return ['solved', 'explained', 'assisted'];
  return isDone(state, claimId) ? ['solved', 'assisted'] : ['explained', 'assisted'];
}

/** Every claim that was answered, those merged in among them, with how it was settled. */
export function settleClaims(
  { settlement, claims = [] }: Pick<ClosePetition, 'settlement' | 'claims'>,
  state: ClosingState,
): readonly ClaimSettlement[] {
  return ordinaryClaims(state).map(({ id: claimId }) => {
    const said = claims.find((claim) => claim.claimId === claimId)?.settlement;
    const usual = isDone(state, claimId) ? 'solved' : 'explained';
    const follows = settlement === 'assisted' || simpleAnswer(state) ? settlement : usual;
    return { claimId, settlement: said ?? follows };
  });
}

/** What stands between the petition and its end; empty when it may be let go. */
export function closingGaps(
  command: Pick<ClosePetition, 'settlement' | 'claims'>,
  state: ClosingState,
  today: PlainDate,
): readonly ClosingGap[] {
  const owed = promisedGaps(command.settlement, state, today);
  if (simpleAnswer(state)) return owed;
  const settled = settleClaims(command, state);
  const answers = standingAnswers(state);
  const gaps = settled.flatMap(({ claimId, settlement }, at): readonly ClosingGap[] => {
    const claim = at + 1;
    const agreed = agreementGaps(command.settlement, claimId, claim, state, today);
    if (agreed) return agreed;
    const answer = answers.find((one) => one.claimId === claimId);
    const fits = settlementsFor(state, claimId).includes(settlement);
    const measures = answer ? measureGaps(command.settlement, answer, claim, state, today) : [];
    return [
      ...answerGaps(answer, claim),
      ...measures,
      ...(fits || measures.length > 0 ? [] : [{ kind: 'does-not-fit', claim, step: 'close' } as const]),
    ];
  });
  const anythingDone = settled.some(({ claimId }) => isDone(state, claimId));
  const nothingSolved = command.settlement === 'solved' && gaps.length === 0 && !anythingDone;
  return [
    ...owed,
    ...(nothingSolved ? [{ kind: 'nothing-solved', claim: 0, step: 'close' } as const] : gaps),
  ];
}

// What somebody gave the word for may outlive the closing like any measure, but not its day, and not as something solved.
function promisedGaps(settlement: Settlement, state: ClosingState, today: PlainDate): readonly ClosingGap[] {
  return owedPromises(state).flatMap(({ text, unitId, limit: executeBy }): readonly ClosingGap[] => {
    const gap = { claim: 0, executeBy, owed: { text, unitId }, step: 'keep-promise' } as const;
    if (executeBy < today) return [{ kind: 'promised-late', ...gap }];
    return settlement === 'solved' ? [{ kind: 'promised-owed', ...gap }] : [];
  });
}

// Carried out: the measures of the answer, or what was agreed.
function isDone(state: ClosingState, claimId: ClaimId): boolean {
  return isExecuted(state, claimId) || agreementOn(state, claimId)?.performed !== undefined;
}

// An agreement is a promise with its day, and is measured like one; nothing when the claim was decided.
function agreementGaps(
  settlement: Settlement,
  claimId: ClaimId,
  claim: number,
  state: ClosingState,
  today: PlainDate,
): readonly ClosingGap[] | undefined {
  const agreement = agreementOn(state, claimId);
  if (!agreement) return undefined;
  if (agreement.performed) return [];
  const step = 'record-performance';
  const { performBy: executeBy } = agreement;
  if (executeBy < today) return [{ kind: 'overdue', claim, executeBy, step }];
  return settlement === 'solved' ? [{ kind: 'promise-open', claim, executeBy, step }] : [];
}

function answerGaps(answer: ClaimDecision | undefined, claim: number): readonly ClosingGap[] {
  const blank = (text = ''): boolean => text.trim() === '';
  if (blank(answer?.facts) || blank(answer?.evidence))
    return [{ kind: 'facts', claim, step: 'submit-decision' }];
  const unexplained = answer !== undefined && !isSupported(answer) && blank(answer.reasons);
  return unexplained ? [{ kind: 'explanation', claim, step: 'submit-decision' }] : [];
}

// A promise with its day may outlive the closing, but then nothing is solved yet.
function measureGaps(
  settlement: Settlement,
  { claimId, executeBy, ...answer }: ClaimDecision,
  claim: number,
  state: ClosingState,
  today: PlainDate,
): readonly ClosingGap[] {
  if (!isSupported(answer) || isExecuted(state, claimId)) return [];
  const step = 'record-execution';
  if (executeBy === undefined) return [{ kind: 'measures', claim, step }];
  if (executeBy < today) return [{ kind: 'overdue', claim, executeBy, step }];
  return settlement === 'solved' ? [{ kind: 'promise-open', claim, executeBy, step }] : [];
}
