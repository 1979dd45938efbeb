// The papers a petitioner can show, and what can be checked of each number.
import { halfWidth } from '../kit/plain-text.ts';
import type { PlainDate } from '../kit/plain-date.ts';
import { err, ok } from '../kit/result.ts';
import type { Result } from '../kit/result.ts';
import type { Words } from '../kit/language.ts';
import { parseIdentityNumber } from './identity-number.ts';
import type { DivisionFacts, IdentityNumberProblem, IdentityNumberWarning } from './identity-number.ts';
import { parseUnifiedCreditCode } from './unified-credit-code.ts';
import type { UnifiedCreditCodeProblem } from './unified-credit-code.ts';

export type CertificateType =
  | 'resident-identity-card'
  | 'passport'
  | 'military-card'
  | 'hmt-permit'
  | 'foreign-resident-card'
  | 'unified-credit-code'
  | 'other';

/** A paper's name; `code` is the number the national certificate list gives it, where we know it. */
export type CertificateWords = Words & { readonly code: string | undefined };

/** Names of the papers in the order a form offers them. */
export const certificateTypes = {
  'resident-identity-card': { code: '111', zh: '居民身份证', en: 'Resident identity card' },
  passport: { code: '414', zh: '护照', en: 'Passport' },
  'military-card': { code: '114', zh: '军官证', en: 'Military card' },
  'hmt-permit': {
    code: undefined,
    zh: '港澳台居民来往内地（大陆）通行证',
    en: 'Hong Kong, Macao or Taiwan travel permit',
  },
  'foreign-resident-card': { code: '553', zh: '外国人永久居留身份证', en: 'Foreign permanent resident card' },
  'unified-credit-code': { code: undefined, zh: '统一社会信用代码', en: 'Unified social credit code' },
  other: { code: '990', zh: '其他', en: 'Other' },
} as const satisfies Record<CertificateType, CertificateWords>;

/** Every type of paper, in the order a form offers them. */
export const certificateTypeIds = [
  'resident-identity-card',
  'passport',
  'military-card',
  'hmt-permit',
  'foreign-resident-card',
  'unified-credit-code',
  'other',
] as const satisfies readonly CertificateType[];

export type Certificate = {
  readonly type: CertificateType;
  readonly number: string;
  readonly warnings: readonly IdentityNumberWarning[];
};

export type CertificateProblem =
  | IdentityNumberProblem
  | UnifiedCreditCodeProblem
  | { readonly kind: 'certificate.shape'; readonly type: CertificateType };

const shapes: Record<Exclude<CertificateType, 'resident-identity-card' | 'unified-credit-code'>, RegExp> = {
  passport: /^[A-Z0-9]{5,15}$/,
  'military-card': /^[\p{Script=Han}A-Z0-9]{6,20}$/u,
  'hmt-permit': /^([HM]\d{8}(\d{2})?|\d{8}(\d{2})?|8[123]0000\d{11}[\dX])$/,
  'foreign-resident-card': /^([A-Z]{3}\d{12}|9\d{16}[\dX])$/,
  other: /^[\p{L}\p{N}]{1,40}$/u,
};

/** The number of a paper of the given type in `raw`, in one way of writing, checked as far as its type allows. */
export function parseCertificate(
  type: CertificateType,
  raw: string,
  facts: { readonly today: PlainDate; readonly divisions: DivisionFacts },
): Result<Certificate, CertificateProblem> {
  if (type === 'resident-identity-card') {
    const parsed = parseIdentityNumber(raw, facts);
    return parsed.ok ? ok({ type, number: parsed.value.number, warnings: parsed.value.warnings }) : parsed;
  }
  if (type === 'unified-credit-code') {
    const parsed = parseUnifiedCreditCode(raw);
    return parsed.ok ? ok({ type, number: parsed.value, warnings: [] }) : parsed;
  }
  const number = halfWidth(raw)
    .replace(/[\s()-]/g, '')
    .toUpperCase();
  return shapes[type].test(number)
    ? ok({ type, number, warnings: [] })
    : err({ kind: 'certificate.shape', type });
}
