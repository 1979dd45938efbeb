import type { OrganisationRefusal } from '#core/organisation/change-organisation.ts';
import type { RefusalText } from '#platform/http/problem.ts';

export type OrganisationFeatureRefusal =
  | OrganisationRefusal
  | { readonly kind: 'organisation.not-yours' }
  | { readonly kind: 'organisation.username-taken'; readonly username: string }
  | { readonly kind: 'organisation.unknown-account' };

export const organisationRefusals = {
  'organisation.not-yours': {
    status: 403,
    words: { zh: '机构和岗位由系统管理员维护', en: 'Units and posts are kept by the administrator' },
  },
  'organisation.unknown-unit': {
    status: 422,
    words: { zh: '没有这个单位，或者它已撤销', en: 'There is no such unit, or it is closed' },
  },
  'organisation.unknown-post': {
    status: 422,
    words: { zh: '没有这个岗位，或者它已撤销', en: 'There is no such post, or it is closed' },
  },
  'organisation.unknown-account': {
    status: 422,
    words: { zh: '没有这个账号', en: 'There is no such account' },
  },
  'organisation.name-taken': {
    status: 409,
    words: { zh: '同级已有单位叫“{name}”', en: 'There is already a unit called “{name}” at this place' },
  },
  'organisation.unit-in-use': {
    status: 409,
    words: {
      zh: '该单位还有 {posts} 个在任岗位或下级单位，不能撤销',
      en: 'The unit still has {posts} held posts or units below it and cannot be closed',
    },
  },
  'organisation.post-held': {
    status: 409,
    words: { zh: '岗位还有人担任，请先免去', en: 'The post is held; take it from its holder first' },
  },
  'organisation.already-holds': {
    status: 409,
    words: { zh: '此人已担任该岗位', en: 'This person already holds the post' },
  },
  'organisation.does-not-hold': {
    status: 409,
    words: { zh: '此人不担任该岗位', en: 'This person does not hold the post' },
  },
  'organisation.last-administrator': {
    status: 409,
    words: { zh: '至少要保留一名系统管理员', en: 'At least one administrator must remain' },
  },
  'organisation.username-taken': {
    status: 409,
    words: { zh: '用户名“{username}”已被使用', en: 'The user name “{username}” is taken' },
  },
} as const satisfies Record<OrganisationFeatureRefusal['kind'], RefusalText>;
