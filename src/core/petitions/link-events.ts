import type { PetitionId } from '../kit/ids.ts';
import type { PlainDate } from '../kit/plain-date.ts';
import type { Merge, MergedMatter, PetitionLink } from './petition-link.ts';

/** What happens between two petitions is written in the log of each. */
export type LinkEvent =
  | { readonly kind: 'PetitionLinked'; readonly link: PetitionLink }
  | {
      readonly kind: 'PetitionUnlinked';
      readonly petitionId: PetitionId;
      readonly on: PlainDate;
      readonly reason: string;
    }
  /** Of the later petition: it ends here, and the lead answers it. */
  | { readonly kind: 'PetitionMerged'; readonly merge: Omit<Merge, 'phaseBefore'> }
  | { readonly kind: 'MergeUndone'; readonly on: PlainDate; readonly reason: string }
  /** Of the lead: it has to answer the other's claims too. */
  | { readonly kind: 'MatterTakenIn'; readonly matter: MergedMatter }
  | {
      readonly kind: 'MatterParted';
      readonly petitionId: PetitionId;
      readonly on: PlainDate;
      readonly reason: string;
    };
