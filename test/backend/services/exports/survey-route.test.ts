import { expect, it } from 'vitest';
import { orderDoors, type RouteDoor } from '../../../../src/backend/services/exports/survey-route.ts';
import type { PlaceId } from '../../../../src/shared/domain/ids.ts';
import { buildTravelTable, type WalkingLink } from '../../../../src/solver/index.ts';

const GROUP_OF: Readonly<Record<string, number>> = { 上院子: 1, 下院子: 1, 李家湾: 2, 张家坡: 3 };
const HAMLETS = Object.keys(GROUP_OF);
const hamlet = (name: string) => (HAMLETS.indexOf(name) + 1) as PlaceId;
const link = (from: string, to: string, minutes: number): WalkingLink => ({
  fromHamletId: hamlet(from),
  toHamletId: hamlet(to),
  minutes,
});
const door = (hamletName: string, householdNo: string | null = '1'): RouteDoor => ({
  hamletId: hamlet(hamletName),
  hamletName,
  groupNo: GROUP_OF[hamletName] ?? null,
  householdNo,
});
const orderOf = (doors: readonly RouteDoor[], links: readonly WalkingLink[]) =>
  orderDoors(doors, buildTravelTable(links)).map(
    ({ hamletName, householdNo }) => `${hamletName ?? '—'}${householdNo ?? ''}`,
  );

it('goes on to the nearest hamlet, over others where no way was typed', () => {
  const links = [link('上院子', '张家坡', 5), link('张家坡', '李家湾', 4), link('上院子', '下院子', 12)];
  const doors = ['李家湾', '下院子', '张家坡', '上院子'].map((name) => door(name));
  expect(orderOf(doors, links)).toEqual(['上院子1', '张家坡1', '李家湾1', '下院子1']);
});

it('passes the doors of a hamlet by their number, those without one last', () => {
  const doors = ['12', null, '7甲', '007', '7'].map((number) => door('上院子', number));
  expect(orderOf(doors, [])).toEqual(['上院子007', '上院子7', '上院子7甲', '上院子12', '上院子']);
});

it('takes hamlets as near by group and name, whatever the order given', () => {
  const links = ['下院子', '李家湾', '张家坡'].map((name) => link('上院子', name, 10));
  const doors = HAMLETS.map((name) => door(name));
  const order = orderOf(doors, links);
  expect(order.slice(0, 2)).toEqual(['上院子1', '下院子1']);
  expect(order).toEqual(['上院子1', '下院子1', '李家湾1', '张家坡1']);
  expect(orderOf(doors.toReversed(), links)).toEqual(order);
});

it('leaves what no known way leads to for the end, by group, and begins where a way leads on', () => {
  const nowhere: RouteDoor = { hamletId: null, hamletName: null, groupNo: 1, householdNo: '3' };
  const doors = [nowhere, ...HAMLETS.map((name) => door(name))];
  expect(orderOf(doors, [link('张家坡', '李家湾', 9)])).toEqual([
    '李家湾1',
    '张家坡1',
    '上院子1',
    '下院子1',
    '—3',
  ]);
});
