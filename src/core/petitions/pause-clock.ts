// A limit stops counting only where its own rule says so: by law (the hearing of a final review, 《信访工作条例》第三十六条), or by
// a sector or local rule that this matter is under. Time taken out is never lost, and never taken out twice.
import type { PauseCause } from '../clocks/rule.ts';
import type { PlainDate } from '../kit/plain-date.ts';
import { err, ok, type Result } from '../kit/result.ts';
import type { PetitionEvent } from './events.ts';
import type { MatterLaw } from './law-in-force.ts';
import { openClock, pausedSince } from './petition-clocks.ts';
import type { PetitionState } from './petition.ts';
import type { ClockPause, RunningClock } from './running-clock.ts';

export type PauseLaw = Pick<MatterLaw, 'rule' | 'sets' | 'nameOf' | 'dueAgain'>;

export type PauseClock = {
  readonly clock: string;
  readonly cause: PauseCause;
  /** The first day that does not count. */
  readonly from: PlainDate;
  readonly reason: string;
};

/** Stops the running clock from `from` on; its limit is known again when it resumes. */
export function pauseClock(
  command: PauseClock,
  state: PetitionState,
  law: PauseLaw,
): Result<readonly PetitionEvent[], PauseRefusal> {
  const refusal = refusePause(command, state, law);
  if (refusal) return err(refusal);
  const { clock, cause, from: on, reason } = command;
  const { article } = law.rule(clock, openClock(state, clock)?.due.from ?? on);
  return ok([{ kind: 'ClockPaused', clock, name: law.nameOf(clock), cause, on, reason, article }]);
}

/**
 * Lets the clock count again from `on`, without the days of all pauses that have ended; while another pause is open it stays
 * stopped. Nothing when the clock is not paused for that cause. A day before the pause began takes nothing out.
 */
export function resumeClock(
  command: { readonly clock: string; readonly cause: PauseCause; readonly on: PlainDate },
  state: PetitionState,
  law: PauseLaw,
): readonly PetitionEvent[] {
  const { clock, cause } = command;
  const running = openClock(state, clock);
  const open = running && openPause(running, cause);
  if (!running || !open) return [];
  const on = command.on < open.from ? open.from : command.on;
  const ended = [...running.pauses.filter((pause) => pause !== open), { ...open, to: on }];
  const due = law.dueAgain(running.due, { pauses: ended.flatMap(withEnd) });
  return [
    {
      kind: 'ClockResumed',
      clock,
      name: law.nameOf(clock),
      cause,
      on,
      before: running.due.limit,
      due,
    },
  ];
}

export type PauseRefusal =
  | { readonly kind: 'petitions.clock-not-running' }
  | { readonly kind: 'petitions.already-paused'; readonly since: PlainDate }
  | { readonly kind: 'petitions.pause-after-end'; readonly target: PlainDate }
  | { readonly kind: 'petitions.pause-without-basis' };

/** Why the clock may not stop for that cause; nothing when it may. */
export function refusePause(
  { clock, cause, from }: PauseClock,
  state: PetitionState,
  law: Pick<PauseLaw, 'rule' | 'sets'>,
): PauseRefusal | undefined {
  const running = openClock(state, clock);
  if (!running) return { kind: 'petitions.clock-not-running' };
  const open = openPause(running, cause);
  if (open) return { kind: 'petitions.already-paused', since: open.from };
  if (!hasBasis(clock, cause, running.due.from, law)) return { kind: 'petitions.pause-without-basis' };
  // What is over cannot be healed by stopping it, unless it stands still already.
  if (from > running.due.target && pausedSince(running) === undefined)
    return { kind: 'petitions.pause-after-end', target: running.due.target };
  return undefined;
}

function openPause({ pauses }: RunningClock, cause: PauseCause): ClockPause | undefined {
  return pauses.find((pause) => pause.cause === cause && pause.to === undefined);
}

// A national rule that leaves pauses to a sector or a locality gives none by itself: a set of this matter must say so.
function hasBasis(
  clock: string,
  cause: PauseCause,
  from: PlainDate,
  law: Pick<PauseLaw, 'rule' | 'sets'>,
): boolean {
  const { pause, set: id } = law.rule(clock, from);
  if (!pause || !(pause.causes ?? [cause]).includes(cause)) return false;
  return pause.basis === 'law' || law.sets.some((set) => set.id === id && set.scope === 'local');
}

function withEnd({ from, to, cause }: ClockPause) {
  return to === undefined ? [] : [{ from, to, causes: [cause] }];
}
