import type { PlainDate } from '../kit/plain-date.ts';
import type { ContactFacts, IssueFacts, MatterFacts } from './paper-facts.ts';

/** When and where a leader would like to talk with the petitioner. */
export type InvitationNoticeFacts = IssueFacts & {
  /** Of a sealed letter its subject is left out of the paper, whatever it is. */
  readonly matter: MatterFacts;
  readonly sealed: boolean;
  readonly day: PlainDate;
  readonly at: string;
  readonly place: string;
  /** Post and name. */
  readonly leader: string;
  readonly grounds: string;
  readonly contact: ContactFacts;
};
