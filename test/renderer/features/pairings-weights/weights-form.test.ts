import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  changedRules,
  PARTS,
  PRESET_NAMES,
  presetOf,
  PRESETS,
  sharesOf,
} from '../../../../src/renderer/features/pairings/weights/weights-form.ts';
import {
  OFFICE_RULES,
  pairingSettingsOf,
  PROGRAM_RULES,
} from '../../../../src/shared/domain/office-rules.ts';
import { pairingWeights } from '../../../../src/shared/domain/pairing-weights.ts';

const held = pairingSettingsOf(PROGRAM_RULES);
const someWeights = fc
  .array(fc.integer({ min: 0, max: 1000 }), { minLength: PARTS.length, maxLength: PARTS.length })
  .map((points) =>
    pairingWeights.parse(Object.fromEntries(PARTS.map((part, index) => [part, points[index]]))),
  );

test('shares are whole percent that add up to a hundred, each within one of the exact share', () => {
  fc.assert(
    fc.property(someWeights, (weights) => {
      const total = PARTS.reduce((sum, part) => sum + weights[part], 0);
      const shares = sharesOf(weights);
      expect(PARTS.reduce((sum, part) => sum + shares[part], 0)).toBe(total === 0 ? 0 : 100);
      for (const part of PARTS)
        if (total > 0) expect(Math.abs(shares[part] - (100 * weights[part]) / total)).toBeLessThan(1);
    }),
  );
});

test('each preset weighs as much in all as the program itself, is within bounds and is known again', () => {
  const total = (name: (typeof PRESET_NAMES)[number]): number =>
    PARTS.reduce((sum, part) => sum + PRESETS[name][part], 0);
  for (const name of PRESET_NAMES) {
    expect(total(name)).toBe(total('program'));
    expect(presetOf(PRESETS[name])).toBe(name);
    for (const part of PARTS)
      expect(PRESETS[name][part]).toBeLessThanOrEqual(OFFICE_RULES[`weight-${part}`].to);
  }
  expect(presetOf({ ...PRESETS.near, tie: PRESETS.near.tie + 1 })).toBeNull();
});

test('only what was changed is kept as a rule, switches as 0 and 1', () => {
  expect(changedRules(held, held)).toEqual([]);
  const asked = {
    ...held,
    weights: { ...held.weights, near: 600 },
    loadTarget: 2,
    backupWanted: false,
    acrossVillages: true,
  };
  expect(changedRules(held, asked)).toEqual([
    { rule: 'weight-near', value: 600 },
    { rule: 'load-target', value: 2 },
    { rule: 'backup-wanted', value: 0 },
    { rule: 'pair-across-villages', value: 1 },
  ]);
});
