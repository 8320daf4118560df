import { expect, test } from 'vitest';
import { maskIdentityNumber, maskInText } from '../../../src/backend/importers/mask-identity-number.ts';

test.each([
  ['511900194002290223', '511900********0223'],
  ['51190019500315018x', '511900********018x'],
  ['511900 19400229 0223', '511900 ******** 0223'],
  ['５１１９００１９４００２２９０２２３', '５１１９００********０２２３'],
  ['511900500315018', '511900*****5018'],
  ['', ''],
])('%s is shown as %s', (written, masked) => {
  expect(maskIdentityNumber(written)).toBe(masked);
});

test('a number among other words is masked, a phone is not', () => {
  expect(maskInText('王桂英 511900194002290223 电话19900000032')).toBe(
    '王桂英 511900********0223 电话19900000032',
  );
});

test('what is masked already stays as it is', () => {
  expect(maskInText('511900********0223')).toBe('511900********0223');
});
