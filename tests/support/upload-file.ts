import type { FastifyInstance } from 'fastify';
import { uploadAttachment } from '#contract/attachments.ts';
import { photo } from './sample-files.ts';

const boundary = 'kaimen-test';

type Upload = { readonly name: string; readonly buffer: Buffer };

/** Sends a file up as a browser does and answers its id; a small picture when nothing else is named. */
export async function uploadFile(
  app: FastifyInstance,
  { cookie }: { readonly cookie: string },
  { name, buffer }: Upload = photo('授权书.png'),
): Promise<string> {
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: application/octet-stream\r\n\r\n`;
  const reply = await app.inject({
    method: 'POST',
    url: uploadAttachment.path,
    headers: { cookie, 'content-type': `multipart/form-data; boundary=${boundary}` },
    payload: Buffer.concat([Buffer.from(head), buffer, Buffer.from(`\r\n--${boundary}--\r\n`)]),
  });
  const answer: { readonly id: string } = reply.json();
  return answer.id;
}
