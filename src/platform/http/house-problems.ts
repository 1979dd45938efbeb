// Problems of the house itself, the same for every area of work.
import type { Words } from '#core/kit/language.ts';

export const houseProblems = {
  'invalid-input': { status: 422, words: { zh: '有内容需要更正', en: 'Some entries need correction' } },
  'not-signed-in': { status: 401, words: { zh: '请先登录', en: 'Please sign in first' } },
  'not-found': { status: 404, words: { zh: '没有这个页面', en: 'There is no such page' } },
  'foreign-origin': {
    status: 403,
    words: { zh: '请求来自别的网站，已拒绝', en: 'The request came from another site and was refused' },
  },
  'too-many-requests': {
    status: 429,
    words: { zh: '操作太频繁，请稍候再试', en: 'Too many requests, please wait a moment' },
  },
  'too-large': { status: 413, words: { zh: '内容太大，超过允许的上限', en: 'What was sent is too large' } },
  'wrong-type': {
    status: 415,
    words: { zh: '发送的格式不对', en: 'What was sent is in the wrong format' },
  },
  'malformed-request': {
    status: 400,
    words: { zh: '请求的格式有误，无法读取', en: 'The request is malformed and cannot be read' },
  },
  'database-unavailable': {
    status: 503,
    words: {
      zh: '数据库暂时连不上，没有写入任何内容；您填写的内容仍在页面上，请稍后再保存',
      en: 'The database cannot be reached. Nothing was written; what you typed is still on the page. Please save again shortly',
    },
  },
  fault: {
    status: 500,
    words: {
      zh: '程序出错，没有写入任何内容。请把请求编号告诉管理员',
      en: 'Something went wrong and nothing was written. Please give the request number to the administrator',
    },
  },
} as const satisfies Record<string, { status: number; words: Words }>;

export type HouseProblem = keyof typeof houseProblems;
