import type { PlainDate } from '../kit/plain-date.ts';
import type { Hearing } from './hearing.ts';
import type { HearingEvent } from './hearing-events.ts';
import type { PetitionState } from './petition.ts';

/** The hearings after one more event; all but the order speak of the one that is open. */
export function evolveHearing(state: PetitionState, event: HearingEvent): Partial<PetitionState> {
  if (event.kind === 'HearingOrdered') {
    const { kind: _, on, ...ordered } = event;
    const begun = { adjournments: [], notice: undefined, end: undefined };
    const hearing: Hearing = { ...ordered, ...begun, orderedOn: on, plannedOn: on };
    return { hearings: [...state.hearings, hearing] };
  }
  return { hearings: state.hearings.map((one) => (one.end ? one : { ...one, ...change(one, event) })) };
}

/** What is left open when a petition ends is not held any more. */
export function withoutOpenHearing({ hearings }: PetitionState, on: PlainDate): readonly Hearing[] {
  const end = { kind: 'cancelled', on, reason: '' } as const;
  return hearings.map((hearing) => (hearing.end ? hearing : { ...hearing, end }));
}

function change(
  hearing: Hearing,
  event: Exclude<HearingEvent, { kind: 'HearingOrdered' }>,
): Partial<Hearing> {
  switch (event.kind) {
    case 'HearingNoticeServed':
      return { notice: event.service };
    case 'HearingAdjourned': {
      const { on, plan, reason } = event;
      const adjournments = [...hearing.adjournments, { on, from: hearing.plan.on, reason }];
      return { plan, plannedOn: on, notice: undefined, adjournments };
    }
    case 'HearingCancelled':
      return { end: { kind: 'cancelled', on: event.on, reason: event.reason } };
    case 'HearingHeld':
      return { end: { kind: 'held', on: event.on, record: event.record } };
  }
}
