import type { Words } from '../kit/language.ts';
import type { Phase } from './petition.ts';

/** What the office calls the place where a petition stands. */
export const phaseWords = {
  registered: { zh: '待甄别', en: 'To triage' },
  referred: { zh: '待受理', en: 'To accept' },
  accepted: { zh: '办理中', en: 'Being handled' },
  submitted: { zh: '待签发', en: 'To sign' },
  signed: { zh: '待送达', en: 'To serve' },
  served: { zh: '已送达', en: 'Served' },
  reported: { zh: '已报结', en: 'Reported back' },
  'report-approved': { zh: '报告已审核', en: 'Report approved' },
  closed: { zh: '已办结', en: 'Closed' },
} as const satisfies Record<Phase, Words>;
