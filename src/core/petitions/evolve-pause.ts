import type { PauseEvent } from './pause-events.ts';
import type { PetitionState } from './petition.ts';
import type { ClockPause, RunningClock } from './running-clock.ts';

/** The clocks after a pause began or ended. Only the running clock of that name is touched. */
export function evolvePause(state: PetitionState, event: PauseEvent): Partial<PetitionState> {
  return { clocks: state.clocks.map((clock) => afterPause(clock, event)) };
}

function afterPause(clock: RunningClock, event: PauseEvent): RunningClock {
  if (clock.due.clock !== event.clock || clock.stoppedOn !== undefined) return clock;
  if (event.kind === 'ClockPaused') {
    const begun = { from: event.on, to: undefined, cause: event.cause };
    return { ...clock, pauses: [...clock.pauses, begun] };
  }
  const ended = (pause: ClockPause): ClockPause =>
    pause.cause === event.cause && pause.to === undefined ? { ...pause, to: event.on } : pause;
  return { ...clock, due: event.due, pauses: clock.pauses.map(ended) };
}
