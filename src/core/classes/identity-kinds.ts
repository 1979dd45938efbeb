import type { Words } from '../kit/language.ts';

/** What a petitioner says of their own standing; asked only where it helps to serve them, never required. */
export type IdentityKind =
  | 'farmer'
  | 'worker'
  | 'retired'
  | 'self-employed'
  | 'student'
  | 'teacher'
  | 'medical'
  | 'military'
  | 'public-servant'
  | 'not-employed'
  | 'organisation'
  | 'foreigner'
  | 'anonymous';

export const identityKindWords = {
  farmer: { zh: '农民', en: 'Farmer' },
  worker: { zh: '工人', en: 'Worker' },
  retired: { zh: '离退休人员', en: 'Retired' },
  'self-employed': { zh: '个体工商户、企业主', en: 'Self-employed or business owner' },
  student: { zh: '学生', en: 'Student' },
  teacher: { zh: '教师', en: 'Teacher' },
  medical: { zh: '医务人员', en: 'Medical staff' },
  military: { zh: '军人、退役军人', en: 'Serving or former soldier' },
  'public-servant': { zh: '机关事业单位人员', en: 'Public employee' },
  'not-employed': { zh: '无业', en: 'Not employed' },
  organisation: { zh: '法人或者其他组织', en: 'Organisation' },
  foreigner: { zh: '外国人、无国籍人', en: 'Foreigner or stateless person' },
  anonymous: { zh: '匿名', en: 'Anonymous' },
} as const satisfies Record<IdentityKind, Words>;

/** Every kind, in the order a form offers them. */
export const identityKinds = [
  'farmer',
  'worker',
  'retired',
  'self-employed',
  'student',
  'teacher',
  'medical',
  'military',
  'public-servant',
  'not-employed',
  'organisation',
  'foreigner',
  'anonymous',
] as const satisfies readonly IdentityKind[];
