// What the forms beside the numbered papers are filled from: they are printed, signed by hand and filed.
import type { PlainDate } from '../kit/plain-date.ts';
import type { MatterFacts, PersonFacts } from './paper-facts.ts';

/** 延期办理申请审批表 */
export type ExtensionFormFacts = {
  readonly organ: string;
  readonly matter: MatterFacts;
  readonly claims: readonly string[];
  readonly acceptedOn: PlainDate;
  readonly limitBefore: PlainDate;
  readonly requestedOn: PlainDate;
  readonly requestedBy: string;
  readonly days: number;
  readonly reason: string;
  /** Absent while the head has not decided. */
  readonly approval?: { readonly on: PlainDate; readonly by: string; readonly limit: PlainDate };
  /** The notice to the petitioner, once it has its number. */
  readonly notice?: string;
};

/** 来信登记表. What the envelope shows and nobody registers is left free for the hand. */
export type LetterFormFacts = {
  readonly organ: string;
  readonly petitionNumber: string;
  readonly receivedOn: PlainDate;
  readonly registeredOn: PlainDate;
  readonly registeredBy: string;
  readonly sender: PersonFacts;
  /** 署名来信、联名来信 */
  readonly signedAs: string;
  readonly senderCount: number;
  readonly firstTime: boolean;
  readonly linkedPetition?: string;
  readonly subject: string;
  readonly account: string;
  readonly claims: readonly { readonly text: string; readonly purpose?: string; readonly content?: string }[];
  readonly happenedAt: string;
  readonly organConcerned?: string;
  readonly classification?: string;
  readonly enclosures: readonly { readonly name: string }[];
  /** Until when the office has to decide what becomes of it. */
  readonly triageBy?: PlainDate;
  /** Where it went, and under which papers. */
  readonly disposal?: string;
};

/** 撤回信访事项申请书, to be signed by the petitioner. */
export type WithdrawalFormFacts = {
  readonly organ: string;
  readonly matter: MatterFacts;
  readonly applicant: PersonFacts;
  /** Who signs for a petitioner that cannot act alone. */
  readonly guardians: readonly string[];
  readonly claims: readonly string[];
  /** What was recorded of the withdrawal; absent while the form still waits for its signature. */
  readonly withdrawn?: { readonly on: PlainDate; readonly reason: string; readonly evidence: string };
  /** The day the form is dated by: of the withdrawal, or of the registration. */
  readonly madeOn: PlainDate;
};
