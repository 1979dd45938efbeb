// Photos, scans, PDF and audio. Files go up one at a time as multipart, before the form that names them.
import { attachmentView } from './petitions.ts';
import { operation } from './operation.ts';

export const attachmentSizeMax = 50 * 1024 * 1024;

/** Judged by the content of the file, never by its name. */
export const attachmentTypes = [
  'image/jpeg',
  'image/png',
  'image/webp',
  'image/heic',
  'image/tiff',
  'application/pdf',
  'audio/mpeg',
  'audio/mp4',
  'audio/wav',
  'audio/amr',
  'audio/ogg',
] as const;

export const uploadAttachment = operation({
  id: 'uploadAttachment',
  method: 'POST',
  path: '/api/attachments',
  summary: 'Upload one file (multipart field `file`); name its id in a petition or note to keep it',
  access: 'signed-in',
  response: attachmentView,
});

/** Not an operation with a JSON answer: `GET /api/petitions/:id/attachments/:attachmentId` streams the file. */
export const attachmentPath = (petition: string, attachment: string): string =>
  `/api/petitions/${petition}/attachments/${attachment}`;

/** `GET` streams the paper as it was issued: under `number`, or the latest of its kind. The slip is `slip`, as PDF only; `service-receipt` takes the number of the paper it goes with. */
export const paperPath = (petition: string, kind: string, format: 'pdf' | 'docx', number?: string): string =>
  `/api/petitions/${petition}/papers/${kind}.${format}${number ? `?number=${encodeURIComponent(number)}` : ''}`;
