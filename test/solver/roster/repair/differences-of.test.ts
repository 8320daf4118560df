import { describe, expect, it } from 'vitest';
import type { NeedId } from '../../../../src/shared/domain/ids.ts';
import type { VisitRef } from '../../../../src/shared/domain/roster-task.ts';
import { differencesOf, placementOf } from '../../../../src/solver/roster/repair/differences-of.ts';
import type { PlannedVisit, UnfilledVisit } from '../../../../src/solver/roster/roster-plan.ts';
import { toCalendarDate } from '../../../../src/shared/time/calendar-date.ts';
import { person } from '../../../builders/planning-people.ts';

const ref = (number: number): VisitRef => ({ task: { kind: 'need', needId: 7 as NeedId }, number });

function planned(number: number, date: string, ...helperIds: readonly number[]): PlannedVisit {
  return {
    ref: ref(number),
    date: toCalendarDate(date),
    slot: 'morning',
    minutes: 60,
    helpers: helperIds.map((id) => ({ helperId: person(id), part: 'other', order: 1, travelMinutes: 5 })),
    servedElderIds: [],
  };
}

const unfilled = (number: number): UnfilledVisit => ({ ref: ref(number), minutes: 60, stoppedBy: [] });

describe('differencesOf', () => {
  it('tells each visit that changed by what changed', () => {
    const before = {
      planned: [
        planned(1, '2026-11-23', 1),
        planned(2, '2026-11-24', 1),
        planned(3, '2026-11-25', 1),
        planned(4, '2026-11-26', 1, 2),
        planned(5, '2026-11-27', 1),
        planned(6, '2026-11-28', 1),
      ],
      unfilled: [unfilled(7), unfilled(8)],
    };
    const after = {
      planned: [
        planned(2, '2026-11-24', 2),
        planned(3, '2026-11-26', 1),
        planned(4, '2026-11-26', 2, 1),
        planned(5, '2026-11-28', 3),
        planned(7, '2026-11-23', 1),
        planned(9, '2026-11-29', 1),
      ],
      unfilled: [unfilled(6), unfilled(8)],
    };
    expect(differencesOf(before, after).map(({ visit, kind }) => [visit.number, kind])).toEqual([
      [1, 'dropped'],
      [2, 'other-helper'],
      [3, 'other-time'],
      [5, 'both'],
      [6, 'unfilled'],
      [7, 'filled'],
      [9, 'added'],
    ]);
  });

  it('names both places, null where there is none', () => {
    const one = planned(1, '2026-11-24', 2, 1);
    expect(differencesOf({ planned: [one], unfilled: [] }, { planned: [], unfilled: [unfilled(1)] })).toEqual(
      [
        {
          visit: ref(1),
          before: { at: { weekday: 2, slot: 'morning' }, helperIds: [1, 2] },
          after: null,
          kind: 'unfilled',
        },
      ],
    );
    expect(placementOf(one).helperIds).toEqual([1, 2]);
  });

  it('is empty between a week and itself', () => {
    const week = { planned: [planned(1, '2026-11-24', 2)], unfilled: [unfilled(2)] };
    expect(differencesOf(week, week)).toEqual([]);
  });
});
