import { expect, it } from 'vitest';
import { composeRedemptionSlips } from '../../../../src/backend/printing/time-bank-blanks/compose-redemption-slips.ts';
import { paperText } from '../paper-text.ts';

it('puts three slips on a page, each for two who see to it', () => {
  const text = paperText(composeRedemptionSlips('云岭乡', '石板村'));
  expect(text.match(/单位：云岭乡石板村/gu)).toHaveLength(3);
  expect(text.match(/领取人签字：经办：复核：/gu)).toHaveLength(3);
});
