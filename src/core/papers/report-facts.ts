import type { PlainDate } from '../kit/plain-date.ts';
import type { DecidedClaimFacts } from './letter-facts.ts';
import type { ContactFacts, IssueFacts, MatterFacts } from './paper-facts.ts';

/** What a unit tells the sender of a matter that was handed down, when it has answered it (条例第二十二条). */
export type ClosingReportFacts = IssueFacts & {
  readonly toUnit: string;
  /** Who signed the report out; empty when it is signed by hand. */
  readonly signer: string;
  readonly matter: MatterFacts;
  readonly assignedOn: PlainDate;
  /** The number of the sender's order, when it has one. */
  readonly orderNumber?: string;
  readonly acceptedOn?: PlainDate;
  readonly claims: readonly Pick<
    DecidedClaimFacts,
    'claim' | 'facts' | 'result' | 'opinion' | 'execution' | 'executeBy'
  >[];
  /** The letter that answered, and how it reached the petitioner. */
  readonly letter?: { readonly number: string; readonly servedOn: PlainDate; readonly method: string };
  /** What was carried out of what the letter promised, a sentence each. */
  readonly executed: readonly string[];
  /** How the petitioner took it, when that is recorded. */
  readonly attitude?: string;
  /** The unit's own words. */
  readonly text: string;
  readonly contact: ContactFacts;
};
