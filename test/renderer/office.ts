import type { z } from 'zod';
import type { Output } from '../../src/shared/contract/contract.ts';
import { overviewCalls, type villageOverview } from '../../src/shared/contract/overview.ts';
import { peopleCalls } from '../../src/shared/contract/people.ts';
import { type ChangeSet, changeSet } from '../../src/shared/domain/change.ts';
import { PLANNING_GAPS, type PlanningGap } from '../../src/shared/domain/register-gap.ts';

/** Small answers of an invented office, checked by the contract's own schemas. */

export const MONDAY = '2026-11-23';
export const noGaps = Object.fromEntries(PLANNING_GAPS.map((gap) => [gap, 0])) as Record<PlanningGap, number>;

export function anOverview(
  change: Partial<z.input<(typeof overviewCalls)['overview.get']['output']>> = {},
): Output<'overview.get'> {
  return overviewCalls['overview.get'].output.parse({
    townshipName: '青石乡',
    today: '2026-11-22',
    comingWeek: MONDAY,
    villages: [aVillage({ villageId: 11, name: '东沟村' }), aVillage({ villageId: 12, name: '西坡村' })],
    openProposal: false,
    proposalDue: false,
    gaps: noGaps,
    ...change,
  });
}

export function aVillage(
  change: Partial<z.input<typeof villageOverview>> = {},
): z.input<typeof villageOverview> {
  return {
    villageId: 11,
    name: '东沟村',
    elders: 480,
    aged80: 96,
    withNeeds: 120,
    helpers: 37,
    paired: 0,
    withoutHelper: 120,
    roster: null,
    ...change,
  };
}

export function aPlaceTree(): Output<'people.placeTree'> {
  return peopleCalls['people.placeTree'].output.parse([
    { id: 1, level: 'township', parentId: null, name: '青石乡', groupNo: null, elders: 960, helpers: 74 },
    { id: 11, level: 'village', parentId: 1, name: '东沟村', groupNo: null, elders: 480, helpers: 37 },
    { id: 12, level: 'village', parentId: 1, name: '西坡村', groupNo: null, elders: 480, helpers: 37 },
    { id: 21, level: 'hamlet', parentId: 11, name: '李家院子', groupNo: null, elders: 30, helpers: 3 },
  ]);
}

export function aChangeSet(change: Partial<z.input<typeof changeSet>> = {}): ChangeSet {
  return changeSet.parse({
    id: 31,
    changedAt: '2026-11-22T08:30:00.000Z',
    kind: 'person-changed',
    about: {},
    reason: null,
    entries: 1,
    people: 1,
    undoesId: null,
    undoneById: null,
    ...change,
  });
}
