import { draftedAgreement, unperformedAgreement, type Agreement } from './agreement.ts';
import type { AgreementEvent } from './agreement-events.ts';
import type { PetitionState } from './petition.ts';

/** The agreements after one more event; a signed one settles its claims, and the last of them is the answer. */
export function evolveAgreement(state: PetitionState, event: AgreementEvent): Partial<PetitionState> {
  switch (event.kind) {
    case 'AgreementDrafted': {
      const open = { signing: undefined, dropped: undefined, performed: undefined };
      return { agreements: [...state.agreements, { ...event.content, ...open, draftedOn: event.on }] };
    }
    case 'AgreementDropped':
      return changed(state, draftedAgreement(state), { dropped: { on: event.on, reason: event.reason } });
    case 'AgreementPerformed':
      return changed(state, unperformedAgreement(state), {
        performed: { on: event.on, evidence: event.evidence },
      });
    case 'AgreementSigned': {
      const agreement = draftedAgreement(state);
      const claims = state.claims.map((claim) =>
        agreement?.claimIds.includes(claim.id) ? { ...claim, agreed: true as const } : claim,
      );
      const signed = { claims, ...changed(state, agreement, { signing: event.signing }) };
      return event.settlesAll ? { ...signed, phase: 'served' } : signed;
    }
  }
}

/** A matter that is taken up again is decided: what was agreed and not kept settles nothing any more. */
export function withoutAgreed({ claims }: Pick<PetitionState, 'claims'>): PetitionState['claims'] {
  return claims.map((claim) => {
    const { agreed, ...rest } = claim;
    return agreed ? rest : claim;
  });
}

function changed(
  { agreements }: PetitionState,
  which: Agreement | undefined,
  change: Partial<Agreement>,
): Pick<PetitionState, 'agreements'> {
  return { agreements: agreements.map((one) => (one === which ? { ...one, ...change } : one)) };
}
