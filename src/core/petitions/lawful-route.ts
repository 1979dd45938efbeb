// The statutory procedure a claim belongs to (《信访工作条例》第二十九条、第三十条、第三十一条). Only the ordinary one gives a
// decision letter, the sixty days and the review ladder; a suggestion is answered by a reply, a duty by a notice of its own,
// and the others are hand-overs.
import { purposeToClass, type Purpose } from '../classes/purposes.ts';
import type { UnitId } from '../kit/ids.ts';
import type { PlainDate } from '../kit/plain-date.ts';

export type RedirectRoute =
  | 'litigation'
  | 'arbitration'
  | 'party-appeal'
  | 'administrative'
  | 'duty'
  | 'accusation';
export type LawfulRoute = 'ordinary' | 'suggestion' | RedirectRoute;

export const redirectRoutes = [
  'litigation',
  'arbitration',
  'party-appeal',
  'administrative',
  'duty',
  'accusation',
] as const satisfies readonly RedirectRoute[];

/** Where a claim was led: who receives it, by which procedure, under which reference. */
export type Redirection = {
  readonly organ: string;
  readonly procedure: string;
  /** The receiving organ's number, when there is one. */
  readonly reference: string;
  readonly on: PlainDate;
  /** Of an accusation: the organ of discipline, when it is a unit here. It is handed the slip and reads nothing else. */
  readonly unitId?: UnitId;
  /** Of an accusation: whether it was raised under a real name; only then is there a result to tell. */
  readonly realName?: boolean;
  /** Of an accusation: whether the petitioner allowed the name to go with it. */
  readonly identityShared?: boolean;
  /** What the receiving organ said later: that it has the claim, and what came of it. */
  readonly confirmation?: { readonly reference: string; readonly on: PlainDate };
  readonly result?: { readonly text: string; readonly number: string; readonly on: PlainDate };
};

/** One change of route after the first: from where, why, and when. */
export type RouteChange = {
  readonly from: LawfulRoute | undefined;
  /** The organ that had it, when it comes from elsewhere. */
  readonly organ: string;
  readonly cause: 'approved' | 'refused-there';
  readonly reason: string;
  readonly on: PlainDate;
};

type Routed = { readonly route: LawfulRoute | undefined };
type Led = Routed & { readonly redirection?: Redirection | undefined };

/** Whether a claim is answered by the ordinary procedure: routed so, or not led anywhere else yet. */
export function isOrdinary(claim: Routed): boolean {
  return claim.route === undefined || claim.route === 'ordinary';
}

/** Whether this office or its unit still answers for the claim, by whichever procedure. */
export function isHere(claim: Led): boolean {
  return claim.redirection === undefined;
}

/** A request to investigate or to perform a duty that the responsible unit itself has to answer (查处、履行职责). */
export function isDutyHere(claim: Led): boolean {
  return claim.route === 'duty' && claim.redirection === undefined;
}

/** The procedure of a claim that is led nowhere else. */
export function routeHere(purpose: Purpose): 'ordinary' | 'suggestion' {
  return purposeToClass(purpose) === 'suggestion' ? 'suggestion' : 'ordinary';
}
