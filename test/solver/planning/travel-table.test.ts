import { expect, it } from 'vitest';
import { buildTravelTable } from '../../../src/solver/planning/travel-table.ts';
import { aLink, place } from '../../builders/planning-people.ts';

const table = buildTravelTable([
  aLink(1, 2, 10),
  aLink(2, 3, 5),
  aLink(1, 3, 30),
  aLink(3, 4, 20),
  aLink(8, 9, 7),
]);

it('takes typed minutes both ways, even where a chain is shorter', () => {
  expect(table.walkingMinutes(place(1), place(3))).toEqual({ minutes: 30, estimated: false });
  expect(table.walkingMinutes(place(3), place(1))).toEqual({ minutes: 30, estimated: false });
});

it('estimates the rest by the shortest chain and says so', () => {
  expect(table.walkingMinutes(place(4), place(1))).toEqual({ minutes: 35, estimated: true });
  expect(table.walkingMinutes(place(2), place(4))).toEqual({ minutes: 25, estimated: true });
});

it('counts five minutes inside one hamlet, linked or not', () => {
  expect(table.walkingMinutes(place(77), place(77))).toEqual({ minutes: 5, estimated: false });
});

it('knows nothing between hamlets without a chain, or of an unknown hamlet', () => {
  expect(table.walkingMinutes(place(1), place(9))).toBeNull();
  expect(table.walkingMinutes(null, place(1))).toBeNull();
  expect(table.walkingMinutes(place(1), null)).toBeNull();
});

it('goes each way by the minutes of its own direction, uphill and downhill', () => {
  const slope = buildTravelTable([{ ...aLink(1, 2, 20), minutesBack: 12 }, aLink(2, 3, 5)]);
  expect(slope.walkingMinutes(place(1), place(2))).toEqual({ minutes: 20, estimated: false });
  expect(slope.walkingMinutes(place(2), place(1))).toEqual({ minutes: 12, estimated: false });
  expect(slope.walkingMinutes(place(1), place(3))).toEqual({ minutes: 25, estimated: true });
  expect(slope.walkingMinutes(place(3), place(1))).toEqual({ minutes: 17, estimated: true });
});
