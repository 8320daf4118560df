import type { Output } from '../../src/shared/contract/contract.ts';
import { supervisionCalls } from '../../src/shared/contract/supervision.ts';

/** Small answers about supervision of an invented office, checked by the contract's own schemas. */

const counts = (kept: number, open: number, missed: number) => ({ kept, open, missed, away: 0 });
const visits = (people: number, visited: number, proven: number) => ({ people, visited, proven });

/** November, not over: four elders to visit, of whom one was not. */
export function aCareMonth(): Output<'supervision.month'> {
  const none = visits(0, 0, 0);
  return supervisionCalls['supervision.month'].output.parse({
    from: '2026-11-01',
    to: '2026-11-30',
    over: false,
    totals: {
      all: counts(2, 1, 1),
      byLevel: {
        red: counts(0, 0, 1),
        yellow: counts(1, 0, 0),
        blue: counts(1, 0, 0),
        green: counts(0, 1, 0),
      },
      monthly: visits(4, 3, 2),
      byGroup: {
        ...{ 'living-alone': visits(2, 1, 1), 'empty-nest': visits(2, 2, 1), 'left-behind': none },
        ...{ disabled: none, 'severely-disabled': none, 'special-family': none, 'extreme-poverty': none },
      },
    },
    villages: [
      {
        ...{ villageId: 11, name: '东沟村', all: counts(2, 1, 1), monthly: visits(4, 3, 2) },
        ...{ records: 10, checked: 8, evidenced: 7 },
      },
      {
        ...{ villageId: 12, name: '西坡村', all: counts(0, 0, 0), monthly: none },
        ...{ records: 0, checked: 0, evidenced: 0 },
      },
    ],
  });
}

/** The one whom nobody visited. */
export function someCaredElders(): Output<'supervision.elders'> {
  return supervisionCalls['supervision.elders'].output.parse({
    total: 1,
    elders: [
      {
        ...{ personId: 101, name: '王桂英', villageId: 11, villageName: '东沟村', hamletName: '李家院子' },
        ...{ level: 'red', byHand: false, groups: ['living-alone'], frequency: { times: 2, per: 'week' } },
        ...{ state: 'missed', spans: { kept: 0, missed: 3, open: 1 }, monthly: 'not-visited' },
        ...{ days: 0, checkedDays: 0, recordDays: 0, enteredDays: 0, remoteDays: 0 },
        ...{ lastSeenOn: '2026-10-28', helperName: '李秀兰' },
      },
    ],
  });
}

/** Two in a row for one, and one for whom a request is open. */
export function someMissed(): Output<'supervision.missed'> {
  const shared = { villageId: 11, villageName: '东沟村', hamletName: '李家院子', helperName: '李秀兰' };
  return supervisionCalls['supervision.missed'].output.parse([
    {
      ...{ ...shared, elderId: 101, name: '王桂英', level: 'yellow', phone: '19900001001' },
      missed: [
        { date: '2026-11-18', reason: 'nobody-home' },
        { date: '2026-11-11', reason: 'helper-ill' },
      ],
      ...{ lastSeenOn: '2026-11-04', step: 'go', lookIns: [], request: null },
    },
    {
      ...{ ...shared, elderId: 102, name: '陈大爷', level: 'red', phone: null },
      missed: [{ date: '2026-11-16', reason: 'unfilled' }],
      ...{ lastSeenOn: null, step: 'request' },
      lookIns: [{ step: 'call', doneOn: '2026-11-16', outcome: 'trouble', doneBy: '周社工' }],
      request: { id: 7, number: '2026-007', dueOn: '2026-11-17' },
    },
  ]);
}

/** A sample of two, one of them asked after. */
export function aSpotCheck(): Output<'supervision.spotCheck'> {
  const item = { date: '2026-11-03', helperName: '李秀兰', services: ['cleaning_help'], corrected: false };
  return supervisionCalls['supervision.spotCheck'].output.parse({
    check: {
      ...{ id: 5, villageId: null, villageName: null, from: '2026-11-01', to: '2026-11-30', percent: 5 },
      ...{
        seed: 4711,
        records: 40,
        drawnOn: '2026-11-22',
        sampled: 2,
        confirmed: 1,
        differs: 0,
        notReached: 0,
      },
    },
    items: [
      {
        ...{ ...item, recordId: 31, elderId: 101, elderName: '王桂英', phone: '19900001001' },
        ...{ arrive: '09:00', minutes: 45 },
        finding: {
          ...{ result: 'confirmed', difference: null, channel: 'home' },
          ...{ checkedOn: '2026-11-22', checkedBy: '周社工' },
        },
      },
      {
        ...{ ...item, recordId: 32, elderId: 102, elderName: '陈大爷', phone: null },
        ...{ arrive: null, minutes: 30, finding: null },
      },
    ],
  });
}
