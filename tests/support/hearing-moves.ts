// Everybody's tries at a hearing.
import type { Actor } from '#core/access/actor.ts';
import type { AccountId } from '#core/kit/ids.ts';
import { addDays, type PlainDate } from '#core/kit/plain-date.ts';
import type { HearingPlan } from '#core/petitions/hearing.ts';
import type { hearingSteps } from '#core/petitions/hearing-steps.ts';
import { holdHearing, serveHearingNotice } from '#core/petitions/hold-hearing.ts';
import { adjournHearing, cancelHearing, orderHearing } from '#core/petitions/order-hearing.ts';
import type { PetitionState, ServiceReceipt } from '#core/petitions/petition.ts';
import type { law } from './walk-law.ts';
import type { Events } from './walk-moves.ts';

type Facts = { readonly actor: Actor; readonly today: PlainDate; readonly law: typeof law };

export const hearingPlan = (today: PlainDate, choice = 2): HearingPlan => ({
  on: addDays(today, choice % 5),
  time: '9:30',
  place: '二楼会议室',
  chairId: `chair-${choice % 6}` as AccountId,
  clerkId: 'chair-5' as AccountId,
  participants:
    Math.floor(choice / 9) % 4 === 0
      ? [{ name: '李', role: 'petitioner' }]
      : [{ name: '王', role: 'witness' }],
  closedReason: choice % 5 ? '涉及个人隐私' : '',
  shortNotice: choice % 4 ? '信访人要求尽早' : '',
});

export const hearingMoves = (
  choice: number,
  receipt: ServiceReceipt,
  state: PetitionState,
  facts: Facts,
): { readonly [Step in keyof typeof hearingSteps]: () => Events } => {
  const known = { ...facts, isStaff: (id: AccountId) => id !== 'chair-4' };
  const plan = hearingPlan(facts.today, choice);
  return {
    'order-hearing': () => orderHearing({ plan, reason: '争议较大' }, state, known),
    'serve-hearing-notice': () => serveHearingNotice(receipt, state, facts),
    'adjourn-hearing': () => adjournHearing({ plan, reason: '主持人出差' }, state, known),
    'cancel-hearing': () => cancelHearing({ reason: '信访人不愿听证' }, state, facts),
    'hold-hearing': () =>
      holdHearing(
        {
          facts: '各自陈述',
          questions: '',
          debate: '',
          conclusion: '应当补发',
          petitionerCame: choice % 4 > 0,
          attachments: [],
        },
        state,
        facts,
      ),
  };
};
