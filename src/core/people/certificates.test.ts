import { describe, expect, it } from 'vitest';
import { plainDate } from '../kit/plain-date.ts';
import { certificateTypeIds, certificateTypes, parseCertificate } from './certificates.ts';

const facts = { today: plainDate('2026-03-01'), divisions: { isProvince: () => true, isCounty: () => true } };

describe('a certificate', () => {
  it.each([
    ['resident-identity-card', '11010519491231002x', '11010519491231002X'],
    ['passport', 'e 1234 5678', 'E12345678'],
    ['hmt-permit', 'H01234567', 'H01234567'],
    ['foreign-resident-card', 'CAN110108123456', 'CAN110108123456'],
    ['unified-credit-code', '91440300708461136t', '91440300708461136T'],
    ['military-card', '军字第1234567', '军字第1234567'],
    ['other', '村证 12', '村证12'],
  ] as const)('of type %s keeps one way of writing', (type, raw, number) => {
    expect(parseCertificate(type, raw, facts)).toEqual({ ok: true, value: { type, number, warnings: [] } });
  });

  it('is refused when its number cannot be of its type', () => {
    expect(parseCertificate('passport', '<script>', facts)).toEqual({
      ok: false,
      error: { kind: 'certificate.shape', type: 'passport' },
    });
    expect(parseCertificate('resident-identity-card', '110105194912310021', facts)).toMatchObject({
      error: { kind: 'identity-number.check-digit' },
    });
  });

  it('is listed once for every type', () => {
    expect([...certificateTypeIds]).toEqual(Object.keys(certificateTypes));
  });

  it('has no code that another type has too', () => {
    const codes = Object.values(certificateTypes).flatMap((type) => type.code ?? []);
    expect(codes).toContain('111');
    expect(new Set(codes).size).toBe(codes.length);
  });
});
