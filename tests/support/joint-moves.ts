// Everybody's tries at putting a matter before several departments and at naming the one that leads.
import type { Actor } from '#core/access/actor.ts';
import type { PromiseId, ReceptionId, UnitId } from '#core/kit/ids.ts';
import { addDays, type PlainDate } from '#core/kit/plain-date.ts';
import { ok } from '#core/kit/result.ts';
import type { jointSteps } from '#core/petitions/joint-steps.ts';
import type { PetitionState } from '#core/petitions/petition.ts';
import { callJointSitting, giveJointOpinion, nameJointLead } from '#core/petitions/sit-together.ts';
import type { Sitting } from '#core/petitions/who-received.ts';
import type { Events } from './walk-moves.ts';

type Facts = { readonly actor: Actor; readonly today: PlainDate };
type Units = { readonly office: UnitId; readonly bureau: UnitId; readonly respondent: UnitId };

/** A joint reception of the day; one leader sits, without an account. */
export const sittingOn = (on: PlainDate): Sitting => ({
  receptionId: `reception-${on}` as ReceptionId,
  on,
  cancelled: false,
  seats: [{ seat: 1, leader: { accountId: undefined, name: '周建国', post: '县长' } }],
});

export const jointMoves = (
  choice: number,
  state: PetitionState,
  facts: Facts,
  { office, bureau, respondent }: Units,
): { readonly [Step in keyof typeof jointSteps]: () => Events } => {
  const { today } = facts;
  const last = state.joint.at(-1);
  return {
    'call-joint-sitting': () => {
      const parties = [{ unitId: bureau }, { unitId: office }, { organ: '供电公司' }].slice(
        choice % 3 ? 0 : 2,
      );
      const withThem = choice % 7 ? parties : [...parties, { unitId: respondent }];
      const sitting = sittingOn(addDays(today, (choice % 5) - 1));
      return callJointSitting({ parties: withThem }, state, { ...facts, sitting });
    },
    'name-joint-lead': () => {
      const sitting = last && sittingOn(last.on);
      const receptionId = sitting?.receptionId ?? ('none' as ReceptionId);
      const named = nameJointLead(
        {
          receptionId,
          unitId: choice % 4 ? bureau : office,
          limit: addDays(today, choice % 20),
          task: '牵头协调维修',
          reason: choice % 3 ? '职责调整' : '',
        },
        state,
        {
          ...facts,
          sitting,
          promiseId: `promise-${state.version}` as PromiseId,
          canKeep: choice % 11 > 0,
          ownerIsInUnit: true,
        },
      );
      if (!named.ok || !last) return named;
      const spoken = giveJointOpinion(
        {
          receptionId,
          party: last.parties[choice % last.parties.length] ?? { unitId: bureau },
          text: '可以维修',
        },
        state,
        facts,
      );
      return spoken.ok ? ok([...named.value, ...spoken.value]) : named;
    },
  };
};
