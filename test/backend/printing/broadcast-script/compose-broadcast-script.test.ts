import { expect, it } from 'vitest';
import { composeBroadcastScript } from '../../../../src/backend/printing/broadcast-script/compose-broadcast-script.ts';
import { addDays } from '../../../../src/shared/time/calendar-date.ts';
import { aVillageWeek, aVisit, MONDAY } from '../a-village-week.ts';

it('gives one script for the week, which a further version leaves as it is, and one for the change', () => {
  const week = aVillageWeek();
  const changes = {
    ...aVillageWeek({ rosterVersion: 3, visits: [aVisit({ date: addDays(MONDAY, 1) })] }),
    before: { rosterVersion: 2, visits: [aVisit()], works: [] },
  };
  const [first] = composeBroadcastScript(week, null).parts;
  const after = composeBroadcastScript(changes, changes).parts;
  expect(after.map(({ key }) => key)).toEqual(['change', 'week']);
  expect(after[1]?.body.toString()).toBe(first?.body.toString());
});
