import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskIdentityNumber, maskName, maskPhone } from './masks.ts';

describe('a mask', () => {
  it.each([
    ['', ''],
    ['张', '*'],
    ['张三', '张*'],
    ['张小三', '张*三'],
    ['欧阳修文', '欧**文'],
    ['阿依古丽·买买提', '阿***·买**'],
    ['John Smith', 'J*** S****'],
    ['𠮷田三', '𠮷*三'],
  ])('shows the name %s as %s', (name, masked) => {
    expect(maskName(name)).toBe(masked);
  });

  it('shows four digits at each end of an identity number', () => {
    expect(maskIdentityNumber('33010619800101123X')).toBe('3301**********123X');
    expect(maskIdentityNumber('E12345678')).toBe('E*******8');
    expect(maskIdentityNumber('12')).toBe('**');
  });

  it('shows the tail of a phone number', () => {
    expect(maskPhone('13812345678')).toBe('138****5678');
    expect(maskPhone('0571-85123456')).toBe('0571-****3456');
    expect(maskPhone('0571-85123456-801')).toBe('0571-****3456');
    expect(maskPhone('12345')).toBe('***45');
  });

  it('never shows a whole name or number', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[一-龥A-Za-z]{1,12}$/), (name) => {
        expect(maskName(name)).toContain('*');
      }),
    );
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9A-Z]{1,20}$/), (number) => {
        expect(maskIdentityNumber(number)).toContain('*');
        expect(maskPhone(number)).toContain('*');
      }),
    );
  });
});
