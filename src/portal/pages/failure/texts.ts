import type { Words } from '#core/kit/language.ts';

type FailureText = { readonly status: number; readonly title: Words; readonly help: Words };

/** What went wrong, and what the reader can do about it. */
export const failureTexts = {
  'unknown-code': {
    status: 404,
    title: { zh: '没有查到', en: 'Nothing found' },
    help: {
      zh: '没有找到这个查询码对应的事项。请对照回执，看看有没有输错。',
      en: 'There is no petition with this code. Please compare it with your slip.',
    },
  },
  'unknown-booking': {
    status: 404,
    title: { zh: '没有查到', en: 'Nothing found' },
    help: {
      zh: '没有找到这个预约码对应的预约。请对照记下的预约码，看看有没有输错。',
      en: 'There is no booking with this code. Please compare it with the one you wrote down.',
    },
  },
  'too-many-misses': {
    status: 429,
    title: { zh: '请过一会儿再查', en: 'Please try again a little later' },
    help: {
      zh: '这里连续输错的次数太多，为了保护大家的信息，查询先停10分钟。急事请到接待窗口查询。',
      en: 'Too many wrong codes came from here. To protect everybody, look-ups pause for 10 minutes. If it is urgent, please ask at the reception desk.',
    },
  },
  'too-fast': {
    status: 429,
    title: { zh: '请稍等一下', en: 'Please wait a moment' },
    help: {
      zh: '短时间里操作得太多了。请过一分钟再试。',
      en: 'Too much was asked in a short time. Please try again in a minute.',
    },
  },
  'not-found': {
    status: 404,
    title: { zh: '没有这个页面', en: 'There is no such page' },
    help: {
      zh: '网址可能写错了。请从首页进去。',
      en: 'The address may be mistyped. Please begin at the home page.',
    },
  },
  'bad-request': {
    status: 400,
    title: { zh: '没有看懂这次提交', en: 'This could not be read' },
    help: {
      zh: '提交的内容不完整或者太长。请返回上一页再试一次。',
      en: 'What was sent is incomplete or too long. Please go back and try again.',
    },
  },
  'database-away': {
    status: 503,
    title: { zh: '现在暂时查不了', en: 'Not available for the moment' },
    help: {
      zh: '系统一时连不上，您的事项没有丢。请过几分钟再试；要提交的内容，请返回上一页再交一次。',
      en: 'The system cannot reach its data for a moment. Your petition is safe. Please try again in a few minutes; if you were sending something, go back and send it again.',
    },
  },
  fault: {
    status: 500,
    title: { zh: '页面出错了', en: 'Something went wrong' },
    help: {
      zh: '这是我们的问题，没有写入任何内容。请过一会儿再试；还是不行，请把下面的编号告诉接待窗口。',
      en: 'This is our mistake, and nothing was written. Please try again later. If it still fails, give the number below to the reception desk.',
    },
  },
} as const satisfies Record<string, FailureText>;

export type FailureKind = keyof typeof failureTexts;

export const requestNumberText: Words = { zh: '编号：{id}', en: 'Number: {id}' };
export const backHomeText: Words = { zh: '回到首页', en: 'To the home page' };
