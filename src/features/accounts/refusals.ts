import type { RefusalText } from '#platform/http/problem.ts';

export type AccountRefusal =
  | { readonly kind: 'accounts.wrong-credentials' }
  | { readonly kind: 'accounts.no-post' }
  | { readonly kind: 'accounts.not-set-up' }
  | { readonly kind: 'accounts.already-set-up' }
  | { readonly kind: 'accounts.wrong-token' }
  | { readonly kind: 'accounts.not-your-post' }
  | { readonly kind: 'accounts.wrong-password' };

export const accountRefusals = {
  'accounts.wrong-credentials': {
    status: 401,
    words: { zh: '用户名或密码不对', en: 'The user name or the password is wrong' },
  },
  'accounts.no-post': {
    status: 403,
    words: {
      zh: '您的账号目前没有岗位，请联系管理员',
      en: 'Your account holds no post at present; please ask the administrator',
    },
  },
  'accounts.not-set-up': {
    status: 409,
    words: {
      zh: '系统尚未设置，请用控制台显示的网址完成首次设置',
      en: 'The office is not set up yet; open the address shown on the console',
    },
  },
  'accounts.already-set-up': {
    status: 409,
    words: { zh: '系统已经设置过', en: 'The office is already set up' },
  },
  'accounts.wrong-token': {
    status: 403,
    words: {
      zh: '设置口令不对，请用控制台显示的完整网址',
      en: 'The set-up token is wrong; use the whole address shown on the console',
    },
  },
  'accounts.not-your-post': { status: 403, words: { zh: '您不担任该岗位', en: 'You do not hold that post' } },
  'accounts.wrong-password': {
    status: 403,
    words: { zh: '原密码不对', en: 'The present password is wrong' },
  },
} as const satisfies Record<AccountRefusal['kind'], RefusalText>;
