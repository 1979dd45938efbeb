// Everything that can happen to a petition on the ordinary road, in the past tense. Kinds are never
// renamed: a new shape is a new kind.
import type { Due } from '../clocks/due.ts';
import type { AccountId, AttachmentId, PetitionId, UnitId } from '../kit/ids.ts';
import type { PlainDate } from '../kit/plain-date.ts';
import type { AgreementEvent } from './agreement-events.ts';
import type { VisitEvent } from './visit-events.ts';
import type { InvitationEvent } from './invitation-events.ts';
import type { AuthorityEvent } from './authority-events.ts';
import type { HearingEvent } from './hearing-events.ts';
import type { JointEvent } from './joint-events.ts';
import type { JurisdictionEvent } from './jurisdiction-events.ts';
import type { CaseLeadEvent } from './case-lead-events.ts';
import type { ClaimEvent } from './claim-events.ts';
import type { LawChangeEvent } from './law-change-events.ts';
import type { SupervisionEvent } from './supervision-events.ts';
import type { WarningEvent } from './warning-events.ts';
import type { LinkEvent } from './link-events.ts';
import type { Ending } from './ending.ts';
import type { PaperEvent } from './paper-events.ts';
import type { PromiseEvent } from './promise-events.ts';
import type { Objection } from './objection.ts';
import type { PauseEvent } from './pause-events.ts';
import type { SimpleEvent } from './simple-events.ts';
import type { TalkEvent } from './talk-events.ts';
import type { QualityEvent } from './quality-events.ts';
import type { ReviewEvent } from './review-events.ts';
import type {
  Assignment,
  Claim,
  Closing,
  DecisionContent,
  EarlierHandling,
  Intake,
  Note,
  Rating,
  ReopenCause,
  ServiceReceipt,
} from './petition.ts';
import type { ClockOwner, ClockPause } from './running-clock.ts';

export type PetitionEvent =
  | JurisdictionEvent
  | LawChangeEvent
  | HearingEvent
  | InvitationEvent
  | VisitEvent
  | AgreementEvent
  | AuthorityEvent
  | JointEvent
  | SimpleEvent
  | TalkEvent
  | WarningEvent
  | PauseEvent
  | SupervisionEvent
  | QualityEvent
  | LinkEvent
  | ReviewEvent
  | ClaimEvent
  | CaseLeadEvent
  | PaperEvent
  | PromiseEvent
  | {
      readonly kind: 'PetitionRegistered';
      readonly petitionId: PetitionId;
      readonly number: string;
      readonly registeredOn: PlainDate;
      readonly registeringUnitId: UnitId;
      readonly ruleSet: string;
      readonly intake: Intake;
    }
  | { readonly kind: 'PetitionAmended'; readonly intake: Intake; readonly reason: string }
  | { readonly kind: 'EarlierHandlingRecorded'; readonly earlier: EarlierHandling }
  | { readonly kind: 'PetitionTakenUp'; readonly on: PlainDate }
  | { readonly kind: 'AttachmentsAdded'; readonly attachments: readonly AttachmentId[] }
  | { readonly kind: 'PetitionTriaged'; readonly claims: readonly Claim[]; readonly on: PlainDate }
  | { readonly kind: 'PetitionAssigned'; readonly assignment: Assignment }
  | { readonly kind: 'JurisdictionObjected'; readonly objection: Objection }
  | { readonly kind: 'ObjectionAgreed'; readonly on: PlainDate }
  | { readonly kind: 'ObjectionRejected'; readonly reason: string; readonly on: PlainDate }
  | {
      readonly kind: 'PetitionAccepted';
      readonly on: PlainDate;
      readonly backDateReason?: string | undefined;
    }
  | { readonly kind: 'HandlerNamed'; readonly handlerId: AccountId }
  | { readonly kind: 'NoteAdded'; readonly note: Note }
  | {
      readonly kind: 'ExtensionRequested';
      readonly on: PlainDate;
      readonly days: number;
      readonly reason: string;
    }
  | {
      readonly kind: 'ExtensionApproved';
      readonly on: PlainDate;
      readonly days: number;
      /** The limit as it was, and as it is now. */
      readonly before: PlainDate;
      readonly limit: PlainDate;
    }
  | { readonly kind: 'ExtensionRefused'; readonly reason: string; readonly on: PlainDate }
  | { readonly kind: 'ExtensionServed'; readonly service: ServiceReceipt }
  | {
      readonly kind: 'DecisionSubmitted';
      readonly decision: DecisionContent;
      readonly on: PlainDate;
      /** Who wrote it; earlier logs do not say. */
      readonly byId?: AccountId;
    }
  | { readonly kind: 'DecisionReturned'; readonly reason: string; readonly on: PlainDate }
  | { readonly kind: 'DecisionSigned'; readonly on: PlainDate; readonly byId?: AccountId }
  | { readonly kind: 'DecisionServed'; readonly service: ServiceReceipt }
  | {
      readonly kind: 'ReportSubmitted';
      readonly text: string;
      readonly on: PlainDate;
      /** Who signed it out; earlier logs do not say. */
      readonly signer?: string;
    }
  | { readonly kind: 'ReportReturned'; readonly reason: string; readonly on: PlainDate }
  | { readonly kind: 'ReportApproved'; readonly on: PlainDate }
  | { readonly kind: 'PetitionClosed'; readonly closing: Closing }
  | { readonly kind: 'ClaimsRedirected'; readonly claims: readonly Claim[]; readonly on: PlainDate }
  | { readonly kind: 'PetitionEnded'; readonly ending: Ending }
  | {
      readonly kind: 'PetitionReopened';
      readonly on: PlainDate;
      readonly cause: ReopenCause;
      readonly reason: string;
    }
  | { readonly kind: 'PetitionRated'; readonly rating: Rating }
  | {
      readonly kind: 'ClockStarted';
      readonly due: Due;
      readonly owner: ClockOwner;
      /** Of the clock that it replaces. */
      readonly pauses?: readonly ClockPause[];
    }
  | { readonly kind: 'ClockStopped'; readonly clock: string; readonly on: PlainDate };

export type PetitionEventKind = PetitionEvent['kind'];
