// A complex matter may take up to thirty days more, once: asked for and approved before the limit ends, with reasons
// that are told to the petitioner (《信访工作条例》第三十四条).
import type { Actor } from '../access/actor.ts';
import type { PlainDate } from '../kit/plain-date.ts';
import { err, ok, type Result } from '../kit/result.ts';
import type { PetitionEvent } from './events.ts';
import type { MatterLaw } from './law-in-force.ts';
import { moveClock, openClock, pausedSince, stopClocks } from './petition-clocks.ts';
import type { PetitionState, ServiceReceipt } from './petition.ts';
import { refuseService, type ServiceRefusal } from './serve-decision.ts';
import { mayTake, type StepRefusal } from './steps.ts';

type Facts = { readonly actor: Actor; readonly today: PlainDate };
type LawFacts = Facts & { readonly law: Pick<MatterLaw, 'due' | 'dueAgain' | 'rule'> };

/** `days` counts in the unit of the rule; its ceiling is the rule's. */
export function requestExtension(
  command: { readonly days: number; readonly reason: string },
  state: PetitionState,
  facts: LawFacts,
): Result<readonly PetitionEvent[], StepRefusal | ExtensionRefusal> {
  const may = mayTake('request-extension', state, facts.actor);
  if (!may.ok) return may;
  const refusal = refuseExtension(command.days, state, facts);
  if (refusal) return err(refusal);
  return ok([{ kind: 'ExtensionRequested', on: facts.today, days: command.days, reason: command.reason }]);
}

/** The head approves: the limit is replaced by one whose derivation names the days, and the notice is due. */
export function approveExtension(
  state: PetitionState,
  facts: LawFacts,
): Result<readonly PetitionEvent[], StepRefusal | ExtensionRefusal> {
  const may = mayTake('approve-extension', state, facts.actor);
  if (!may.ok) return may;
  const { today, law } = facts;
  const days = state.extension?.days ?? 0;
  const refusal = refuseExtension(days, state, facts);
  if (refusal) return err(refusal);
  const running = openClock(state, 'handle_r6');
  if (!running) throw new Error('an accepted petition without its limit');
  const extended = law.dueAgain(running.due, { extendDays: days });
  const before = running.due.limit;
  return ok([
    { kind: 'ExtensionApproved', on: today, days, before, limit: extended.limit },
    ...moveClock(state, 'handle_r6', extended, today),
    { kind: 'ClockStarted', due: law.due('extension_notice', today, before), owner: 'responsible-unit' },
  ]);
}

export function refuseExtensionRequest(
  command: { readonly reason: string },
  state: PetitionState,
  facts: Facts,
): Result<readonly PetitionEvent[], StepRefusal> {
  const may = mayTake('refuse-extension', state, facts.actor);
  return may.ok ? ok([{ kind: 'ExtensionRefused', reason: command.reason, on: facts.today }]) : may;
}

/** The notice reached the petitioner. A late service is recorded as it was; the stopped limit shows it. */
export function serveExtension(
  service: ServiceReceipt,
  state: PetitionState,
  facts: Facts,
): Result<readonly PetitionEvent[], StepRefusal | ServiceRefusal> {
  const may = mayTake('serve-extension', state, facts.actor);
  if (!may.ok) return may;
  const refusal = refuseService(service, state.extension?.approvedOn, facts.today);
  if (refusal) return err(refusal);
  return ok([
    { kind: 'ExtensionServed', service },
    ...stopClocks(state, ['extension_notice'], service.servedOn),
  ]);
}

export type ExtensionRefusal =
  | { readonly kind: 'petitions.already-extended'; readonly on: PlainDate }
  | { readonly kind: 'petitions.extension-after-end'; readonly limit: PlainDate }
  | { readonly kind: 'petitions.extension-too-long'; readonly days: number; readonly daysMax: number }
  | { readonly kind: 'petitions.limit-stands-still'; readonly since: PlainDate }
  | { readonly kind: 'petitions.not-extendable' };

function refuseExtension(days: number, state: PetitionState, facts: LawFacts): ExtensionRefusal | undefined {
  const { extension } = state;
  if (extension?.approvedOn) return { kind: 'petitions.already-extended', on: extension.approvedOn };
  const running = openClock(state, 'handle_r6');
  const rule = running && facts.law.rule('handle_r6', running.due.from).extension;
  if (!running || !rule) return { kind: 'petitions.not-extendable' };
  // While it stands still, its end is not known; more time is a question for when it runs again.
  const since = pausedSince(running);
  if (since) return { kind: 'petitions.limit-stands-still', since };
  if (facts.today > running.due.limit)
    return { kind: 'petitions.extension-after-end', limit: running.due.limit };
  const { daysMax } = rule;
  return daysMax !== null && days > daysMax
    ? { kind: 'petitions.extension-too-long', days, daysMax }
    : undefined;
}
