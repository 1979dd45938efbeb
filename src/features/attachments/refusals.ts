import type { RefusalText } from '#platform/http/problem.ts';

export type AttachmentRefusal =
  | { readonly kind: 'attachments.no-file' }
  | { readonly kind: 'attachments.empty' }
  | { readonly kind: 'attachments.too-large'; readonly maxMb: number }
  | { readonly kind: 'attachments.not-allowed' };

export const attachmentRefusals = {
  'attachments.no-file': { status: 422, words: { zh: '没有收到文件', en: 'No file was received' } },
  'attachments.empty': { status: 422, words: { zh: '文件是空的', en: 'The file is empty' } },
  'attachments.too-large': {
    status: 413,
    words: { zh: '文件超过 {maxMb} MB，请压缩或分成几个', en: 'The file is larger than {maxMb} MB' },
  },
  'attachments.not-allowed': {
    status: 415,
    words: {
      zh: '只能上传照片、扫描件、PDF 或录音；这个文件的内容不是其中任何一种（与文件名无关）',
      en: 'Only photos, scans, PDF and audio; the content of this file is none of these, whatever its name says',
    },
  },
} as const satisfies Record<AttachmentRefusal['kind'], RefusalText>;
