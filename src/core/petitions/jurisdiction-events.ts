import type { UnitId } from '../kit/ids.ts';
import type { PlainDate } from '../kit/plain-date.ts';
import type { Contest, Designation, SuccessionCause } from './jurisdiction.ts';

/** Who is competent: contested, designated, shared, succeeded. */
export type JurisdictionEvent =
  | { readonly kind: 'JurisdictionContested'; readonly contest: Contest }
  | { readonly kind: 'UnitDesignated'; readonly designation: Designation }
  | {
      readonly kind: 'CoHandlersNamed';
      readonly unitIds: readonly UnitId[];
      readonly on: PlainDate;
      readonly reason: string;
    }
  | {
      readonly kind: 'SuccessorAssigned';
      readonly unitId: UnitId;
      readonly cause: SuccessionCause;
      readonly on: PlainDate;
      readonly reason: string;
    };
