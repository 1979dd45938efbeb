// Within the organ's discretion and with the consent of both sides a dispute may be settled by agreement instead of a
// decision (《信访工作条例》第三十三条). It covers the claims it names; the others still get their answer.
import type { AttachmentId, ClaimId } from '../kit/ids.ts';
import type { PlainDate } from '../kit/plain-date.ts';
import { isOrdinary } from './lawful-route.ts';
import type { Paper } from './paper.ts';
import type { Claim, PetitionState } from './petition.ts';

/** 调解：第三方居间；和解：双方自行达成 */
export type AgreementKind = 'mediation' | 'settlement';
export const agreementKinds = ['mediation', 'settlement'] as const satisfies readonly AgreementKind[];

export type AgreementContent = {
  readonly kind: AgreementKind;
  readonly claimIds: readonly ClaimId[];
  /** Who agrees with the petitioner. */
  readonly otherParty: string;
  /** Who mediates; empty for a settlement between the two. */
  readonly mediator: string;
  /** Why the organ may dispose of it: the discretion that the law gives. */
  readonly discretion: string;
  readonly terms: string;
  /** Who does what, and by which day. */
  readonly performance: string;
  readonly performBy: PlainDate;
};

export type AgreementSigning = {
  readonly on: PlainDate;
  readonly signatories: readonly string[];
  readonly attachments: readonly AttachmentId[];
  /** Why it was written down only so long after that day. */
  readonly backDateReason?: string | undefined;
};

export type Agreement = AgreementContent & {
  readonly draftedOn: PlainDate;
  readonly signing: AgreementSigning | undefined;
  readonly dropped: { readonly on: PlainDate; readonly reason: string } | undefined;
  readonly performed: { readonly on: PlainDate; readonly evidence: string } | undefined;
};

type Agreements = Pick<PetitionState, 'agreements'>;
type AgreementPapers = Pick<PetitionState, 'agreements' | 'papers'>;

/** The agreement that lies before both sides, neither signed nor dropped. */
export function draftedAgreement({ agreements }: Agreements): Agreement | undefined {
  return agreements.find(({ signing, dropped }) => !signing && !dropped);
}

/** The signed agreement that nobody has recorded as performed, the oldest first. */
export function unperformedAgreement({ agreements }: Agreements): Agreement | undefined {
  return agreements.find(({ signing, performed }) => signing && !performed);
}

/** The signed agreement that settles the claim; nothing when it is still to be decided, or is again since a reopening. */
export function agreementOn(
  { agreements, claims }: Agreements & Pick<PetitionState, 'claims'>,
  claimId: ClaimId,
): Agreement | undefined {
  if (!claims.some((claim) => claim.id === claimId && claim.agreed)) return undefined;
  return agreements.findLast(({ signing, claimIds }) => signing && claimIds.includes(claimId));
}

/** A signed agreement that still settles a claim and that nobody has recorded as performed. */
export function unkeptAgreement(state: Agreements & Pick<PetitionState, 'claims'>): Agreement | undefined {
  return state.claims
    .map(({ id }) => agreementOn(state, id))
    .find((agreement) => agreement !== undefined && !agreement.performed);
}

/** The agreement that a paper holds: papers of a kind are issued in the order in which agreements of the kind are drafted. */
export function agreementOf(paper: Paper, { agreements, papers }: AgreementPapers): Agreement | undefined {
  const kind = agreementKinds.find((one) => paper.kind === `${one}-agreement`);
  if (!kind || paper.voided) return undefined;
  const valid = papers.filter((one) => one.kind === paper.kind && !one.voided);
  const at = valid.findIndex(({ number }) => number === paper.number);
  return agreements.filter((one) => one.kind === kind)[at];
}

/** Whether the decision letter has to answer the claim: of the ordinary procedure, and not settled by agreement. */
export function isToDecide(claim: Pick<Claim, 'route' | 'agreed'>): boolean {
  return isOrdinary(claim) && !claim.agreed;
}
