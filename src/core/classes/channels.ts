import type { Words } from '../kit/language.ts';

/** How a matter came in (信访形式; 《信访工作条例》第十七条). */
export type Channel =
  | 'visit'
  | 'letter'
  | 'call'
  | 'online'
  | 'leader-reception'
  | 'outreach'
  | 'proxy'
  | 'hand-down'
  | 'suggestion-box'
  | 'screening';

/** A channel's name; `code` is its number in the office's code table, where that table has one. */
export type ChannelWords = Words & { readonly code: string | undefined };

/** Channels in the order a form offers them. */
export const channelWords = {
  visit: { code: '20', zh: '来访', en: 'Visit' },
  letter: { code: '10', zh: '来信', en: 'Letter' },
  call: { code: '40', zh: '来电', en: 'Call' },
  online: { code: '30', zh: '网上信访', en: 'Online' },
  'leader-reception': { code: '23', zh: '领导接访', en: 'Leader reception' },
  outreach: { code: '24', zh: '领导下访', en: 'Outreach visit' },
  proxy: { code: undefined, zh: '代访', en: 'Proxy petition' },
  'hand-down': { code: '70', zh: '上级交办', en: 'Handed down' },
  'suggestion-box': { code: undefined, zh: '意见箱', en: 'Suggestion box' },
  screening: { code: undefined, zh: '矛盾纠纷排查', en: 'Dispute screening' },
} as const satisfies Record<Channel, ChannelWords>;

/** Every channel, in the order a form offers them. */
export const channels = [
  'visit',
  'letter',
  'call',
  'online',
  'leader-reception',
  'outreach',
  'proxy',
  'hand-down',
  'suggestion-box',
  'screening',
] as const satisfies readonly Channel[];
