import type { PlainDate } from '../kit/plain-date.ts';
import type { MatterFacts } from './paper-facts.ts';

/** A receipt has no number of its own: it carries that of the paper it goes with. */
export type ServiceReceiptFacts = {
  readonly organ: string;
  readonly paper: string;
  readonly number: string;
  readonly issuedOn: PlainDate;
  readonly matter: MatterFacts;
  /** How it was served; absent on the blank one that is taken along. */
  readonly service?: {
    readonly method: string;
    readonly servedOn: PlainDate;
    readonly place: string;
    readonly recipient: string;
    readonly relation: string;
    readonly servers: readonly string[];
    readonly witnesses: readonly string[];
    readonly remark: string;
  };
};
