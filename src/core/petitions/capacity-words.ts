import type { Words } from '../kit/language.ts';
import type { Incapacity } from './capacity.ts';
import type { PersonRole } from './person.ts';

export const incapacityWords = {
  minor: { zh: '未成年人', en: 'Minor' },
  limited: { zh: '限制民事行为能力', en: 'Limited capacity' },
  none: { zh: '无民事行为能力', en: 'No capacity' },
} as const satisfies Record<Incapacity, Words>;

export const personRoleWords = {
  petitioner: { zh: '信访人', en: 'Petitioner' },
  representative: { zh: '代表', en: 'Representative' },
  guardian: { zh: '监护人', en: 'Guardian' },
  proxy: { zh: '代理人', en: 'Proxy' },
} as const satisfies Record<PersonRole, Words>;
