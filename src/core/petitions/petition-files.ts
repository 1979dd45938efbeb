import type { AttachmentId } from '../kit/ids.ts';
import type { PetitionState } from './petition.ts';

/** Every file that belongs to a petition: what came in, what was noted, what a hearing left. */
export function filesOf({
  attachments,
  notes,
  hearings,
}: Pick<PetitionState, 'attachments' | 'notes' | 'hearings'>): readonly AttachmentId[] {
  return [
    ...attachments,
    ...notes.flatMap((note) => note.attachments),
    ...hearings.flatMap(({ end }) => (end?.kind === 'held' ? end.record.attachments : [])),
  ];
}
