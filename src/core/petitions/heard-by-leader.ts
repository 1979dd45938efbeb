import type { PetitionState } from './petition.ts';

/** Whether a leader has talked with the petitioner about the matter: at a talk, by invitation, on a visit, or as it came in. */
export function isHeardByLeader({
  invitations,
  leaderVisits,
  talks,
  channel,
}: Pick<PetitionState, 'invitations' | 'leaderVisits' | 'talks' | 'channel'>): boolean {
  const came = invitations.some(({ answer }) => answer?.outcome === 'came');
  return (
    talks.length > 0 ||
    came ||
    leaderVisits.some(({ inPerson }) => inPerson) ||
    channel === 'leader-reception'
  );
}

/** The petitions that repeat this one, linked or merged into it. */
export function repeatsOf({ links, mergedIn }: Pick<PetitionState, 'links' | 'mergedIn'>): number {
  const linked = links.filter(({ kind }) => kind === 'repeat').map(({ petitionId }) => petitionId);
  return new Set([...linked, ...mergedIn.map(({ petitionId }) => petitionId)]).size;
}
