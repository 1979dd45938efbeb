import { randomUUID } from 'node:crypto';
import { request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { deflateSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { attachmentPath, attachmentSizeMax, uploadAttachment } from '#contract/attachments.ts';
import { testDatabase, type TestDatabase } from '../../../tests/support/database.ts';
import { register, testOffice, type Colleague, type TestOffice } from '../../../tests/support/office.ts';

let office: TestOffice;
let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
  office = await testOffice(database.pool);
});

const boundary = 'kaimen-test';

function upload(who: Colleague, name: string, content: Buffer) {
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: application/pdf\r\n\r\n`;
  return office.app.inject({
    method: 'POST',
    url: uploadAttachment.path,
    headers: { cookie: who.cookie, 'content-type': `multipart/form-data; boundary=${boundary}` },
    payload: Buffer.concat([Buffer.from(head), content, Buffer.from(`\r\n--${boundary}--\r\n`)]),
  });
}

// A PNG of one pixel, as small as the format allows.
function smallPng(): Buffer {
  const chunk = (type: string, data: Buffer): Buffer => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    return Buffer.concat([length, Buffer.from(type), data, Buffer.alloc(4)]);
  };
  const header = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.from([0, 0]))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const countFiles = async (): Promise<number> =>
  (await database.pool.query('select count(*)::int as n from attachment')).rows[0].n;

describe('an attachment', () => {
  it('is kept under what its content is, and given back to whoever may see the petition', async () => {
    const png = smallPng();
    const made = (await upload(office.clerk, '现场照片.png', png)).json();
    expect(made).toMatchObject({ name: '现场照片.png', type: 'image/png', sizeBytes: png.length });
    const { id } = await register(office.clerk, { attachments: [made.id] });
    const url = attachmentPath(id, made.id);
    const back = await office.app.inject({ url, headers: { cookie: office.clerk.cookie } });
    expect(back.rawPayload.equals(png)).toBe(true);
    expect(back.headers['content-security-policy']).toContain('sandbox');
    expect((await office.app.inject({ url, headers: { cookie: office.town.cookie } })).statusCode).toBe(404);
    expect((await office.app.inject({ url })).statusCode).toBe(401);
    const foreign = attachmentPath((await register(office.clerk)).id, made.id);
    expect(
      (await office.app.inject({ url: foreign, headers: { cookie: office.clerk.cookie } })).statusCode,
    ).toBe(404);
  });

  it('is refused in words when it is a program that calls itself a PDF, a web page, or nothing', async () => {
    const before = await countFiles();
    const program = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(2_000, 1)]);
    const page = Buffer.from('<!doctype html><script>alert(1)</script>');
    const replies = await Promise.all([
      upload(office.clerk, '材料.pdf', program),
      upload(office.clerk, '材料.jpg', page),
      upload(office.clerk, '空.png', Buffer.alloc(0)),
    ]);
    expect(replies.map((reply) => reply.json().kind)).toEqual([
      'attachments.not-allowed',
      'attachments.not-allowed',
      'attachments.empty',
    ]);
    expect(await countFiles()).toBe(before);
  });

  it('may have any name: it is shown, never used as a path', async () => {
    const made = (await upload(office.clerk, '../../etc/passwd\\..\\a.png', smallPng())).json();
    expect(made.name).not.toMatch(/[/\\]/);
  });

  it('is refused once it passes the limit, however large it says it is', async () => {
    const large = Buffer.concat([smallPng(), Buffer.alloc(attachmentSizeMax)]);
    const reply = await upload(office.clerk, '大.png', large);
    expect([reply.statusCode, reply.json().kind]).toEqual([413, 'attachments.too-large']);
    expect(await declareTenGigabytes()).toBe(413);
  });

  it('must have arrived before a petition can name it', async () => {
    const reply = await register(office.clerk, { attachments: [randomUUID()] }).catch((error: unknown) =>
      String(error),
    );
    expect(reply).toContain('附件没有上传成功');
  });
});

// Says ten gigabytes and sends a little: the answer must not wait for the rest.
async function declareTenGigabytes(): Promise<number> {
  await office.app.listen({ port: 0, host: '127.0.0.1' });
  const { port } = office.app.server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    const sent = httpRequest(
      {
        port,
        host: '127.0.0.1',
        method: 'POST',
        path: uploadAttachment.path,
        headers: {
          cookie: office.clerk.cookie,
          'content-type': `multipart/form-data; boundary=${boundary}`,
          'content-length': 10 * 1024 ** 3,
        },
      },
      (reply) => {
        resolve(reply.statusCode ?? 0);
        sent.destroy();
      },
    );
    sent.on('error', reject);
    sent.write(`--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="x.png"\r\n\r\n`);
  });
}
