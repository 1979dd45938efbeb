import type { AccountId, TalkId } from '../kit/ids.ts';
import type { PlainDate } from '../kit/plain-date.ts';
import type {
  CaseCheck,
  CaseEnd,
  CaseGround,
  CaseHearing,
  CaseLeader,
  CaseLevel,
  CaseMeeting,
  CasePlan,
  CaseProgress,
  CaseTerms,
} from './case-lead.ts';

export type CaseLeadEvent =
  | ({
      readonly kind: 'CaseLeadNamed';
      readonly level: CaseLevel;
      readonly leader: CaseLeader;
      readonly ground: CaseGround;
      readonly talkId?: TalkId | undefined;
      readonly on: PlainDate;
    } & CaseTerms)
  | {
      readonly kind: 'CaseLeadHandedOver';
      readonly level: CaseLevel;
      readonly to: CaseLeader;
      readonly reason: string;
      readonly on: PlainDate;
    }
  | ({
      readonly kind: 'CaseTermsChanged';
      readonly level: CaseLevel;
      readonly reason: string;
      readonly on: PlainDate;
    } & CaseTerms)
  | { readonly kind: 'CasePlanned'; readonly level: CaseLevel; readonly plan: CasePlan }
  | { readonly kind: 'CaseProgressNoted'; readonly level: CaseLevel; readonly progress: CaseProgress }
  | { readonly kind: 'CaseMeetingHeld'; readonly level: CaseLevel; readonly meeting: CaseMeeting }
  | { readonly kind: 'CaseProgressChecked'; readonly level: CaseLevel; readonly check: CaseCheck }
  | { readonly kind: 'CaseHeard'; readonly level: CaseLevel; readonly hearing: CaseHearing }
  | {
      readonly kind: 'CaseEndAsked';
      readonly level: CaseLevel;
      readonly end: Omit<CaseEnd, 'returned' | 'confirmed' | 'undone'>;
    }
  | {
      readonly kind: 'CaseEndReturned';
      readonly level: CaseLevel;
      readonly on: PlainDate;
      readonly reason: string;
      readonly byId: AccountId;
    }
  | {
      readonly kind: 'CaseEndConfirmed';
      readonly level: CaseLevel;
      readonly on: PlainDate;
      /** What was looked at, and how it was found. */
      readonly found: string;
      readonly byId: AccountId;
    };

export const caseLeadEventKinds = [
  'CaseLeadNamed',
  'CaseLeadHandedOver',
  'CaseTermsChanged',
  'CasePlanned',
  'CaseProgressNoted',
  'CaseMeetingHeld',
  'CaseProgressChecked',
  'CaseHeard',
  'CaseEndAsked',
  'CaseEndReturned',
  'CaseEndConfirmed',
] as const satisfies readonly CaseLeadEvent['kind'][];

const kinds: readonly string[] = caseLeadEventKinds;

export const isCaseLeadEvent = <E extends { readonly kind: string }>(
  event: E,
): event is Extract<E, CaseLeadEvent> => kinds.includes(event.kind);
