import type { PlainDate } from '../kit/plain-date.ts';
import type { SiteInspection, SupervisionOrder, Urge } from './supervision.ts';

export type SupervisionEvent =
  | { readonly kind: 'UnitUrged'; readonly urge: Omit<Urge, 'answer'> }
  /** One answer for every urge that is open. */
  | { readonly kind: 'UrgeAnswered'; readonly on: PlainDate; readonly text: string }
  | { readonly kind: 'SupervisionOrdered'; readonly order: Omit<SupervisionOrder, 'replies' | 'closed'> }
  | { readonly kind: 'SupervisionReplied'; readonly on: PlainDate; readonly text: string }
  | {
      readonly kind: 'SupervisionReplyReturned';
      readonly on: PlainDate;
      readonly reason: string;
      /** The day by which the unit has to reply again. */
      readonly replyBy: PlainDate;
    }
  | { readonly kind: 'SupervisionClosed'; readonly on: PlainDate; readonly outcome: string }
  | { readonly kind: 'SiteInspected'; readonly inspection: SiteInspection };

export const supervisionEventKinds = [
  'UnitUrged',
  'UrgeAnswered',
  'SupervisionOrdered',
  'SupervisionReplied',
  'SupervisionReplyReturned',
  'SupervisionClosed',
  'SiteInspected',
] as const satisfies readonly SupervisionEvent['kind'][];
