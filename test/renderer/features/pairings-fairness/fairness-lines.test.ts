import { expect, test } from 'vitest';
import {
  type ElderShare,
  fullestFirst,
  type HelperLoad,
  leastFirst,
  loadState,
  servedShare,
} from '../../../../src/renderer/features/pairings/fairness/fairness-lines.ts';
import { personId } from '../../../../src/shared/domain/ids.ts';
import { anActivePair } from '../../office-pairings.ts';

function anElder(id: number, change: Partial<ElderShare> = {}): ElderShare {
  const { elder } = anActivePair();
  return {
    ...{ elderId: personId.parse(id), elder, tier: 2, kin: 1 },
    ...{ neededMinutes: 100, servedMinutes: 50, alert: false },
    ...change,
  };
}

function aHelper(id: number, change: Partial<HelperLoad> = {}): HelperLoad {
  const { helper } = anActivePair();
  return {
    ...{ helperId: personId.parse(id), helper, primaries: 1, backups: 1, maxElders: 4 },
    ...{ minutes: 60, weeklyCapMinutes: 240 },
    ...change,
  };
}

test('who needs nothing is served', () => {
  expect(servedShare({ neededMinutes: 0, servedMinutes: 0 })).toBe(1);
  expect(servedShare({ neededMinutes: 80, servedMinutes: 20 })).toBe(0.25);
});

test('elders without kin and with little help come first, then who is served least, has fewest kin, is most urgent', () => {
  const elders = [
    anElder(1, { servedMinutes: 100 }),
    anElder(2, { tier: 3 }),
    anElder(3, { tier: 1 }),
    anElder(4, { kin: 0, tier: 4 }),
    anElder(5, { servedMinutes: 0 }),
    anElder(6, { kin: 0, servedMinutes: 40, alert: true }),
  ];
  expect(leastFirst(elders).map(({ elderId }) => elderId)).toEqual([6, 5, 4, 3, 2, 1]);
});

test('both roles count for the places of a helper, and either limit may be over', () => {
  expect(loadState(aHelper(1))).toBe('room');
  expect(loadState(aHelper(1, { primaries: 0, backups: 0, minutes: 0 }))).toBe('idle');
  expect(loadState(aHelper(1, { primaries: 2, backups: 2 }))).toBe('full');
  expect(loadState(aHelper(1, { minutes: 240 }))).toBe('full');
  expect(loadState(aHelper(1, { primaries: 3, backups: 2 }))).toBe('over');
  expect(loadState(aHelper(1, { minutes: 241 }))).toBe('over');
});

test('the helpers with least left over come first, in places or in time', () => {
  const helpers = [
    aHelper(1),
    aHelper(2, { minutes: 230 }),
    aHelper(3, { primaries: 3, backups: 0 }),
    aHelper(4, { maxElders: 0, primaries: 1, backups: 0 }),
  ];
  expect(fullestFirst(helpers).map(({ helperId }) => helperId)).toEqual([4, 2, 3, 1]);
});
