// The moves of a random walk that concern single claims.
import { addDays, type PlainDate } from '#core/kit/plain-date.ts';
import { err, type Result } from '#core/kit/result.ts';
import type { Actor } from '#core/access/actor.ts';
import {
  returnDutyAnswer,
  serveDutyAnswer,
  signDutyAnswer,
  submitDutyAnswer,
} from '#core/petitions/answer-duty.ts';
import { answerSuggestions } from '#core/petitions/answer-suggestions.ts';
import { bringClaimBack } from '#core/petitions/bring-claim-back.ts';
import type { claimSteps } from '#core/petitions/claim-steps.ts';
import type { RouteTarget } from '#core/petitions/claim-work.ts';
import type { PetitionEvent } from '#core/petitions/events.ts';
import { recordAccusationResult, recordHandOver } from '#core/petitions/hand-over-news.ts';
import { approveRouteMove, refuseRouteMove, requestRouteMove } from '#core/petitions/move-claim.ts';
import type { Intake, PetitionState, ServiceReceipt } from '#core/petitions/petition.ts';
import type { ClaimId } from '#core/kit/ids.ts';
import type { law } from './walk-law.ts';

type Events = Result<readonly PetitionEvent[], { readonly kind: string }>;
type Facts = { readonly actor: Actor; readonly today: PlainDate; readonly law: typeof law };

/** What the petition of a walk asks for: two requests, or something that is answered in another way. */
export const walkVariants = ['plain', 'mixed', 'suggestions', 'accusing'] as const;
export type WalkVariant = (typeof walkVariants)[number];

export const variantOf = (count: number): WalkVariant => walkVariants[count % walkVariants.length] ?? 'plain';

export function intakeOf(intake: Intake, variant: WalkVariant): Intake {
  const purposes = {
    plain: ['request', 'request'],
    mixed: ['request', 'suggestion'],
    suggestions: ['suggestion', 'consultation'],
    accusing: ['request', 'accusation'],
  } as const satisfies Record<WalkVariant, readonly string[]>;
  return {
    ...intake,
    claims: intake.claims.map((claim, at) => ({ ...claim, purpose: purposes[variant][at] ?? 'request' })),
  };
}

/** The claims as they were written down: a correction of the words brings no route. */
export const asWritten = (intake: Intake, { claims }: PetitionState): Intake => ({
  ...intake,
  claims: claims.map(({ id, text, purpose, contentClass }) => ({
    id,
    text,
    purpose,
    contentClass,
    route: undefined,
  })),
});

/** The claims that a unit may take on as its duty. */
export const dutiful = ({ claims }: PetitionState): readonly ClaimId[] =>
  claims.filter(({ route, purpose }) => route === 'ordinary' && purpose === 'request').map(({ id }) => id);

const elsewhere: Extract<RouteTarget, { readonly to: 'elsewhere' }> = {
  to: 'elsewhere',
  route: 'administrative',
  organ: '县司法局',
  procedure: '行政复议',
  reference: '',
};

export function claimMoves(
  state: PetitionState,
  facts: Facts,
  choice: number,
  receipt: ServiceReceipt,
): { readonly [Step in keyof typeof claimSteps]: () => Events } {
  const claimId = state.claims[choice % state.claims.length]?.id ?? ('claim-1' as ClaimId);
  const targets: readonly RouteTarget[] = [{ to: 'duty' }, elsewhere, { to: 'ordinary' }];
  const answer = {
    checked: '某公司',
    findings: '属实',
    action: '责令改正',
    basis: '条例',
    reconsiderOrgan: '县政府',
    court: '县法院',
  };
  const on = addDays(facts.today, (choice % 3) - 1);
  return {
    'answer-suggestions': () =>
      answerSuggestions(
        {
          answers: state.claims
            .filter(({ route }) => route === 'suggestion')
            .slice(choice % 2)
            .map(({ id }) => ({ claimId: id, result: 'adopted', reasons: '可行', measures: '六月前' })),
        },
        state,
        facts,
      ),
    'submit-duty-answer': () => submitDutyAnswer(answer, state, facts),
    // Heads sign more often than they send back, or no notice would ever be served.
    'return-duty-answer': () =>
      choice % 5 === 2 ? returnDutyAnswer({ reason: '补充' }, state, facts) : err({ kind: 'the head signs' }),
    'sign-duty-answer': () => signDutyAnswer(state, facts),
    'serve-duty-answer': () => serveDutyAnswer(receipt, state, facts),
    // Few claims move, and few requests are refused, or walks would go round in circles.
    'request-route-move': () =>
      choice % 5 === 2
        ? requestRouteMove(
            { claimId, target: targets[choice % 3] ?? elsewhere, reason: '途径有误' },
            state,
            facts,
          )
        : err({ kind: 'nobody asks' }),
    'approve-route-move': () =>
      choice % 7 === 3 ? err({ kind: 'the head refuses' }) : approveRouteMove(state, facts),
    'refuse-route-move': () => refuseRouteMove({ reason: '途径正确' }, state, facts),
    'record-hand-over': () =>
      recordHandOver(
        choice % 5
          ? { claimId, on, news: 'confirmed', reference: '1号' }
          : { claimId, on, news: 'result', text: '已裁决', number: '' },
        state,
        facts,
      ),
    'bring-back': () =>
      choice % 2 === 1
        ? bringClaimBack(
            {
              claimId,
              reason: '不属其受理',
              saidOn: facts.today,
              next: choice % 4 === 1 ? elsewhere : { to: 'here' },
            },
            state,
            facts,
          )
        : err({ kind: 'the organ keeps it' }),
    'record-accusation-result': () =>
      recordAccusationResult({ claimId, text: '已了结', on: facts.today }, state, facts),
  };
}
