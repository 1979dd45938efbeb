import { expect, it } from 'vitest';
import { addressesOf } from './say-ready.ts';

it('gives an address that can be opened, whatever the program listens on', () => {
  expect(addressesOf('127.0.0.1', 80)).toEqual(['http://127.0.0.1:80']);
  expect(addressesOf('::1', 80)).toEqual(['http://[::1]:80']);
  expect(addressesOf('0.0.0.0', 8080)[0]).toBe('http://localhost:8080');
  for (const address of addressesOf('::', 8080)) expect(URL.canParse(address)).toBe(true);
});
