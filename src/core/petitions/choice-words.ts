// The names of what people choose between on the ordinary road.
import type { Words } from '../kit/language.ts';
import type { Assignment, Note, Opinion, ServiceMethod, Settlement } from './petition.ts';

export const opinionWords = {
  support: { zh: '支持', en: 'Supported' },
  'partial-support': { zh: '部分支持', en: 'Partly supported' },
  explain: { zh: '解释说明', en: 'Explained' },
  'not-support': { zh: '不予支持', en: 'Not supported' },
} as const satisfies Record<Opinion, Words>;

export const serviceMethodWords = {
  'in-person': { zh: '直接送达', en: 'In person' },
  post: { zh: '邮寄送达', en: 'By post' },
  electronic: { zh: '电子送达', en: 'Electronically' },
  left: { zh: '留置送达', en: 'Left with witnesses' },
} as const satisfies Record<ServiceMethod, Words>;

export const settlementWords = {
  solved: { zh: '诉求解决到位', en: 'Solved' },
  explained: { zh: '解释疏导到位', en: 'Explained' },
  assisted: { zh: '帮扶救助到位', en: 'Assisted' },
} as const satisfies Record<Settlement, Words>;

export const assignmentModeWords = {
  kept: { zh: '本级办理', en: 'Kept' },
  referred: { zh: '转送', en: 'Referred' },
  'assigned-down': { zh: '交办', en: 'Assigned down' },
} as const satisfies Record<Assignment['mode'], Words>;

export const noteKindWords = {
  note: { zh: '工作记录', en: 'Note' },
  evidence: { zh: '证据材料', en: 'Evidence' },
  visit: { zh: '走访调查', en: 'Visit' },
} as const satisfies Record<Note['kind'], Words>;
