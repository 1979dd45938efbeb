// What can happen to the claims of a petition beside the ordinary procedure.
import type { ClaimId } from '../kit/ids.ts';
import type { PlainDate } from '../kit/plain-date.ts';
import type { DutyAnswer, RouteRequest, SuggestionAnswer } from './claim-work.ts';
import type { LawfulRoute, Redirection } from './lawful-route.ts';
import type { ServiceReceipt } from './petition.ts';

export type ClaimEvent =
  | {
      readonly kind: 'SuggestionsAnswered';
      readonly answers: readonly SuggestionAnswer[];
      readonly on: PlainDate;
    }
  | {
      readonly kind: 'DutyAccepted';
      readonly claimIds: readonly ClaimId[];
      readonly receivedOn: PlainDate;
      readonly on: PlainDate;
    }
  | { readonly kind: 'DutyAnswerSubmitted'; readonly answer: DutyAnswer; readonly on: PlainDate }
  | { readonly kind: 'DutyAnswerReturned'; readonly reason: string; readonly on: PlainDate }
  | { readonly kind: 'DutyAnswerSigned'; readonly on: PlainDate }
  | { readonly kind: 'DutyAnswerServed'; readonly service: ServiceReceipt }
  | { readonly kind: 'RouteMoveRequested'; readonly request: RouteRequest; readonly on: PlainDate }
  | { readonly kind: 'RouteMoveRefused'; readonly reason: string; readonly on: PlainDate }
  | {
      readonly kind: 'ClaimMoved';
      readonly claimId: ClaimId;
      readonly route: LawfulRoute | undefined;
      /** Where it is led now; nothing when it stays, or comes back. */
      readonly redirection: Redirection | undefined;
      readonly cause: 'approved' | 'refused-there';
      readonly reason: string;
      readonly on: PlainDate;
      /** The day the organ said that it is not its own. */
      readonly saidOn?: PlainDate;
      readonly backDateReason?: string | undefined;
    }
  /** A petition that had ended because all its claims were led elsewhere goes on with the one that came back. */
  | { readonly kind: 'PetitionResumed'; readonly on: PlainDate }
  | {
      readonly kind: 'HandOverConfirmed';
      readonly claimId: ClaimId;
      readonly reference: string;
      readonly on: PlainDate;
      readonly backDateReason?: string | undefined;
    }
  | {
      readonly kind: 'HandOverResultRecorded';
      readonly claimId: ClaimId;
      readonly text: string;
      readonly number: string;
      readonly on: PlainDate;
      readonly backDateReason?: string | undefined;
    }
  | {
      readonly kind: 'AccusationResultRecorded';
      readonly claimId: ClaimId;
      readonly text: string;
      readonly on: PlainDate;
      readonly backDateReason?: string | undefined;
    }
  /** Nothing ordinary is in it and every claim has its outcome: the answers have been given. */
  | { readonly kind: 'ClaimsAnswered'; readonly on: PlainDate };

export type ClaimEventKind = ClaimEvent['kind'];

const kinds: Readonly<Record<ClaimEventKind, true>> = {
  SuggestionsAnswered: true,
  DutyAccepted: true,
  DutyAnswerSubmitted: true,
  DutyAnswerReturned: true,
  DutyAnswerSigned: true,
  DutyAnswerServed: true,
  RouteMoveRequested: true,
  RouteMoveRefused: true,
  ClaimMoved: true,
  PetitionResumed: true,
  HandOverConfirmed: true,
  HandOverResultRecorded: true,
  AccusationResultRecorded: true,
  ClaimsAnswered: true,
};

export const isClaimEvent = (event: { readonly kind: string }): event is ClaimEvent => event.kind in kinds;
