// From the draft that both sides read to the signatures, and to what was promised in it (《信访工作条例》第三十三条).
import type { Actor } from '../access/actor.ts';
import type { AttachmentId } from '../kit/ids.ts';
import type { PlainDate } from '../kit/plain-date.ts';
import { err, ok, type Result } from '../kit/result.ts';
import {
  draftedAgreement,
  isToDecide,
  unperformedAgreement,
  type AgreementContent,
  type AgreementKind,
} from './agreement.ts';
import { keptReason, refuseWithoutReason, type BackDateReasonMissing } from './back-date.ts';
import { openBesides } from './claim-outcomes.ts';
import { claimsToAnswer } from './claims-to-answer.ts';
import type { PetitionEvent } from './events.ts';
import { stopClocks } from './petition-clocks.ts';
import type { PetitionPaperKind } from './paper-kinds.ts';
import type { PetitionState } from './petition.ts';
import { mayTake, type StepRefusal } from './steps.ts';

type Facts = { readonly actor: Actor; readonly today: PlainDate };

/** The paper exists from now on and is read before it is signed. Handling and its limit go on. */
export function draftAgreement(
  content: AgreementContent,
  state: PetitionState,
  { actor, today }: Facts,
): Result<
  { readonly events: readonly PetitionEvent[]; readonly papers: readonly PetitionPaperKind[] },
  StepRefusal | AgreementRefusal
> {
  const may = mayTake('draft-agreement', state, actor);
  if (!may.ok) return may;
  const refusal = refuseContent(content, state, today);
  if (refusal) return err(refusal);
  return ok({
    events: [{ kind: 'AgreementDrafted', on: today, content }],
    papers: [agreementPapers[content.kind]],
  });
}

export const agreementPapers = {
  mediation: 'mediation-agreement',
  settlement: 'settlement-agreement',
} as const satisfies Record<AgreementKind, PetitionPaperKind>;

export type SignAgreement = {
  readonly on: PlainDate;
  readonly signatories: readonly string[];
  readonly attachments: readonly AttachmentId[];
  /** Whoever records it answers for it that nobody was pressed. */
  readonly voluntary: boolean;
  readonly backDateReason?: string | undefined;
};

/**
 * The claims it covers are settled. When none is left to decide, the agreements are the answer and the limit of handling is
 * kept; otherwise the limit runs on for the rest.
 */
export function signAgreement(
  { voluntary, backDateReason, ...signing }: SignAgreement,
  state: PetitionState,
  { actor, today }: Facts,
): Result<readonly PetitionEvent[], StepRefusal | SigningRefusal | BackDateReasonMissing> {
  const may = mayTake('sign-agreement', state, actor);
  if (!may.ok) return may;
  const agreement = draftedAgreement(state);
  if (!agreement) throw new Error('the table lets an agreement be signed that nobody drafted');
  const { on } = signing;
  if (on > today) return err({ kind: 'petitions.agreement-in-future', on });
  if (on < agreement.draftedOn)
    return err({ kind: 'petitions.signed-before-drafted', on, draftedOn: agreement.draftedOn });
  const unexplained = refuseWithoutReason(on, backDateReason, today);
  if (unexplained) return err(unexplained);
  if (!voluntary) return err({ kind: 'petitions.agreement-not-voluntary' });
  if (new Set(signing.signatories).size < 2) return err({ kind: 'petitions.agreement-needs-both' });
  const left = claimsToAnswer(state).filter(({ id }) => !agreement.claimIds.includes(id));
  const settlesAll = left.length === 0 && openBesides(state).length === 0;
  return ok([
    {
      kind: 'AgreementSigned',
      signing: { ...signing, ...keptReason(on, backDateReason, today) },
      settlesAll,
    },
    ...(left.length === 0 ? stopClocks(state, ['handle_r6', 'extension_notice'], on) : []),
  ]);
}

export function dropAgreement(
  command: { readonly reason: string },
  state: PetitionState,
  { actor, today }: Facts,
): Result<readonly PetitionEvent[], StepRefusal> {
  const may = mayTake('drop-agreement', state, actor);
  return may.ok ? ok([{ kind: 'AgreementDropped', on: today, reason: command.reason }]) : may;
}

/** What was promised was done. */
export function recordPerformance(
  {
    on,
    evidence,
    backDateReason,
  }: {
    readonly on: PlainDate;
    readonly evidence: string;
    readonly backDateReason?: string | undefined;
  },
  state: PetitionState,
  { actor, today }: Facts,
): Result<readonly PetitionEvent[], StepRefusal | PerformanceRefusal | BackDateReasonMissing> {
  const may = mayTake('record-performance', state, actor);
  if (!may.ok) return may;
  if (on > today) return err({ kind: 'petitions.agreement-in-future', on });
  const signedOn = unperformedAgreement(state)?.signing?.on;
  if (signedOn !== undefined && on < signedOn)
    return err({ kind: 'petitions.performed-before-signed', on, signedOn });
  const unexplained = refuseWithoutReason(on, backDateReason, today);
  if (unexplained) return err(unexplained);
  return ok([{ kind: 'AgreementPerformed', on, evidence, ...keptReason(on, backDateReason, today) }]);
}

export type AgreementRefusal =
  | { readonly kind: 'petitions.agreement-claim-not-open'; readonly claim: number }
  | { readonly kind: 'petitions.agreement-without-claim' }
  | { readonly kind: 'petitions.mediator-missing' }
  | { readonly kind: 'petitions.mediator-not-for-settlement' }
  | { readonly kind: 'petitions.performance-in-past'; readonly performBy: PlainDate };

export type SigningRefusal =
  | { readonly kind: 'petitions.agreement-in-future'; readonly on: PlainDate }
  | {
      readonly kind: 'petitions.signed-before-drafted';
      readonly on: PlainDate;
      readonly draftedOn: PlainDate;
    }
  | { readonly kind: 'petitions.agreement-not-voluntary' }
  | { readonly kind: 'petitions.agreement-needs-both' };

export type PerformanceRefusal =
  | { readonly kind: 'petitions.agreement-in-future'; readonly on: PlainDate }
  | {
      readonly kind: 'petitions.performed-before-signed';
      readonly on: PlainDate;
      readonly signedOn: PlainDate;
    };

function refuseContent(
  { kind, claimIds, mediator, performBy }: AgreementContent,
  { claims }: PetitionState,
  today: PlainDate,
): AgreementRefusal | undefined {
  if (claimIds.length === 0) return { kind: 'petitions.agreement-without-claim' };
  for (const id of claimIds) {
    const at = claims.findIndex((claim) => claim.id === id);
    const claim = claims[at];
    if (!claim || !isToDecide(claim)) return { kind: 'petitions.agreement-claim-not-open', claim: at + 1 };
  }
  if (kind === 'mediation' && mediator.trim() === '') return { kind: 'petitions.mediator-missing' };
  if (kind === 'settlement' && mediator.trim() !== '')
    return { kind: 'petitions.mediator-not-for-settlement' };
  return performBy < today ? { kind: 'petitions.performance-in-past', performBy } : undefined;
}
