import type { PlainDate } from '../kit/plain-date.ts';
import type { ContactFacts, IssueFacts, MatterFacts, QueryFacts } from './paper-facts.ts';

/** When and where a hearing is, and who takes part. */
export type HearingFacts = {
  readonly matter: MatterFacts;
  /** 办理、复查 or 复核. */
  readonly stage: string;
  readonly on: PlainDate;
  readonly time: string;
  readonly place: string;
  readonly chair: string;
  readonly clerk: string;
  readonly participants: readonly { readonly role: string; readonly name: string }[];
  /** Why the public stays out; absent when the hearing is public. */
  readonly closedReason?: string;
};

export type HearingNoticeFacts = IssueFacts &
  HearingFacts & {
    readonly reason: string;
    readonly contact: ContactFacts;
    readonly query?: QueryFacts;
  };

export type HearingRecordFacts = IssueFacts &
  HearingFacts & {
    readonly petitionerCame: boolean;
    readonly facts: string;
    readonly questions: string;
    readonly debate: string;
    readonly conclusion: string;
    readonly attachmentCount: number;
  };

export type HearingMinutesFacts = Omit<HearingRecordFacts, 'attachmentCount'>;
