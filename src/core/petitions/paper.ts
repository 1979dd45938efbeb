import type { UnitId } from '../kit/ids.ts';
import type { PlainDate } from '../kit/plain-date.ts';
import type { PetitionPaperKind } from './paper-kinds.ts';
import type { ServiceReceipt } from './petition.ts';

/** A numbered paper: the number is official, gapless and never reused. */
export type Paper = {
  readonly kind: PetitionPaperKind;
  readonly number: string;
  readonly on: PlainDate;
  readonly unitId?: UnitId;
  /** The version of the office's own Word template it was made with; absent for the shipped one. */
  readonly template?: number;
  /** The voided paper it stands for. */
  readonly replaces?: string;
  /** How it reached the petitioner, when that is recorded by its number. */
  readonly service?: ServiceReceipt;
  readonly voided?: { readonly on: PlainDate; readonly reason: string };
};
