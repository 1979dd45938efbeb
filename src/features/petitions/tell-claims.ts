// What the petitioner may know of each claim: its class, who has it, what became of it and which right is open.
import type { ClaimResult } from '#core/classes/claim-results.ts';
import type { Due } from '#core/clocks/due.ts';
import { purposeToClass, type PetitionClass } from '#core/classes/purposes.ts';
import type { PlainDate } from '#core/kit/plain-date.ts';
import { outcomeOf } from '#core/petitions/claim-outcomes.ts';
import { isDutyHere, isOrdinary, type LawfulRoute } from '#core/petitions/lawful-route.ts';
import type { DutyAnswer } from '#core/petitions/claim-work.ts';
import type { Claim, PetitionState } from '#core/petitions/petition.ts';

export type CitizenClaim = {
  readonly text: string;
  readonly petitionClass: PetitionClass;
  readonly route: LawfulRoute | undefined;
  readonly outcome: { readonly result: ClaimResult; readonly on: PlainDate } | undefined;
  /** A duty of the unit that has been answered by its notice. */
  readonly dutyAnsweredOn: PlainDate | undefined;
  readonly led:
    | {
        readonly organ: string;
        readonly procedure: string;
        readonly reference: string;
        readonly on: PlainDate;
        readonly confirmedOn: PlainDate | undefined;
        readonly result: { readonly text: string; readonly on: PlainDate } | undefined;
        readonly anonymous: boolean;
      }
    | undefined;
  readonly reasons: string;
  readonly measures: string;
};

/** A right under another law against the answer to a duty. */
export type CitizenDutyRight = {
  readonly due: Due;
  readonly kind: 'reconsider' | 'litigate';
  readonly organ: string;
  readonly open: boolean;
};

/** What the served notice on a duty says. */
export type CitizenDutyAnswer = Pick<DutyAnswer, 'checked' | 'findings' | 'action' | 'basis'> & {
  readonly servedOn: PlainDate;
};

export function tellDutyAnswer({ duty }: PetitionState): CitizenDutyAnswer | undefined {
  if (!duty?.service || !duty.answer) return undefined;
  const { checked, findings, action, basis } = duty.answer;
  return { checked, findings, action, basis, servedOn: duty.service.servedOn };
}

export function tellClaims(state: PetitionState): readonly CitizenClaim[] {
  return state.claims.map((claim) => tellClaim(claim, state));
}

export const hasOrdinary = ({ claims }: PetitionState): boolean => claims.some(isOrdinary);

export function dutyRights(state: PetitionState, today: PlainDate): readonly CitizenDutyRight[] {
  const { clocks, duty } = state;
  const answer = duty?.answer;
  if (!answer) return [];
  const rights = [
    { clock: 'reconsider_apply', kind: 'reconsider', organ: answer.reconsiderOrgan },
    { clock: 'litigate_apply', kind: 'litigate', organ: answer.court },
  ] as const;
  return rights.flatMap(({ clock, kind, organ }) => {
    const running = clocks.find(({ due, stoppedOn }) => due.clock === clock && stoppedOn === undefined);
    return running ? [{ due: running.due, kind, organ, open: today <= running.due.limit }] : [];
  });
}

function tellClaim(claim: Claim, state: PetitionState): CitizenClaim {
  const outcome = outcomeOf(claim, state);
  const answer = state.suggestionAnswers.findLast(({ claimId }) => claimId === claim.id);
  return {
    text: claim.text,
    petitionClass: purposeToClass(claim.purpose),
    route: claim.route,
    outcome: outcome && { result: outcome.result, on: outcome.on },
    dutyAnsweredOn: isDutyHere(claim) ? state.duty?.service?.servedOn : undefined,
    led: ledFor(claim),
    reasons: answer?.reasons ?? '',
    measures: answer?.measures ?? '',
  };
}

// Whoever holds the slip can open the page: what an organ of discipline told is heard at the office, not read here.
function ledFor({ route, redirection }: Claim): CitizenClaim['led'] {
  if (!redirection) return undefined;
  const { organ, procedure, reference, on, confirmation, result, realName } = redirection;
  const text = route === 'accusation' ? '' : (result?.text ?? '');
  return {
    organ,
    procedure,
    reference: confirmation?.reference || reference,
    on,
    confirmedOn: confirmation?.on,
    result: result && { text, on: result.on },
    anonymous: realName === false,
  };
}
