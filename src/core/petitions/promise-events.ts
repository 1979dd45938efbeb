import type { AccountId, AttachmentId, PromiseId, UnitId } from '../kit/ids.ts';
import type { PlainDate } from '../kit/plain-date.ts';
import type { PromiseTerms } from './promise.ts';

export type PromiseEvent =
  | { readonly kind: 'PromiseMade'; readonly promise: PromiseTerms }
  | {
      readonly kind: 'PromiseKept';
      readonly promiseId: PromiseId;
      readonly on: PlainDate;
      readonly evidence: string;
      readonly attachments: readonly AttachmentId[];
      /** Why it was written down only so long after that day. */
      readonly backDateReason?: string | undefined;
    }
  | {
      readonly kind: 'PromiseMoved';
      readonly promiseId: PromiseId;
      readonly on: PlainDate;
      readonly limit: PlainDate;
      readonly reason: string;
    }
  | {
      readonly kind: 'PromiseHandedOn';
      readonly promiseId: PromiseId;
      readonly on: PlainDate;
      readonly unitId: UnitId;
      readonly ownerId?: AccountId | undefined;
      readonly reason: string;
    }
  | {
      readonly kind: 'PromiseUrged';
      readonly promiseId: PromiseId;
      readonly on: PlainDate;
      readonly byUnitId: UnitId;
      readonly text: string;
    }
  | {
      readonly kind: 'PromiseWithdrawn';
      readonly promiseId: PromiseId;
      readonly on: PlainDate;
      readonly reason: string;
    };

const kinds = [
  'PromiseMade',
  'PromiseKept',
  'PromiseMoved',
  'PromiseHandedOn',
  'PromiseUrged',
  'PromiseWithdrawn',
] as const satisfies readonly PromiseEvent['kind'][];

export const isPromiseEvent = (event: { readonly kind: string }): event is PromiseEvent =>
  kinds.some((kind) => kind === event.kind);
