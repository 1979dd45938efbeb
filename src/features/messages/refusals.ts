import type { RefusalText } from '#platform/http/problem.ts';

export type MessageRefusal =
  | { readonly kind: 'messages.not-yours' }
  | { readonly kind: 'messages.no-carrier' };

/** Every refusal of the area in words. */
export const messageRefusals = {
  'messages.not-yours': {
    status: 403,
    words: {
      zh: '消息情况由系统管理员和排接访的人员查看，试发由系统管理员进行',
      en: 'Messages are looked after by the administrator and those who plan receptions; only the administrator tries a way',
    },
  },
  'messages.no-carrier': {
    status: 409,
    words: {
      zh: '这个“发送方式”还没有设置，请按docs/config.md填写后重新启动',
      en: 'This way is not set up; see docs/config.md and start again',
    },
  },
} as const satisfies Record<MessageRefusal['kind'], RefusalText>;
