import { z } from 'zod';
import { roleIds } from '#core/organisation/roles.ts';
import { accountId, newPassword, postId, requiredText, unitId } from './fields.ts';
import { operation } from './operation.ts';

export const me = z.object({
  accountId,
  personName: z.string(),
  postId,
  postTitle: z.string(),
  unitId,
  unitName: z.string(),
  role: z.enum(roleIds as [(typeof roleIds)[number], ...(typeof roleIds)[number][]]),
  officeName: z.string(),
  jurisdictionId: z.string(),
  today: z.string(),
  /** Every post the person holds; a person acts at one at a time. */
  posts: z.array(z.object({ postId, title: z.string(), unitName: z.string() })),
});
export type Me = z.output<typeof me>;

export const signIn = operation({
  id: 'signIn',
  method: 'POST',
  path: '/api/session',
  summary: 'Sign in; sets the session cookie',
  access: 'public',
  body: z.object({ username: requiredText(50), password: z.string().min(1).max(200) }),
  response: me,
});

export const readSession = operation({
  id: 'readSession',
  method: 'GET',
  path: '/api/session',
  summary: 'Who is signed in',
  access: 'signed-in',
  response: me,
});

export const changePost = operation({
  id: 'changePost',
  method: 'PUT',
  path: '/api/session/post',
  summary: 'Act at another of the posts one holds',
  access: 'signed-in',
  body: z.object({ postId }),
  response: me,
});

export const signOut = operation({
  id: 'signOut',
  method: 'DELETE',
  path: '/api/session',
  summary: 'Sign out',
  access: 'public',
  response: z.object({}),
});

export const changePassword = operation({
  id: 'changePassword',
  method: 'PUT',
  path: '/api/session/password',
  summary: 'Change the own password; every other session ends',
  access: 'signed-in',
  body: z.object({ current: z.string().min(1).max(200), next: newPassword }),
  response: z.object({}),
});
