import type { PlainDate } from '#core/kit/plain-date.ts';
import { isSameParty, opinionOf } from '#core/petitions/joint-matter.ts';
import type { PetitionState } from '#core/petitions/petition.ts';
import type { Directory } from '#features/organisation/queries.ts';
import { partyName } from './present-joint.ts';

/** Several departments at one reception, as the petitioner reads of it. */
export type CitizenJoint = {
  readonly on: PlainDate;
  readonly lead: { readonly name: string; readonly limit: PlainDate } | undefined;
  readonly parties: readonly {
    readonly name: string;
    readonly leads: boolean;
    readonly opinion: string | undefined;
  }[];
};

export function tellJoint({ joint }: PetitionState, directory: Directory): readonly CitizenJoint[] {
  return joint.map((matter) => {
    const lead = matter.leads.at(-1);
    return {
      on: matter.on,
      lead: lead && { name: directory.unitName(lead.unitId), limit: lead.limit },
      parties: matter.parties.map((party) => ({
        name: partyName(party, directory),
        leads: lead !== undefined && isSameParty(party, { unitId: lead.unitId }),
        opinion: opinionOf(matter, party)?.text,
      })),
    };
  });
}
