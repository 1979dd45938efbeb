// A petitioner may withdraw of their own free will, in writing; a matter also ends when nobody is left to raise it.
import type { Actor } from '../access/actor.ts';
import type { PetitionerId } from '../kit/ids.ts';
import type { PlainDate } from '../kit/plain-date.ts';
import { err, ok, type Result } from '../kit/result.ts';
import { keptReason, refuseWithoutReason, type BackDateReasonMissing } from './back-date.ts';
import { refuseWithoutCapacity, type CapacityRefusal } from './capacity.ts';
import type { WithdrawCause } from './ending.ts';
import type { PetitionEvent } from './events.ts';
import { stopAllClocks } from './petition-clocks.ts';
import type { PetitionState } from './petition.ts';
import { refuseSigner, type SignerRefusal } from './sign-for-others.ts';
import { mayTake, type StepRefusal } from './steps.ts';

export type WithdrawPetition = {
  readonly cause: WithdrawCause;
  readonly reason: string;
  /** The signed request, or the certificate: what it is and where it is kept. */
  readonly evidence: string;
  /** The day of the signature, of the death or of the end of the organisation. */
  readonly evidenceOn: PlainDate;
  readonly backDateReason?: string | undefined;
  /** Whoever records a withdrawal answers for it that nobody pressed the petitioner. */
  readonly voluntary: boolean;
  /** Who signed the request; a guardian, when the petitioner cannot act alone. */
  readonly signedById?: PetitionerId | undefined;
};

/** Ends the petition before it is answered, with reason and evidence. An answered one is closed, not withdrawn. */
export function withdrawPetition(
  { voluntary, signedById, backDateReason, ...command }: WithdrawPetition,
  state: PetitionState,
  facts: { readonly actor: Actor; readonly today: PlainDate },
): Result<readonly PetitionEvent[], StepRefusal | WithdrawRefusal | BackDateReasonMissing> {
  const may = mayTake('withdraw', state, facts.actor);
  if (!may.ok) return may;
  const { evidenceOn } = command;
  if (evidenceOn > facts.today) return err({ kind: 'petitions.evidence-in-future', on: evidenceOn });
  if (command.cause === 'withdrawn' && !voluntary) return err({ kind: 'petitions.not-voluntary' });
  const incapable =
    command.cause === 'withdrawn' &&
    (refuseWithoutCapacity(state.people, signedById) ?? refuseSigner(state, signedById, evidenceOn));
  if (incapable) return err(incapable);
  if (command.cause === 'withdrawn' && evidenceOn < state.receivedOn)
    return err({ kind: 'petitions.withdrawn-before-received', on: evidenceOn, receivedOn: state.receivedOn });
  const unexplained = refuseWithoutReason(evidenceOn, backDateReason, facts.today);
  if (unexplained) return err(unexplained);
  const reason = keptReason(evidenceOn, backDateReason, facts.today);
  const rest = { ground: undefined, route: '', earlierPapers: [] };
  return ok([
    { kind: 'PetitionEnded', ending: { ...command, ...reason, ...rest, on: facts.today } },
    ...stopAllClocks(state, facts.today),
  ]);
}

export type WithdrawRefusal =
  | CapacityRefusal
  | SignerRefusal
  | { readonly kind: 'petitions.evidence-in-future'; readonly on: PlainDate }
  | { readonly kind: 'petitions.not-voluntary' }
  | {
      readonly kind: 'petitions.withdrawn-before-received';
      readonly on: PlainDate;
      readonly receivedOn: PlainDate;
    };
