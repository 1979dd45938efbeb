import type { AuthorityEvent } from './authority-events.ts';
import type { PetitionState } from './petition.ts';

/** Who may be told what, after one more event. */
export function evolveAuthority(
  { authorities }: PetitionState,
  event: AuthorityEvent,
): Pick<PetitionState, 'authorities'> {
  if (event.kind === 'AuthorityGranted') {
    const { authorityId: id, on: recordedOn, content } = event;
    return { authorities: [...authorities, { ...content, id, recordedOn, end: undefined }] };
  }
  return {
    authorities: authorities.map((one) => (one.id === event.authorityId ? { ...one, end: event.end } : one)),
  };
}
