import type { AttachmentId } from '../kit/ids.ts';
import type { PetitionState } from './petition.ts';

/** Every file that belongs to a petition: what came in, what was noted, what a hearing left, what was signed. */
export function filesOf({
  attachments,
  notes,
  hearings,
  agreements,
}: Pick<PetitionState, 'attachments' | 'notes' | 'hearings' | 'agreements'>): readonly AttachmentId[] {
  return [
    ...attachments,
    ...notes.flatMap((note) => note.attachments),
    ...agreements.flatMap(({ signing }) => signing?.attachments ?? []),
    ...hearings.flatMap(({ end }) => (end?.kind === 'held' ? end.record.attachments : [])),
  ];
}
