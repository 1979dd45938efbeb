// Limits as events move them: begun, kept, computed again, warned of.
import type { PetitionEvent } from './events.ts';
import type { RunningClock } from './running-clock.ts';

type ClockEvent = Extract<
  PetitionEvent,
  { kind: 'ClockStarted' | 'ClockStopped' | 'ClockReprojected' | 'WarningRaised' }
>;

/** The clocks after the event; one that is not running any more is left as it was. */
export function changeClocks(clocks: readonly RunningClock[], event: ClockEvent): readonly RunningClock[] {
  switch (event.kind) {
    case 'ClockStarted':
      return [...clocks, started(event)];
    case 'ClockStopped':
      return clocks.map((clock) => stopped(clock, event));
    case 'ClockReprojected':
      return clocks.map((clock) => reprojected(clock, event));
    case 'WarningRaised':
      return clocks.map((clock) => warned(clock, event));
  }
}

function started({ due, owner, pauses }: Extract<PetitionEvent, { kind: 'ClockStarted' }>): RunningClock {
  return { due, owner, stoppedOn: undefined, pauses: pauses ?? [] };
}

function reprojected(
  clock: RunningClock,
  { due }: Extract<PetitionEvent, { kind: 'ClockReprojected' }>,
): RunningClock {
  const isIt = clock.due.clock === due.clock && clock.due.from === due.from && clock.stoppedOn === undefined;
  return isIt ? { ...clock, due } : clock;
}

function warned(
  clock: RunningClock,
  { rung, on, ...event }: Extract<PetitionEvent, { kind: 'WarningRaised' }>,
): RunningClock {
  const isIt =
    clock.due.clock === event.clock && clock.due.from === event.from && clock.stoppedOn === undefined;
  return isIt ? { ...clock, warnings: [...(clock.warnings ?? []), { rung, on }] } : clock;
}

function stopped(clock: RunningClock, event: Extract<PetitionEvent, { kind: 'ClockStopped' }>): RunningClock {
  return clock.due.clock === event.clock && clock.stoppedOn === undefined
    ? { ...clock, stoppedOn: event.on }
    : clock;
}
