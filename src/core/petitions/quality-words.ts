import type { Words } from '../kit/language.ts';
import type { ImportanceGround } from './importance.ts';
import type { Demand } from './petition.ts';

export const importanceGroundWords = {
  group: { zh: '多人集体反映', en: 'Raised by a group' },
  leader: { zh: '领导批示', en: 'Leader’s instruction' },
  'public-safety': { zh: '涉及公共安全', en: 'Public safety' },
  'from-above': { zh: '上级交办', en: 'Assigned from above' },
  other: { zh: '其他', en: 'Other' },
} as const satisfies Record<ImportanceGround, Words>;

/** What a claim is worth, judged before anything is decided about it. */
export const demandWords = {
  reasonable: { zh: '诉求合理', en: 'Reasonable' },
  partly: { zh: '诉求部分合理', en: 'Partly reasonable' },
  unreasonable: { zh: '诉求不合理', en: 'Not reasonable' },
} as const satisfies Record<Demand, Words>;
