// The day of service is a fact of the first rank: the review window counts from it
// (《信访工作条例》第三十五条; fields of the receipt after 民事诉讼法第八十七条至第九十一条).
import type { Actor } from '../access/actor.ts';
import type { PlainDate } from '../kit/plain-date.ts';
import { err, ok, type Result } from '../kit/result.ts';
import { refuseWithoutReason, type BackDateReasonMissing } from './back-date.ts';
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
  const refusal = refuseService(service, state.signedOn, facts.today);
  if (refusal) return err(refusal);
  return ok([
    { kind: 'DecisionServed', service },
    ...stopClocks(state, ['handle_r6', 'sd_redo', 'extension_notice'], servedOn),
    { kind: 'ClockStarted', due: facts.law.due('review_apply', servedOn), owner: 'petitioner' },
  ]);
}

/** What is wrong with the receipt of any paper that was signed or approved on `signedOn`. */
export function refuseService(
  { servedOn, method, witnesses, backDateReason }: ServiceReceipt,
  signedOn: PlainDate | undefined,
  today: PlainDate,
): ServiceRefusal | undefined {
  if (servedOn > today) return { kind: 'petitions.served-in-future', servedOn };
  if (signedOn !== undefined && servedOn < signedOn)
    return { kind: 'petitions.served-before-signed', servedOn, signedOn };
  if (method === 'left' && witnesses.length < 2) return { kind: 'petitions.left-needs-witnesses' };
  return refuseWithoutReason(servedOn, backDateReason, today);
}

export type ServiceRefusal =
  | BackDateReasonMissing
  | { readonly kind: 'petitions.served-in-future'; readonly servedOn: PlainDate }
  | {
      readonly kind: 'petitions.served-before-signed';
      readonly servedOn: PlainDate;
      readonly signedOn: PlainDate;
    }
  | { readonly kind: 'petitions.left-needs-witnesses' };
