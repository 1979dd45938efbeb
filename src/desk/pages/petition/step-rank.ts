// In what order and how prominently the steps are shown: the road first, its alternatives next, the rest folded.
import type { Step } from '#core/petitions/step.ts';
import { steps, type StepId } from '#core/petitions/steps.ts';

// Corrections and notes are possible for long; the step that moves the petition on comes first.
export const besides: readonly StepId[] = [
  'amend',
  'redirect',
  'decline',
  'withdraw',
  'reopen',
  'link',
  'unlink',
  'merge',
  'unmerge',
  'contest',
  'name-co-handlers',
  'assign-successor',
  'object',
  'reject-objection',
  'request-extension',
  'refuse-extension',
  'invite-petitioner',
  'order-hearing',
  'draft-agreement',
  'drop-agreement',
  'record-performance',
  'accept-simple',
  'convert-simple',
  'adjourn-hearing',
  'cancel-hearing',
  'tell-invitation',
  'answer-invitation',
  'name-handler',
  'add-note',
  'return-decision',
  'return-duty-answer',
  'request-route-move',
  'refuse-route-move',
  'record-hand-over',
  'bring-back',
  'record-accusation-result',
  'return-report',
  'apply-review',
  'apply-final-review',
  'ask-review-documents',
  'refuse-review',
  'suspend-review',
  'end-review',
  'return-review',
  'call-joint-sitting',
  'name-joint-lead',
  'grant-authority',
  'end-authority',
  'mark-important',
  'unmark-important',
  'declare-recusal',
  'request-recusal',
  'make-promise',
  'keep-promise',
  'move-promise',
  'hand-on-promise',
  'urge-promise',
  'withdraw-promise',
  'urge',
  'order-supervision',
  'return-supervision',
  'inspect',
  'record-talk',
];

/** Possible nearly all the time and seldom needed: folded, so that whoever is new sees what the day asks of them. */
export const seldom: readonly StepId[] = [
  'withdraw',
  'link',
  'unlink',
  'merge',
  'unmerge',
  'name-co-handlers',
  'assign-successor',
  'request-extension',
  'invite-petitioner',
  'order-hearing',
  'draft-agreement',
  'accept-simple',
  'request-route-move',
  'make-promise',
  'move-promise',
  'hand-on-promise',
  'withdraw-promise',
  'call-joint-sitting',
  'grant-authority',
  'mark-important',
  'unmark-important',
  'declare-recusal',
  'request-recusal',
  'inspect',
  'record-talk',
];

// Open to many people nearly all the time; nobody waits for another to take them.
export const ownOnly: readonly StepId[] = [
  'make-promise',
  'move-promise',
  'hand-on-promise',
  'urge-promise',
  'withdraw-promise',
  'call-joint-sitting',
  'name-joint-lead',
  'grant-authority',
  'end-authority',
  'mark-important',
  'unmark-important',
  'declare-recusal',
  'request-recusal',
  'urge',
  'order-supervision',
  'inspect',
  'invite-petitioner',
  'tell-invitation',
  'answer-invitation',
  'record-talk',
];

/**
 * The one step that the reader most likely came for: what somebody waits for beside the road, then the road itself.
 * Nothing when only corrections, notes and seldom steps are theirs.
 */
export function mainStep(
  open: readonly { readonly step: StepId; readonly mine: boolean }[],
): StepId | undefined {
  const own = open.flatMap(({ step, mine }) =>
    mine && !besides.includes(step) && !seldom.includes(step) ? [step] : [],
  );
  return own.find((step) => !isOnRoad(step)) ?? own[0];
}

function isOnRoad(step: StepId): boolean {
  const { chart }: Step = steps[step];
  return chart?.road === true;
}
