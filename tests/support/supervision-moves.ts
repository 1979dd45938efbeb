// The moves of supervision on a random walk.
import type { Actor } from '#core/access/actor.ts';
import { addDays, type PlainDate } from '#core/kit/plain-date.ts';
import type { Result } from '#core/kit/result.ts';
import type { PetitionEvent } from '#core/petitions/events.ts';
import type { LawInForce } from '#core/petitions/law-in-force.ts';
import type { PetitionState } from '#core/petitions/petition.ts';
import {
  closeSupervision,
  inspectSite,
  orderSupervision,
  replySupervision,
  returnSupervision,
} from '#core/petitions/supervise-petition.ts';
import { supervisionCauses, supervisionTriggers } from '#core/petitions/supervision.ts';
import type { supervisionSteps } from '#core/petitions/supervision-steps.ts';
import { answerUrge, urgeUnit } from '#core/petitions/urge-unit.ts';

type Facts = { readonly actor: Actor; readonly today: PlainDate; readonly law: Pick<LawInForce, 'due'> };
type Events = Result<readonly PetitionEvent[], { readonly kind: string }>;
type Moves = { readonly [Step in keyof typeof supervisionSteps]: () => Events };

/** Each step with sensible words and, by `choice`, grounds that fit and grounds that do not. */
export function supervisionMoves(choice: number, state: PetitionState, facts: Facts): Moves {
  const { today } = facts;
  return {
    urge: () => urgeUnit({ text: '请抓紧办理' }, state, facts),
    'answer-urge': () => answerUrge({ text: '正在办理' }, state, facts),
    'order-supervision': () =>
      orderSupervision(
        {
          trigger: supervisionTriggers[choice % 3] ?? 'perfunctory',
          cause: supervisionCauses[choice % 8] ?? 'other',
          facts: '办理拖延',
          request: '立即整改',
          replyBy: addDays(today, choice % 20),
        },
        state,
        facts,
      ),
    'reply-supervision': () => replySupervision({ text: '已整改' }, state, facts),
    'return-supervision': () =>
      returnSupervision({ reason: '未说明原因', replyBy: addDays(today, choice % 20) }, state, facts),
    'close-supervision': () => closeSupervision({ outcome: '已整改到位' }, state, facts),
    inspect: () =>
      inspectSite(
        { on: addDays(today, (choice % 3) - 1), inspectors: ['甲'], found: '属实', required: '整改' },
        state,
        facts,
      ),
  };
}
