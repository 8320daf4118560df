import { expect, test } from 'vitest';
import { paperPolicy, windowPolicy } from '../../src/main/content-security-policy.ts';

test.each([windowPolicy('N'), paperPolicy('N')])(
  'allows nothing inline, nothing evaluated and nothing foreign: %s',
  (policy) => {
    expect(policy).toMatch(/^default-src 'none';/);
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    expect(policy).toContain("'nonce-N'");
  },
);

test('paper runs no script at all', () => {
  expect(paperPolicy('N')).not.toContain('script-src');
});
