// The day of service is a fact of the first rank: the review window counts from it
// (《信访工作条例》第三十五条; fields of the receipt after 民事诉讼法第八十七条至第九十一条).
import type { Actor } from '../access/actor.ts';
import type { PlainDate } from '../kit/plain-date.ts';
import { err, ok, type Result } from '../kit/result.ts';
import type { PetitionEvent } from './events.ts';
import type { LawInForce } from './law-in-force.ts';
import { stopClocks } from './petition-clocks.ts';
import type { PetitionState, ServiceReceipt } from './petition.ts';
import { mayTake, type StepRefusal } from './steps.ts';

export function serveDecision(
  service: ServiceReceipt,
  state: PetitionState,
  facts: { readonly actor: Actor; readonly today: PlainDate; readonly law: LawInForce },
): Result<readonly PetitionEvent[], StepRefusal | ServiceRefusal> {
  const may = mayTake('serve-decision', state, facts.actor);
  if (!may.ok) return may;
  const { servedOn } = service;
  if (servedOn > facts.today) return err({ kind: 'petitions.served-in-future', servedOn });
  if (state.signedOn !== undefined && servedOn < state.signedOn)
    return err({ kind: 'petitions.served-before-signed', servedOn, signedOn: state.signedOn });
  if (service.method === 'left' && service.witnesses.length < 2)
    return err({ kind: 'petitions.left-needs-witnesses' });
  return ok([
    { kind: 'DecisionServed', service },
    ...stopClocks(state, ['handle_r6'], servedOn),
    { kind: 'ClockStarted', due: facts.law.due('review_apply', servedOn), owner: 'petitioner' },
  ]);
}

export type ServiceRefusal =
  | { readonly kind: 'petitions.served-in-future'; readonly servedOn: PlainDate }
  | {
      readonly kind: 'petitions.served-before-signed';
      readonly servedOn: PlainDate;
      readonly signedOn: PlainDate;
    }
  | { readonly kind: 'petitions.left-needs-witnesses' };
