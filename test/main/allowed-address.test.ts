import { expect, test } from 'vitest';
import { isAllowedAddress } from '../../src/main/allowed-address.ts';

test.each(['app://shouwang/index.html', 'data:image/png;base64,AA', 'blob:app://shouwang/1'])(
  '%s may be loaded',
  (address) => {
    expect(isAllowedAddress(address, null)).toBe(true);
  },
);

test.each([
  'https://example.com/',
  'http://127.0.0.1:5173/',
  'ws://localhost/',
  'file:///etc/passwd',
  'app://elsewhere/index.html',
  'app://shouwang.example.com/',
])('%s may not', (address) => {
  expect(isAllowedAddress(address, null)).toBe(false);
});

test('the development server may be loaded while developing, and no other', () => {
  expect(isAllowedAddress('ws://localhost:5173/', 'http://localhost:5173/')).toBe(true);
  expect(isAllowedAddress('http://localhost:5174/', 'http://localhost:5173/')).toBe(false);
});
