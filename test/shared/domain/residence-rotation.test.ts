import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  expandRotation,
  type RotationHome,
  type RotationStep,
} from '../../../src/shared/domain/residence-rotation.ts';
import { addDays, toCalendarDate } from '../../../src/shared/time/calendar-date.ts';

const home = (hostName: string): RotationHome => ({
  kind: 'child_home',
  hamletId: null,
  houseText: '',
  hostName,
});
const HOMES = [home('甲'), home('乙'), home('丙')];
const day = toCalendarDate;
const turns = (every: RotationStep, from: string, until: string, homes = HOMES) =>
  expandRotation(homes, every, day(from), day(until)).map((stay) => [stay.hostName, stay.from, stay.to]);

describe('a rotation', () => {
  it('goes by whole months, in leap years too', () => {
    expect(turns('month', '2027-12-01', '2028-02-29')).toEqual([
      ['甲', '2027-12-01', '2027-12-31'],
      ['乙', '2028-01-01', '2028-01-31'],
      ['丙', '2028-02-01', '2028-02-29'],
    ]);
  });

  it('goes by half-months, and begins and ends in the middle of one', () => {
    expect(turns('half-month', '2026-11-10', '2026-12-20')).toEqual([
      ['甲', '2026-11-10', '2026-11-15'],
      ['乙', '2026-11-16', '2026-11-30'],
      ['丙', '2026-12-01', '2026-12-15'],
      ['甲', '2026-12-16', '2026-12-20'],
    ]);
  });

  it('goes by quarters of the calendar', () => {
    expect(turns('quarter', '2026-02-10', '2026-12-31')).toEqual([
      ['甲', '2026-02-10', '2026-03-31'],
      ['乙', '2026-04-01', '2026-06-30'],
      ['丙', '2026-07-01', '2026-09-30'],
      ['甲', '2026-10-01', '2026-12-31'],
    ]);
  });

  it('of one home is one stay, of none is nothing', () => {
    expect(turns('month', '2026-01-01', '2026-12-31', [home('甲')])).toEqual([
      ['甲', '2026-01-01', '2026-12-31'],
    ]);
    expect(turns('month', '2026-01-01', '2026-12-31', [])).toEqual([]);
    expect(turns('month', '2026-01-02', '2026-01-01')).toEqual([]);
  });

  it('leaves no day out and gives none twice', () => {
    fc.assert(
      fc.property(
        fc.constantFrom<RotationStep>('half-month', 'month', 'quarter'),
        fc.integer({ min: 1, max: 4 }),
        fc.nat(400),
        fc.nat(900),
        (every, homes, offset, length) => {
          const from = addDays(day('2026-01-01'), offset);
          const until = addDays(from, length);
          const stays = expandRotation(HOMES.slice(0, homes), every, from, until);
          expect(stays[0]?.from).toBe(from);
          expect(stays.at(-1)?.to).toBe(until);
          stays.slice(1).forEach((stay, index) => {
            expect(stay.from).toBe(addDays(stays[index]?.to ?? from, 1));
          });
        },
      ),
    );
  });
});
