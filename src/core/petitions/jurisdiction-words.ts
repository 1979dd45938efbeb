import type { Words } from '../kit/language.ts';
import type { DesignationWay, SuccessionCause } from './jurisdiction.ts';

export const designationWayWords = {
  superior: { zh: '共同上级指定', en: 'By the common superior' },
  'joint-conference': { zh: '信访工作联席会议指定', en: 'By the joint conference' },
} as const satisfies Record<DesignationWay, Words>;

export const successionCauseWords = {
  merged: { zh: '机构合并', en: 'Merged' },
  abolished: { zh: '机构撤销', en: 'Abolished' },
  'duties-moved': { zh: '职能划转', en: 'Duties moved' },
} as const satisfies Record<SuccessionCause, Words>;
