import type { AttachmentId } from '../kit/ids.ts';
import type { PetitionState } from './petition.ts';

/** Every file that belongs to a petition: what came in, what was noted, what a hearing left, what was signed, what shows a promise kept. */
export function filesOf({
  attachments,
  notes,
  hearings,
  agreements,
  promises,
}: Pick<
  PetitionState,
  'attachments' | 'notes' | 'hearings' | 'agreements' | 'promises'
>): readonly AttachmentId[] {
  return [
    ...attachments,
    ...notes.flatMap((note) => note.attachments),
    ...agreements.flatMap(({ signing }) => signing?.attachments ?? []),
    ...promises.flatMap(({ kept }) => kept?.attachments ?? []),
    ...hearings.flatMap(({ end }) => (end?.kind === 'held' ? end.record.attachments : [])),
  ];
}
