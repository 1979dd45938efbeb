// What makes an answer sound and lets it be trusted: weight, distance, execution.
import type { AccountId } from '../kit/ids.ts';
import type { PlainDate } from '../kit/plain-date.ts';
import type { Execution } from './execution.ts';
import type { Importance } from './importance.ts';
import type { Recusal } from './recusal.ts';

type Asked = Omit<Recusal, 'decision' | 'origin'>;

export type QualityEvent =
  | { readonly kind: 'ImportanceMarked'; readonly importance: Importance }
  | { readonly kind: 'ImportanceRemoved'; readonly reason: string; readonly on: PlainDate }
  | { readonly kind: 'RecusalDeclared'; readonly recusal: Asked }
  | { readonly kind: 'RecusalRequested'; readonly recusal: Asked }
  | {
      readonly kind: 'RecusalDecided';
      readonly personId: AccountId;
      readonly granted: boolean;
      readonly reason: string;
      readonly on: PlainDate;
    }
  | { readonly kind: 'ExecutionRecorded'; readonly execution: Execution };
