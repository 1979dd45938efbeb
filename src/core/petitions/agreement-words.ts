import type { Words } from '../kit/language.ts';
import type { AgreementKind } from './agreement.ts';

export const agreementKindWords = {
  mediation: { zh: '调解', en: 'Mediation' },
  settlement: { zh: '和解', en: 'Settlement' },
} as const satisfies Record<AgreementKind, Words>;
