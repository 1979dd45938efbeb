// A county of four departments, set up and staffed through the same routes that people use.
import { createUnit, createPost, fillPost, openAccount, readOrganisation } from '#contract/organisation.ts';
import type { Answer, Operation, Sending } from '#contract/operation.ts';
import { signIn } from '#contract/session.ts';
import { setUp } from '#contract/setup.ts';
import type { RoleId } from '#core/organisation/roles.ts';

const administrator = { personName: '管理员', username: 'admin', password: 'bench administrator' };

export const divisionCode = '330106';
export const departments = ['住房和城乡建设局', '自然资源局', '水利局', '人力资源和社会保障局'] as const;

/** Sets the office up and answers the cookie of a signed-in director, who registers, lists and searches. */
export async function setUpOffice(address: string, token: string): Promise<string> {
  const send = sender(address, '');
  const officeName = '安宁县信访局';
  const place = { organCode: '安信', divisionCode, divisionName: '安宁县' };
  await send(setUp, { body: { token, officeName, ...place, administrator } });
  const admin = sender(address, await signInAs(address, administrator.username, administrator.password));
  const { units } = await admin(readOrganisation, {});
  const unitId = (kind: string) => units.find((unit) => unit.kind === kind)?.id ?? '';
  await hire(admin, unitId('petition-office'), 'director', 'clerk1');
  const director = await hire(admin, unitId('petition-office'), 'director', 'director');
  for (const [at, name] of departments.entries()) {
    const body = {
      parentId: unitId('county'),
      kind: 'department',
      organCode: `安${at}`,
      divisionCode,
    } as const;
    const { id } = await admin(createUnit, { body: { ...body, name: `安宁县${name}` } });
    await hire(admin, id, 'handler', `handler${at}`);
    await hire(admin, id, 'unit-head', `head${at}`);
  }
  return signInAs(address, 'director', director);
}

type Send = <const O extends Operation>(operation: O, sending: Sending<O>) => Promise<Answer<O>>;

async function hire(admin: Send, unitId: string, role: RoleId, username: string): Promise<string> {
  const account = await admin(openAccount, { body: { username, personName: `${username}某` } });
  const post = await admin(createPost, { body: { unitId, title: role, role } });
  await admin(fillPost, { params: { id: post.id }, body: { accountId: account.id } });
  return account.firstPassword;
}

/** Signs in and answers the cookie. */
async function signInAs(address: string, username: string, password: string): Promise<string> {
  const reply = await post(`${address}${signIn.path}`, '', { username, password });
  return reply.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
}

/** Sends as whoever the cookie belongs to. */
export function sender(address: string, cookie: string): Send {
  return async <const O extends Operation>(operation: O, sending: Sending<O>): Promise<Answer<O>> => {
    const params = Object.entries(sending.params ?? {});
    const path = params.reduce(
      (text, [name, value]) => text.replace(`:${name}`, String(value)),
      operation.path,
    );
    const url = `${address}${path}`;
    const reply =
      operation.method === 'GET'
        ? await check(await fetch(url, { headers: { cookie } }))
        : await post(url, cookie, sending.body);
    const answer: Answer<O> = JSON.parse(await reply.text());
    return answer;
  };
}

async function post(url: string, cookie: string, body: unknown): Promise<Response> {
  const headers = { 'content-type': 'application/json', cookie };
  return check(await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) }));
}

async function check(reply: Response): Promise<Response> {
  if (!reply.ok) throw new Error(`${reply.url}: ${reply.status} ${await reply.text()}`);
  return reply;
}
