// How two petitions belong together: linked so that whoever handles one knows of the other, or merged so that one
// answer serves both. Nothing is ever dropped: every petition keeps its own people, claims and files.
import type { PetitionId } from '../kit/ids.ts';
import type { PlainDate } from '../kit/plain-date.ts';
import type { Claim, Phase } from './petition.ts';

/** 重复件（同人同事）、同一事项（不同人）、相关件 */
export type LinkKind = 'repeat' | 'same-matter' | 'related';
export const linkKinds = ['repeat', 'same-matter', 'related'] as const satisfies readonly LinkKind[];

export type PetitionLink = {
  readonly petitionId: PetitionId;
  readonly kind: LinkKind;
  readonly on: PlainDate;
  readonly reason: string;
};

/** What a petition that was merged remembers: where its answer comes from, and where it stood before. */
export type Merge = {
  readonly leadId: PetitionId;
  readonly on: PlainDate;
  readonly reason: string;
  readonly samePeople: boolean;
  /** The limits that ran until then; they run on under their old ends when the merge is undone. */
  readonly clocks: readonly string[];
  readonly phaseBefore: Phase;
};

/** What a lead petition has to answer besides its own claims. */
export type MergedMatter = {
  readonly petitionId: PetitionId;
  readonly on: PlainDate;
  readonly samePeople: boolean;
  readonly claims: readonly Claim[];
};
