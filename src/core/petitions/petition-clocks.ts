import type { Due } from '../clocks/due.ts';
import type { PlainDate } from '../kit/plain-date.ts';
import type { PetitionEvent } from './events.ts';
import type { PetitionState } from './petition.ts';
import type { RunningClock } from './running-clock.ts';
import { supervisionClock } from './supervision.ts';

export function openClock(state: PetitionState, clock: string): RunningClock | undefined {
  return state.clocks.find((running) => running.due.clock === clock && running.stoppedOn === undefined);
}

/**
 * What makes nobody late whose work this is: a right that may lie unused (the petitioner's windows, the unit's to object), and
 * the limit of the organ of discipline, which answers to nobody here.
 */
export function isRight(clock: RunningClock): boolean {
  const { owner, due } = clock;
  return owner === 'petitioner' || owner === 'discipline-organ' || due.clock === 'objection';
}

/** Since when the clock has not been counting; nothing while it counts. */
export function pausedSince({ stoppedOn, pauses }: RunningClock): PlainDate | undefined {
  if (stoppedOn !== undefined) return undefined;
  const open = pauses.filter((pause) => pause.to === undefined).map((pause) => pause.from);
  return open.toSorted()[0];
}

/** Stops the named clocks that are running; those that are not are passed over. */
export function stopClocks(
  state: PetitionState,
  clocks: readonly string[],
  on: PlainDate,
): readonly PetitionEvent[] {
  return clocks
    .filter((clock) => openClock(state, clock) !== undefined)
    .map((clock) => ({ kind: 'ClockStopped', clock, on }));
}

// Rights and limits under other laws than the regulations on petitions, and the answer to an open supervision, outlive the matter.
const outliving: readonly string[] = ['reconsider_apply', 'litigate_apply', 'jw_accept', supervisionClock];

/** Stops whatever runs: nothing is left to do here. */
export function stopAllClocks(state: PetitionState, on: PlainDate): readonly PetitionEvent[] {
  const running = state.clocks.filter(
    ({ due, stoppedOn }) => stoppedOn === undefined && !outliving.includes(due.clock),
  );
  return running.map((clock) => ({ kind: 'ClockStopped', clock: clock.due.clock, on }));
}

/** Replaces a running clock by the same clock with another limit and the same pauses; nothing when it is not running. */
export function moveClock(
  state: PetitionState,
  clock: string,
  due: Due,
  on: PlainDate,
): readonly PetitionEvent[] {
  const running = openClock(state, clock);
  if (!running) return [];
  return [
    { kind: 'ClockStopped', clock, on },
    { kind: 'ClockStarted', due, owner: running.owner, ...pausesOf(running) },
  ];
}

function pausesOf({ pauses }: RunningClock): { readonly pauses?: RunningClock['pauses'] } {
  return pauses.length > 0 ? { pauses } : {};
}
