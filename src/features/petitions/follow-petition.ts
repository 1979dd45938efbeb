import type { PetitionId } from '#core/kit/ids.ts';
import { err, ok, type Result } from '#core/kit/result.ts';
import { findPetition, type NotFound } from '#ledger/load-petition.ts';
import { findByCode, type FollowParts } from './find-by-code.ts';
import { followLead } from './follow-lead.ts';
import { tellPetitioner, type CitizenView } from './tell-petitioner.ts';

/** What the petitioner sees of the own petition, and its id for the papers. */
export type Followed = { readonly petitionId: PetitionId; readonly view: CitizenView };

/** The petition behind a query code, as its petitioner may see it. Unknown and malformed codes are one refusal. */
export async function followPetition(typed: string, parts: FollowParts): Promise<Result<Followed, NotFound>> {
  const { read } = parts.database;
  const opened = await findByCode(typed, read, parts);
  if (!opened) return err({ kind: 'petitions.not-found' });
  const { code, petitionId, directory } = opened;
  const loaded = await findPetition(read, directory.office.jurisdictionId, petitionId);
  if (!loaded) return err({ kind: 'petitions.not-found' });
  const names = loaded.petitioners.map((row) => row.name);
  const facts = { code, directory, today: parts.clock.today(), names };
  const leadId = loaded.state.merge?.leadId;
  const lead = leadId && (await findPetition(read, directory.office.jurisdictionId, leadId));
  return ok({ petitionId, view: lead ? followLead(loaded, lead, facts) : tellPetitioner(loaded, facts) });
}
