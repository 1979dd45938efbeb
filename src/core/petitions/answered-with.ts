import type { PetitionState } from './petition.ts';

/**
 * The lead as the petitioner of a merged matter may read it: its answer, to their own claims, under their own number and
 * names. Of the people of the lead nothing is left.
 */
export function answeredWith(lead: PetitionState, merged: PetitionState): PetitionState {
  return {
    ...lead,
    number: merged.number,
    title: merged.title,
    narrative: merged.narrative,
    channel: merged.channel,
    receivedOn: merged.receivedOn,
    registeredOn: merged.registeredOn,
    people: merged.people,
    peopleCount: merged.peopleCount,
    claims: merged.claims,
    place: merged.place,
    attachments: merged.attachments,
    externalId: merged.externalId,
    respondent: merged.respondent,
    // What was promised to either holds up that it is solved.
    promises: [...lead.promises, ...merged.promises],
    notes: [],
    links: [],
    mergedIn: [],
  };
}
