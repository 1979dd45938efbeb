import type { PlainDate } from '../kit/plain-date.ts';
import type { AgreementContent, AgreementSigning } from './agreement.ts';

export type AgreementEvent =
  | { readonly kind: 'AgreementDrafted'; readonly on: PlainDate; readonly content: AgreementContent }
  | { readonly kind: 'AgreementDropped'; readonly on: PlainDate; readonly reason: string }
  | {
      readonly kind: 'AgreementSigned';
      readonly signing: AgreementSigning;
      /** No claim is left to decide: the agreements are the whole answer. */
      readonly settlesAll: boolean;
    }
  | {
      readonly kind: 'AgreementPerformed';
      readonly on: PlainDate;
      readonly evidence: string;
      /** Why it was written down only so long after that day. */
      readonly backDateReason?: string | undefined;
    };
