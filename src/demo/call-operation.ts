// Speaks to the program as the screens do, through the contract, so that every rule applies to the demonstration too.
import type { FastifyInstance } from 'fastify';
import { attachmentView } from '#contract/petitions.ts';
import { uploadAttachment } from '#contract/attachments.ts';
import type { Answer, Operation, Sending } from '#contract/operation.ts';

/** Calls as somebody; throws with the program's own words when it refuses. */
export type CallAs = <const O extends Operation>(
  cookie: string,
  operation: O,
  sending: Sending<O>,
) => Promise<Answer<O>>;

export function operationCaller(app: FastifyInstance): CallAs {
  return async (cookie, operation, { params, query, body }) => {
    const reply = await app.inject({
      method: operation.method,
      url: fillPath(operation.path, params),
      headers: { cookie },
      ...(query ? { query: toStrings(query) } : {}),
      ...(body === undefined ? {} : { payload: body as object }),
    });
    if (reply.statusCode < 300) return reply.json();
    throw new Error(`${operation.id}: ${reply.body}`);
  };
}

/** Sends one file up and gives its id. */
export async function uploadFile(
  app: FastifyInstance,
  cookie: string,
  file: { readonly name: string; readonly type: string; readonly content: Buffer },
) {
  const boundary = 'kaimen-demonstration';
  const head = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${file.name}"\r\ncontent-type: ${file.type}\r\n\r\n`;
  const reply = await app.inject({
    method: uploadAttachment.method,
    url: uploadAttachment.path,
    headers: { cookie, 'content-type': `multipart/form-data; boundary=${boundary}` },
    payload: Buffer.concat([Buffer.from(head), file.content, Buffer.from(`\r\n--${boundary}--\r\n`)]),
  });
  if (reply.statusCode >= 300) throw new Error(`${uploadAttachment.id}: ${reply.body}`);
  return attachmentView.parse(reply.json()).id;
}

function fillPath(path: string, params: unknown): string {
  const values = toStrings(params ?? {});
  return path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(values[name] ?? ''));
}

function toStrings(value: unknown): Record<string, string> {
  return Object.fromEntries(Object.entries(value ?? {}).map(([key, member]) => [key, String(member)]));
}
