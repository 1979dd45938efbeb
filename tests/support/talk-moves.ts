// Everybody's tries at receiving somebody: the own talk, a talk of a sitting, one that another leader held.
import type { Actor } from '#core/access/actor.ts';
import { clockTime, timeAt } from '#core/kit/clock-time.ts';
import type { AttachmentId, ReceptionId, TalkId, UnitId } from '#core/kit/ids.ts';
import { addDays, type PlainDate } from '#core/kit/plain-date.ts';
import { ok } from '#core/kit/result.ts';
import { concludeTalk, type TalkDecision } from '#core/petitions/conclude-talk.ts';
import type { PetitionState } from '#core/petitions/petition.ts';
import { simpleConditions } from '#core/petitions/simple-handling.ts';
import type { talkSteps } from '#core/petitions/talk-steps.ts';
import type { law } from './walk-law.ts';
import type { Events } from './walk-moves.ts';

type Facts = { readonly actor: Actor; readonly today: PlainDate; readonly law: typeof law };
type Scene = { readonly bureau: UnitId };

const leader = (accountId: Actor['accountId'] | undefined) => ({
  accountId,
  name: accountId ?? '赵县长',
  post: '县长',
});

export const talkMoves = (
  choice: number,
  state: PetitionState,
  { actor, today, law }: Facts,
  { bureau }: Scene,
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
          today,
          law,
          handlerIsInUnit: choice % 7 > 0,
          canReceive: true,
        },
      );
      return concluded.ok ? ok(concluded.value.events) : concluded;
    },
  };
};
