import { expect, test } from 'vitest';
import { byPlace, byTime } from '../../../src/backend/printing/paper-order.ts';
import { addDays } from '../../../src/shared/time/calendar-date.ts';
import { anElder, aVisit, MONDAY, personId } from './a-village-week.ts';

test('people stand by group, hamlet and household; what is not known comes last', () => {
  const at = (id: number, groupNo: number | null, hamletName: string | null, householdNo: string | null) =>
    anElder({ personId: personId(id), groupNo, hamletName, householdNo });
  const people = [
    at(1, null, null, null),
    at(2, 10, '乙湾', '1'),
    at(3, 2, '乙湾', '10'),
    at(4, 2, '乙湾', '9'),
    at(5, 2, null, '1'),
    at(6, 2, '丙湾', '1'),
    at(7, 2, '乙湾', '9'),
  ];
  expect(people.toSorted(byPlace).map((person) => person.personId)).toEqual([6, 4, 7, 3, 5, 2, 1]);
});

test('visits stand by day, the morning first', () => {
  const tuesday = addDays(MONDAY, 1);
  const visits = [
    aVisit({ date: tuesday, slot: 'morning' }),
    aVisit({ date: MONDAY, slot: 'afternoon' }),
    aVisit({ date: MONDAY, slot: 'morning' }),
  ];
  expect(visits.toSorted(byTime)).toEqual(visits.toReversed());
});
