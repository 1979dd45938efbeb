// The statutory procedure a claim belongs to (《信访工作条例》第三十条、第三十一条). Only the ordinary one gives a decision
// letter, the sixty days and the review ladder; the others are hand-overs.
import type { PlainDate } from '../kit/plain-date.ts';

export type RedirectRoute =
  | 'litigation'
  | 'arbitration'
  | 'party-appeal'
  | 'administrative'
  | 'duty'
  | 'accusation';
export type LawfulRoute = 'ordinary' | RedirectRoute;

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
};

/** Whether a claim is answered by the ordinary procedure: routed so, or not led anywhere else yet. */
export function isOrdinary(claim: { readonly route: LawfulRoute | undefined }): boolean {
  return claim.route === undefined || claim.route === 'ordinary';
}
