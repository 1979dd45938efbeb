import type { AttachmentId } from '../kit/ids.ts';
import type { PetitionState } from './petition.ts';

/** Every file of a petition: what came in and was noted, what hearings, agreements, promises, talks and authorities left. */
export function filesOf({
  attachments,
  notes,
  hearings,
  agreements,
  promises,
  talks,
  authorities,
}: Pick<
  PetitionState,
  'attachments' | 'notes' | 'hearings' | 'agreements' | 'promises' | 'talks' | 'authorities'
>): readonly AttachmentId[] {
  return [
    ...attachments,
    ...notes.flatMap((note) => note.attachments),
    ...agreements.flatMap(({ signing }) => signing?.attachments ?? []),
    ...promises.flatMap(({ kept }) => kept?.attachments ?? []),
    ...talks.flatMap(({ signature }) => (signature.by === 'finger' ? [signature.attachmentId] : [])),
    ...authorities.flatMap(({ scans }) => scans),
    ...hearings.flatMap(({ end }) => (end?.kind === 'held' ? end.record.attachments : [])),
  ];
}
