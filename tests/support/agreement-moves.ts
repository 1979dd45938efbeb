// Everybody's tries at an agreement and at the simple procedure.
import type { Actor } from '#core/access/actor.ts';
import type { ClaimId } from '#core/kit/ids.ts';
import { addDays, type PlainDate } from '#core/kit/plain-date.ts';
import { ok } from '#core/kit/result.ts';
import type { AgreementContent } from '#core/petitions/agreement.ts';
import type { agreementSteps } from '#core/petitions/agreement-steps.ts';
import { acceptSimply, answerSimply, convertSimple } from '#core/petitions/handle-simply.ts';
import {
  draftAgreement,
  dropAgreement,
  recordPerformance,
  signAgreement,
} from '#core/petitions/make-agreement.ts';
import type { PetitionState } from '#core/petitions/petition.ts';
import { answerMeans, conversionGrounds, simpleConditions } from '#core/petitions/simple-handling.ts';
import type { law } from './walk-law.ts';
import type { Events } from './walk-moves.ts';

type Facts = { readonly actor: Actor; readonly today: PlainDate; readonly law: typeof law };
type Decided = ReturnType<typeof answerSimply> | ReturnType<typeof draftAgreement>;

const justEvents = (decided: Decided): Events => (decided.ok ? ok(decided.value.events) : decided);

export const agreementOn = (claimIds: readonly ClaimId[], performBy: PlainDate): AgreementContent => ({
  kind: 'mediation',
  claimIds,
  otherParty: '某局',
  mediator: '人民调解委员会',
  discretion: '协议第六条',
  terms: '一次性补发',
  performance: '汇款',
  performBy,
});

export const agreementMoves = (
  choice: number,
  state: PetitionState,
  facts: Facts,
): { readonly [Step in keyof typeof agreementSteps]: () => Events } => {
  const { today, actor } = facts;
  // The choices of a sweep differ by nine; their ninths are even and odd.
  const odd = Math.floor(choice / 9);
  const told = {
    means: answerMeans[choice % 5] ?? 'oral',
    to: '李',
    on: addDays(today, choice % 6 ? 0 : 1),
  };
  const ids = state.claims.map(({ id }) => id);
  const content = agreementOn(odd % 2 ? ids : ids.slice(1), addDays(today, (choice % 8) - 1));
  const mediator = odd % 5 ? content.mediator : '';
  return {
    'draft-agreement': () => justEvents(draftAgreement({ ...content, mediator }, state, facts)),
    'sign-agreement': () =>
      signAgreement(
        {
          on: today,
          signatories: choice % 7 ? ['李', '赵'] : ['李'],
          attachments: [],
          voluntary: odd % 3 > 0,
        },
        state,
        facts,
      ),
    'drop-agreement': () => dropAgreement({ reason: '未谈成' }, state, facts),
    'record-performance': () => recordPerformance({ on: today, evidence: '收条' }, state, facts),
    'accept-simple': () =>
      acceptSimply(
        {
          handlerId: actor.accountId,
          conditions: odd % 4 ? simpleConditions.slice(1) : simpleConditions,
          told,
        },
        state,
        { ...facts, handlerIsInUnit: choice % 5 > 0 },
      ),
    'answer-simple': () =>
      justEvents(answerSimply({ ...told, text: '已修好', paperAsked: odd % 3 === 0 }, state, facts)),
    'convert-simple': () =>
      justEvents(
        convertSimple(
          { ground: conversionGrounds[choice % 4] ?? 'unclear', reason: '复杂', told },
          state,
          facts,
        ),
      ),
  };
};
