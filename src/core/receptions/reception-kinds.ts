import type { Words } from '../kit/language.ts';

/** 定点接访、重点约访、专题接访、联合接访、带案下访、驻点巡回、视频接访 */
export const receptionKinds = [
  'fixed-place',
  'invited',
  'thematic',
  'joint',
  'outreach',
  'stationed',
  'video',
] as const;
export type ReceptionKind = (typeof receptionKinds)[number];

export const receptionKindWords = {
  'fixed-place': { zh: '定点接访', en: 'Fixed place' },
  invited: { zh: '重点约访', en: 'Invited' },
  thematic: { zh: '专题接访', en: 'On a theme' },
  joint: { zh: '联合接访', en: 'Joint' },
  outreach: { zh: '带案下访', en: 'Outreach' },
  stationed: { zh: '驻点巡回接访', en: 'Stationed or touring' },
  video: { zh: '视频接访', en: 'By video' },
} as const satisfies Record<ReceptionKind, Words>;
