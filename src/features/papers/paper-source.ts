// Where every paper of a petition comes from, and the phrases that several papers share.
import { purposeWords } from '#core/classes/purposes.ts';
import type { ContentClasses } from '#core/classes/content-classes.ts';
import { explainDue } from '#core/clocks/explain-due.ts';
import type { Due } from '#core/clocks/due.ts';
import type { PlainDate } from '#core/kit/plain-date.ts';
import type { LimitFacts, QueryFacts } from '#core/papers/paper-facts.ts';
import type { PetitionEvent } from '#core/petitions/events.ts';
import type { LawInForce } from '#core/petitions/law-in-force.ts';
import type { PetitionState } from '#core/petitions/petition.ts';
import type { Directory } from '#features/organisation/queries.ts';
import type { PetitionerRow } from '#ledger/load-petition.ts';

export type PaperSource = {
  readonly state: PetitionState;
  readonly petitioners: readonly PetitionerRow[];
  readonly directory: Directory;
  readonly contentClasses: ContentClasses;
  readonly law: LawInForce;
  readonly query: QueryFacts;
  readonly placeName: string;
  /** Who wrote the registration down, and when (`9:35`). */
  readonly receivedBy: string;
  /** Who recorded the latest event of a kind; empty when there is none. */
  readonly doneBy: (kind: PetitionEvent['kind']) => string;
  readonly registeredAt: string;
  /** The latest earlier petition of the same people that the reader may see. */
  readonly earlierNumber: string | undefined;
  readonly materials: readonly { readonly name: string }[];
  /** Whether this reader sees identity and phone numbers whole. */
  readonly numbersOpen: boolean;
};

/** The claims with their codes in words, as the registration form lists them. */
export function claimsInWords({ state, contentClasses }: PaperSource) {
  return state.claims.map((claim) => ({
    text: claim.text,
    purpose: purposeWords[claim.purpose].zh,
    ...optional('content', contentClasses.find(claim.contentClass)?.leaf.zh),
  }));
}

export function toLimit(due: Due): LimitFacts {
  return { date: due.limit, explanation: explainDue(due, 'zh') };
}

/** The member when it has something to say; a paper leaves empty lines out. */
export function optional<Name extends string, Value extends string | PlainDate>(
  name: Name,
  value: Value | undefined,
): { readonly [K in Name]?: Value } {
  return value ? ({ [name]: value } as { readonly [K in Name]: Value }) : {};
}
