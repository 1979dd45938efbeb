import type { PetitionId } from '#core/kit/ids.ts';
import type { FollowParts } from '#features/petitions/find-by-code.ts';

/** The papers a petitioner may have of the own petition. */
export type CitizenPaperKind = 'acceptance-notice' | 'decision-letter';

/** What the citizen pages are built from; `app.ts` gives them. */
export type PortalParts = FollowParts & {
  /** The paper as PDF. Without this the pages name the papers and offer none. */
  readonly renderPaper?: (petitionId: PetitionId, kind: CitizenPaperKind) => Promise<Uint8Array>;
};
