// What can happen to the numbered papers of a petition.
import type { UnitId } from '../kit/ids.ts';
import type { PlainDate } from '../kit/plain-date.ts';
import type { PetitionPaperKind } from './paper-kinds.ts';
import type { ServiceReceipt } from './petition.ts';

export type PaperEvent =
  | {
      readonly kind: 'PaperNumbered';
      readonly paper: PetitionPaperKind;
      readonly number: string;
      readonly on: PlainDate;
      /** The unit that issued it, and the version of the office's own Word template it was made with. */
      readonly unitId?: UnitId;
      readonly template?: number;
      /** The voided paper it stands for. */
      readonly replaces?: string;
    }
  | {
      readonly kind: 'NoticeServed';
      readonly paper: PetitionPaperKind;
      readonly number: string;
      readonly service: ServiceReceipt;
    }
  | {
      readonly kind: 'PaperVoided';
      readonly paper: PetitionPaperKind;
      readonly number: string;
      readonly reason: string;
      readonly on: PlainDate;
    };
