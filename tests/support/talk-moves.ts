// Everybody's tries at receiving somebody: the own talk, a talk of a sitting, one that another leader held.
import type { Actor } from '#core/access/actor.ts';
import { clockTime, timeAt } from '#core/kit/clock-time.ts';
import type { AttachmentId, InvitationId, PromiseId, ReceptionId, TalkId, UnitId } from '#core/kit/ids.ts';
import { addDays, type PlainDate } from '#core/kit/plain-date.ts';
import { ok } from '#core/kit/result.ts';
import { concludeTalk } from '#core/petitions/conclude-talk.ts';
import type { TalkDecision } from '#core/petitions/decide-at-table.ts';
import type { PetitionState } from '#core/petitions/petition.ts';
import { simpleConditions } from '#core/petitions/simple-handling.ts';
import type { talkSteps } from '#core/petitions/talk-steps.ts';
import type { law } from './walk-law.ts';
import type { Events } from './walk-moves.ts';

type Facts = { readonly actor: Actor; readonly today: PlainDate; readonly law: typeof law };
type Scene = { readonly bureau: UnitId; readonly respondent: UnitId };

const leader = (accountId: Actor['accountId'] | undefined) => ({
  accountId,
  name: accountId ?? '赵县长',
  post: '县长',
});

export const talkMoves = (
  choice: number,
  state: PetitionState,
  { actor, today, law }: Facts,
  { bureau, respondent }: Scene,
): { readonly [Step in keyof typeof talkSteps]: () => Events } => {
  // The choices of a sweep differ by nine; their ninths are even and odd.
  const odd = Math.floor(choice / 9);
  const self = leader(actor.accountId);
  const decisions: readonly TalkDecision[] = [
    { outcome: 'explained' },
    {
      outcome: 'settled',
      handlerId: actor.accountId,
      conditions: odd % 4 ? simpleConditions : simpleConditions.slice(1),
      paperAsked: odd % 2 === 0,
    },
    { outcome: 'assigned', unitId: bureau, dueOn: addDays(today, (choice % 20) - 1) },
    {
      outcome: 'promised',
      promise: '一周内维修',
      unitId: choice % 9 ? bureau : respondent,
      limit: addDays(today, (choice % 20) - 1),
    },
    {
      outcome: 'invited-again',
      plan: {
        receptionId: undefined,
        day: addDays(today, (choice % 12) - 1),
        at: clockTime('09:00'),
        place: '二楼',
        grounds: '再谈',
        dayOffReason: '',
      },
    },
  ];
  const sitting = {
    receptionId: 'reception' as ReceptionId,
    on: today,
    cancelled: choice % 13 === 0,
    seats: [
      { seat: 1, leader: choice % 2 ? self : leader(undefined) },
      { seat: 2, leader: leader(undefined) },
    ],
  };
  return {
    'record-talk': () => {
      const started = 480 + (choice % 500);
      const concluded = concludeTalk(
        {
          id: `talk-${state.talks.length}` as TalkId,
          on: addDays(today, choice % 11 ? 0 : -1),
          startedAt: timeAt(started),
          endedAt: choice % 17 ? timeAt(started + 15) : clockTime('00:00'),
          hallId: undefined,
          serial: undefined,
          record: '反映外墙渗水',
          opinion: '一周内维修',
          present: '',
          seat: odd % 3 ? undefined : 1,
          signature:
            choice % 5
              ? { by: 'finger', attachmentId: 'picture' as AttachmentId }
              : { by: 'name', name: self.name },
          decision: decisions[choice % decisions.length] ?? { outcome: 'explained' },
        },
        state,
        {
          actor,
          self,
          sitting: odd % 2 ? sitting : undefined,
          isPicture: choice % 23 > 0,
          today,
          law,
          handlerIsInUnit: choice % 7 > 0,
          canReceive: true,
          owner: { canKeep: choice % 19 > 0, ownerIsInUnit: true },
          case: { level: choice % 2 ? 'upper' : 'community', deadline: addDays(today, (choice % 30) - 1) },
          promiseId: `promise-of-talk-${state.talks.length}` as PromiseId,
          inviting: {
            actor,
            today,
            newId: `invitation-of-talk-${state.talks.length}` as InvitationId,
            isWorkday: () => true,
            unitsOf: () => [actor.unitId],
            reception: undefined,
          },
        },
      );
      return concluded.ok ? ok(concluded.value.events) : concluded;
    },
  };
};
