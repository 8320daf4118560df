import { expect, it } from 'vitest';
import { maskedPhone } from '../../../src/renderer/text/masked-phone.ts';

it.each([
  ['19900000032', '199****0032'],
  ['0827-1234567', '082*****4567'],
  ['3821234', '***1234'],
  ['12345', '***45'],
  ['1', '1'],
])('%s stands in a list as %s', (number, shown) => {
  expect(maskedPhone(number)).toBe(shown);
});
