import { z } from 'zod';
import { roleIds } from '#core/organisation/roles.ts';
import { unitKinds } from '#core/organisation/organisation.ts';
import { accountId, day, divisionCode, postId, requiredText, text, unitId, username } from './fields.ts';
import { operation } from './operation.ts';

const role = z.enum(roleIds as [(typeof roleIds)[number], ...(typeof roleIds)[number][]]);

export const unitView = z.object({
  id: unitId,
  parentId: unitId.optional(),
  kind: z.enum(unitKinds),
  name: z.string(),
  divisionCode: z.string(),
  organCode: z.string(),
  closed: z.boolean(),
});

export const postView = z.object({
  id: postId,
  unitId,
  title: z.string(),
  role,
  holders: z.array(z.object({ accountId, personName: z.string(), username: z.string(), since: day })),
  closed: z.boolean(),
});

export const accountView = z.object({
  id: accountId,
  username: z.string(),
  personName: z.string(),
  closed: z.boolean(),
});

export const organisationView = z.object({
  version: z.number(),
  units: z.array(unitView),
  posts: z.array(postView),
  accounts: z.array(accountView),
});
export type OrganisationView = z.output<typeof organisationView>;

export const readOrganisation = operation({
  id: 'readOrganisation',
  method: 'GET',
  path: '/api/organisation',
  summary: 'Units, posts and who holds them',
  access: 'signed-in',
  response: organisationView,
});

const changed = z.object({ id: z.string(), version: z.number() });

export const createUnit = operation({
  id: 'createUnit',
  method: 'POST',
  path: '/api/units',
  summary: 'Create a unit below another',
  access: 'signed-in',
  body: z.object({
    parentId: unitId,
    kind: z.enum(unitKinds),
    name: requiredText(60),
    divisionCode: divisionCode,
    organCode: text(10),
  }),
  response: changed,
});

export const changeUnit = operation({
  id: 'changeUnit',
  method: 'PUT',
  path: '/api/units/:id',
  summary: 'Rename a unit or close it',
  access: 'signed-in',
  params: z.object({ id: unitId }),
  body: z.object({ name: requiredText(60), organCode: text(10), closed: z.boolean() }),
  response: changed,
});

export const createPost = operation({
  id: 'createPost',
  method: 'POST',
  path: '/api/posts',
  summary: 'Create a post in a unit',
  access: 'signed-in',
  body: z.object({ unitId, title: requiredText(40), role }),
  response: changed,
});

export const closePost = operation({
  id: 'closePost',
  method: 'DELETE',
  path: '/api/posts/:id',
  summary: 'Close a post that nobody holds',
  access: 'signed-in',
  params: z.object({ id: postId }),
  response: changed,
});

export const openAccount = operation({
  id: 'openAccount',
  method: 'POST',
  path: '/api/accounts',
  summary: 'Open an account; the first password is shown once',
  access: 'signed-in',
  body: z.object({
    username: username,
    personName: requiredText(50),
  }),
  response: z.object({ id: accountId, firstPassword: z.string() }),
});

export const resetPassword = operation({
  id: 'resetPassword',
  method: 'POST',
  path: '/api/accounts/:id/password',
  summary: 'Give an account a new first password, shown once; its sessions end',
  access: 'signed-in',
  params: z.object({ id: accountId }),
  response: z.object({ firstPassword: z.string() }),
});

export const fillPost = operation({
  id: 'fillPost',
  method: 'POST',
  path: '/api/posts/:id/holders',
  summary: 'Give a post to a person',
  access: 'signed-in',
  params: z.object({ id: postId }),
  body: z.object({ accountId }),
  response: changed,
});

export const vacatePost = operation({
  id: 'vacatePost',
  method: 'DELETE',
  path: '/api/posts/:id/holders/:accountId',
  summary: 'Take a post from a person; their sessions at it end',
  access: 'signed-in',
  params: z.object({ id: postId, accountId }),
  response: changed,
});

export const importDivisions = operation({
  id: 'importDivisions',
  method: 'POST',
  path: '/api/units/divisions',
  summary: 'Create the towns of the own county, or what a list of division codes names, as units',
  access: 'signed-in',
  body: z.object({
    /** Empty: every town the shipped table knows under the own county. */
    lines: z.array(z.object({ code: divisionCode, name: requiredText(60) })).max(5_000),
  }),
  response: z.object({ created: z.number(), present: z.number() }),
});

export const findDivisions = operation({
  id: 'findDivisions',
  method: 'GET',
  path: '/api/divisions',
  summary: 'Divisions of the own county (units first) that match a word, or the children of a code',
  access: 'signed-in',
  query: z.object({ q: text(50).optional(), parent: divisionCode.optional() }),
  response: z.object({
    hits: z.array(z.object({ code: z.string(), name: z.string(), fullName: z.string() })),
  }),
});
