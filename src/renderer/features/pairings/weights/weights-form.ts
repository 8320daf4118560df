import { OFFICE_RULES, pairingSettingsOf, PROGRAM_RULES } from '../../../../shared/domain/office-rules.ts';
import type { PairingSettings, PairingWeights } from '../../../../shared/domain/pairing-weights.ts';
import { pairScorePartName, type PairScorePartName } from '../../../../shared/domain/pairing.ts';
import type { OfficeRule } from '../../../../shared/domain/village-places.ts';

/** The parts of a score, in the order in which offices speak of them. */
export const PARTS: readonly PairScorePartName[] = pairScorePartName.options;

export const PRESET_NAMES = ['program', 'near', 'likeness', 'keep'] as const;
export type PresetName = (typeof PRESET_NAMES)[number];

const SMALL_PARTS = { services: 50, 'age-gap': 25, strength: 25 };

/** Ready-made weights; each adds up to about as much as the program's own, so that loads weigh the same against them. */
export const PRESETS: Readonly<Record<PresetName, PairingWeights>> = {
  program: pairingSettingsOf(PROGRAM_RULES).weights,
  near: { ...SMALL_PARTS, near: 600, temperament: 100, hobby: 75, tie: 75, keep: 100 },
  likeness: { ...SMALL_PARTS, near: 250, temperament: 250, hobby: 225, tie: 125, keep: 100 },
  keep: { ...SMALL_PARTS, near: 275, temperament: 75, hobby: 75, tie: 75, keep: 450 },
};

export function presetOf(weights: PairingWeights): PresetName | null {
  return PRESET_NAMES.find((name) => PARTS.every((part) => PRESETS[name][part] === weights[part])) ?? null;
}

/** What part of all points each part holds, in whole percent that add up to 100; all 0 where there are no points. */
export function sharesOf(weights: PairingWeights): Record<PairScorePartName, number> {
  const total = PARTS.reduce((sum, part) => sum + weights[part], 0);
  const exact = PARTS.map((part) => (total === 0 ? 0 : (100 * weights[part]) / total));
  const whole = exact.map(Math.floor);
  // What rounding left over goes to those that lost most by it.
  const byLoss = exact
    .map((value, index) => ({ index, loss: value - Math.floor(value) }))
    .sort((one, other) => other.loss - one.loss || one.index - other.index);
  const left = total === 0 ? 0 : 100 - whole.reduce((sum, value) => sum + value, 0);
  for (const { index } of byLoss.slice(0, left)) whole[index] = (whole[index] ?? 0) + 1;
  return Object.fromEntries(PARTS.map((part, index) => [part, whole[index] ?? 0])) as Record<
    PairScorePartName,
    number
  >;
}

/** Settings that are numbers, with the rule that keeps each. */
export const NUMBER_RULES = {
  loadMinimum: 'load-minimum',
  loadTarget: 'load-target',
  evenLoad: 'even-load',
  spreadBurden: 'spread-burden',
} as const satisfies Partial<Record<keyof PairingSettings, OfficeRule>>;

/** Settings that are switches. */
export const SWITCH_RULES = {
  backupWanted: 'backup-wanted',
  acrossVillages: 'pair-across-villages',
  sameHouseholdAllowed: 'pair-in-household',
} as const satisfies Partial<Record<keyof PairingSettings, OfficeRule>>;

export const NUMBER_SETTINGS = Object.keys(NUMBER_RULES) as (keyof typeof NUMBER_RULES)[];
export const SWITCH_SETTINGS = Object.keys(SWITCH_RULES) as (keyof typeof SWITCH_RULES)[];

export interface ChangedRule {
  readonly rule: OfficeRule;
  readonly value: number;
}

/** The rules to be kept so that what holds becomes what was asked for. */
export function changedRules(held: PairingSettings, asked: PairingSettings): ChangedRule[] {
  return [
    ...PARTS.map((part) => ({
      rule: `weight-${part}` as const,
      value: asked.weights[part],
      before: held.weights[part],
    })),
    ...NUMBER_SETTINGS.map((name) => ({ rule: NUMBER_RULES[name], value: asked[name], before: held[name] })),
    ...SWITCH_SETTINGS.map((name) => ({
      rule: SWITCH_RULES[name],
      value: Number(asked[name]),
      before: Number(held[name]),
    })),
  ]
    .filter(({ value, before }) => value !== before)
    .map(({ rule, value }) => ({ rule, value }));
}

/** Least and greatest number that the office may set. */
export function boundsOf(rule: OfficeRule): { readonly from: number; readonly to: number } {
  return OFFICE_RULES[rule];
}
