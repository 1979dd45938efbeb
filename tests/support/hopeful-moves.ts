// The moves that get a random walk far.
import { stepIds, type StepId } from '#core/petitions/steps.ts';
import { reviewsSentBack } from './review-moves.ts';
import { actors, type Move } from './walk-moves.ts';

const sendsBack: readonly StepId[] = [
  'return-decision',
  'return-report',
  'object',
  'refuse-extension',
  'adjourn-hearing',
  'drop-agreement',
  'convert-simple',
  'cancel-hearing',
  'redirect',
  'decline',
  'withdraw',
  'reopen',
  'return-supervision',
  'return-case-end',
  'unmark-important',
  'make-promise',
  'withdraw-promise',
  'declare-recusal',
  'request-recusal',
  'merge',
  'contest',
  'unmerge',
  ...reviewsSentBack,
  'void-paper',
];

// They lead nowhere and can always be taken again: chance comes to them often enough.
const leftToChance: readonly StepId[] = ['hand-over-case-lead', 'change-case-terms'];

/**
 * Most random moves are refused; these are tried by everybody in turn, so that walks get far. At times one step that
 * sends back is among them, so that turns do not get rarer with every step the table gains.
 */
export function hopefulMoves(choice: number): readonly Move[] {
  const turn = sendsBack[Math.floor(choice / 9) % (2 * sendsBack.length)];
  return stepIds
    .filter((step) => step === turn || ![...sendsBack, ...leftToChance].includes(step))
    .flatMap((step) => actors.map((actor) => ({ step, actor, days: 0, choice })));
}
