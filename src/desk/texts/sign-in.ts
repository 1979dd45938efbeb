import type { Texts } from './texts.ts';

export const signInTexts = {
  title: { zh: '登录', en: 'Sign in' },
  product: { zh: '开门 · 信访工作台', en: 'Kaimen · petition desk' },
  username: { zh: '用户名', en: 'User name' },
  password: { zh: '密码', en: 'Password' },
  enter: { zh: '登录', en: 'Sign in' },
  setupNeeded: {
    zh: '本系统尚未初始化。请打开启动窗口中显示的初始化地址。',
    en: 'This office is not set up yet. Open the set-up address shown in the console window.',
  },
  required: { zh: '请填写', en: 'Required' },
} as const satisfies Texts;
