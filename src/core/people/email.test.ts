import { describe, expect, it } from 'vitest';
import { parseEmail } from './email.ts';

describe('an e-mail address', () => {
  it.each([
    ['wang.xiulan@example.cn', 'wang.xiulan@example.cn'],
    [' 13800000000＠QQ.COM ', '13800000000@qq.com'],
    ['a+b@mail.gov.cn', 'a+b@mail.gov.cn'],
  ])('%s', (typed, email) => {
    expect(parseEmail(typed)).toEqual({ ok: true, value: email });
  });

  it.each([
    '',
    'wang',
    'wang@example',
    'wang@@example.cn',
    'wang@example..cn',
    '.wang@example.cn',
    'wang@-example.cn',
    'wang@example.cn,li@example.cn',
    'wang@example.cn\nBcc: li@example.cn',
    'wang <wang@example.cn>',
    `${'w'.repeat(65)}@example.cn`,
    `w@${'example.'.repeat(40)}cn`,
  ])('is not %j', (typed) => {
    expect(parseEmail(typed)).toMatchObject({ ok: false, error: { kind: 'email.shape' } });
  });
});
