import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePhone } from './phone.ts';

describe('a phone number', () => {
  it.each([
    ['13812345678', '13812345678', 'mobile', '5678'],
    ['138 1234 5678', '13812345678', 'mobile', '5678'],
    ['138-1234-5678', '13812345678', 'mobile', '5678'],
    ['+86 138 1234 5678', '13812345678', 'mobile', '5678'],
    ['0086-13812345678', '13812345678', 'mobile', '5678'],
    ['8613812345678', '13812345678', 'mobile', '5678'],
    ['１３８１２３４５６７８', '13812345678', 'mobile', '5678'],
    ['0571-85123456', '0571-85123456', 'landline', '3456'],
    ['(0571)85123456', '0571-85123456', 'landline', '3456'],
    ['（0571）8512 3456', '0571-85123456', 'landline', '3456'],
    ['057185123456', '0571-85123456', 'landline', '3456'],
    ['+86 571 8512 3456', '0571-85123456', 'landline', '3456'],
    ['010-65123456', '010-65123456', 'landline', '3456'],
    ['0731-8512345', '0731-8512345', 'landline', '2345'],
    ['0571-85123456-801', '0571-85123456-801', 'landline', '3456'],
    ['0571-85123456转801', '0571-85123456-801', 'landline', '3456'],
    ['4008123456', '4008123456', 'service', '3456'],
    ['12345', '12345', 'service', '2345'],
    ['+852 2123 4567', '+85221234567', 'overseas', '4567'],
  ])('%s is written %s', (raw, number, kind, tail) => {
    expect(parsePhone(raw)).toEqual({ ok: true, value: { number, kind, tail } });
  });

  it('completes a landline with the area code of the office only when told to', () => {
    expect(parsePhone('85123456', '0571')).toMatchObject({ ok: true, value: { number: '0571-85123456' } });
    expect(parsePhone('85123456')).toEqual({ ok: false, error: { kind: 'phone.area-code-missing' } });
  });

  it.each([
    ['', 'phone.empty'],
    [' - ', 'phone.empty'],
    ['无', 'phone.characters'],
    ['1381234567', 'phone.mobile-length'],
    ['138123456789', 'phone.mobile-length'],
    ['1381234****', 'phone.characters'],
    ['0571-1', 'phone.unknown-shape'],
    ['99', 'phone.unknown-shape'],
    ["13812345678'; --", 'phone.characters'],
  ])('%s is refused with %s', (raw, kind) => {
    expect(parsePhone(raw)).toMatchObject({ ok: false, error: { kind } });
  });

  it('reads its own writing back unchanged', () => {
    const written = fc.stringMatching(/^(1[3-9]\d{9}|0571-[2-8]\d{7}|010-[2-8]\d{7}-\d{3})$/);
    fc.assert(
      fc.property(written, (number) => {
        const phone = parsePhone(number);
        expect(phone.ok && phone.value.number).toBe(number);
      }),
    );
  });
});
