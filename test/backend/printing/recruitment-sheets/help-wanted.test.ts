import { expect, it } from 'vitest';
import { helpWanted } from '../../../../src/backend/printing/recruitment-sheets/help-wanted.ts';
import { aDuty, anElder, aVillageWeek, personId } from '../a-village-week.ts';

it('counts by service and 组 what nobody does, and work of the whole village after it', () => {
  const missing = (elderId: number, number: number, minutes: number) =>
    ({
      state: 'unfilled',
      key: `need-${String(elderId)}#${String(number)}`,
      elderId: personId(elderId),
      serviceCode: 'errand',
      minutes,
    }) as const;
  const week = aVillageWeek({
    elders: [anElder({ groupNo: 5 }), anElder({ personId: personId(2), groupNo: 3 })],
    visits: [missing(1, 1, 60), missing(1, 2, 45), missing(2, 1, 60)],
    works: [
      aDuty({ date: null, slot: null, helpers: [] }),
      aDuty({
        key: 'farm-1#1',
        kind: 'farm',
        title: '栽油菜',
        household: '3组第7户',
        date: null,
        slot: null,
        helpers: [],
      }),
      aDuty({ key: 'duty-2-cooking#1' }),
    ],
  });
  expect(helpWanted(week)).toEqual([
    { serviceCode: 'farm_help', title: '', minutes: 120, groups: [{ groupNo: null, times: 1 }] },
    {
      serviceCode: 'errand',
      title: '',
      minutes: 60,
      groups: [
        { groupNo: 3, times: 1 },
        { groupNo: 5, times: 2 },
      ],
    },
    {
      serviceCode: null,
      title: '石板村幸福院 做饭',
      minutes: 120,
      groups: [{ groupNo: null, times: 1 }],
    },
  ]);
});
