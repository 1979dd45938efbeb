import type { Texts } from './texts.ts';

export const accountTexts = {
  title: { zh: '我的账号', en: 'My account' },
  person: { zh: '姓名', en: 'Name' },
  unit: { zh: '单位', en: 'Unit' },
  post: { zh: '岗位', en: 'Post' },
  posts: { zh: '切换岗位', en: 'Change post' },
  postsHelp: {
    zh: '您有多个岗位，每次以其中一个岗位办事。',
    en: 'You hold several posts and act at one at a time.',
  },
  actAs: { zh: '切换到此岗位', en: 'Act at this post' },
  current: { zh: '当前岗位', en: 'Present post' },
  changed: { zh: '现在以“{title}”的岗位办事', en: 'You now act as “{title}”' },
  password: { zh: '修改密码', en: 'Change the password' },
  currentPassword: { zh: '现在的密码', en: 'Present password' },
  newPassword: { zh: '新密码', en: 'New password' },
  newPasswordHelp: {
    zh: '至少10个字符。修改后，其他地方的登录都会失效。',
    en: 'At least 10 characters. Every other session ends.',
  },
  repeat: { zh: '再输一次新密码', en: 'New password again' },
  repeatWrong: { zh: '两次输入的密码不一致', en: 'The two passwords differ' },
  tooShort: { zh: '至少10个字符', en: 'At least 10 characters' },
  save: { zh: '修改密码', en: 'Change it' },
  saved: { zh: '密码已修改', en: 'The password is changed' },
  required: { zh: '请填写', en: 'Required' },
  language: { zh: '语言', en: 'Language' },
} as const satisfies Texts;
