// The facts of the letters of supervision and of the three powers of suggestion.
import type { PlainDate } from '../kit/plain-date.ts';
import type { IssueFacts, MatterFacts, LimitFacts, ContactFacts } from './paper-facts.ts';

export type SupervisionLetterFacts = IssueFacts & {
  readonly toUnit: string;
  readonly matter: MatterFacts;
  /** The ground of the law in words, and the finer cause. */
  readonly ground: string;
  readonly cause: string;
  readonly facts: string;
  readonly request: string;
  readonly replyLimit: LimitFacts;
  /** The urging before the order. */
  readonly reminders: readonly { readonly on: PlainDate; readonly text: string }[];
  readonly contact: ContactFacts;
};

export type SuggestionLetterFacts = IssueFacts & {
  readonly toUnit: string;
  /** `改进工作`, `完善政策` or `追究责任`. */
  readonly power: string;
  readonly concerning?: string;
  readonly problem: string;
  readonly advice: string;
  /** By number and subject, never by people. */
  readonly evidence: readonly { readonly number: string; readonly subject: string }[];
  readonly replyLimit: LimitFacts;
};
