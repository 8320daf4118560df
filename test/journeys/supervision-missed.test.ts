import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { OfficeBackend } from '../builders/office-backend.ts';
import { anOfficeAfter } from '../builders/office-start.ts';
import { enterVisits, furnishSupervised, notMade } from '../builders/office-supervised.ts';
import { personIdOf, placeIdOf } from '../builders/office-two-villages.ts';

let office: OfficeBackend;
beforeEach(async () => {
  office = await anOfficeAfter(furnishSupervised);
  office.goTo('2026-11-23T09:00:00');
});
afterEach(async () => {
  await office.close();
});

const missed = async () => office.ask('supervision.missed', { villageId: null });
const told = async () => (await missed()).map(({ name, missed: row, step }) => [name, row.length, step]);

describe('visits that did not take place', () => {
  it('ask for more the more of them there are in a row, and of red level for a request at once', async () => {
    await enterVisits(office, '刘秀兰', [
      ['2026-11-02', '王建国'],
      ['2026-11-09', '王建国', notMade('helper-ill')],
      ['2026-11-16', '王建国', notMade('nobody-home')],
      ['2026-11-17', '赵福生', notMade('weather')],
      ['2026-11-18', '陈桂英', notMade('helper-absent')],
    ]);
    expect(await told()).toEqual([
      ['陈桂英', 1, 'request'],
      ['王建国', 2, 'go'],
      ['赵福生', 1, 'call'],
    ]);
    expect((await missed())[1]).toMatchObject({
      missed: [
        { date: '2026-11-16', reason: 'nobody-home' },
        { date: '2026-11-09', reason: 'helper-ill' },
      ],
      ...{ lastSeenOn: '2026-11-02', phone: '19900001013', request: null, lookIns: [] },
    });
  });

  it('are over once somebody was there, are none where the elder was known to be away, and one where two did not come', async () => {
    await enterVisits(office, '刘秀兰', [
      ['2026-11-09', '王建国', notMade('weather')],
      ['2026-11-10', '赵福生', notMade('elder-away')],
      ['2026-11-16', '周玉芳', notMade('weather')],
    ]);
    await enterVisits(office, '周大明', [
      ['2026-11-11', '王建国'],
      ['2026-11-16', '周玉芳', notMade('helper-ill')],
    ]);
    expect(await told()).toEqual([['周玉芳', 1, 'call']]);
  });

  it('tell what was done about them, and stand at the end of the list then', async () => {
    await enterVisits(office, '刘秀兰', [
      ['2026-11-16', '王建国', notMade('weather')],
      ['2026-11-17', '赵福生', notMade('weather')],
    ]);
    const elderId = await personIdOf(office, '王建国');
    const lookIn = { elderId, missedOn: '2026-11-16', doneOn: '2026-11-16', doneBy: '周社工' };
    await office.ask('supervision.saveLookIn', { ...lookIn, step: 'call', outcome: 'well' });
    expect((await missed()).map(({ name, lookIns }) => [name, lookIns.length])).toEqual([
      ['赵福生', 0],
      ['王建国', 1],
    ]);
    expect(
      await office.refusalOf('supervision.saveLookIn', {
        ...{ ...lookIn, doneOn: '2026-11-15' },
        ...{ step: 'call', outcome: 'well' },
      }),
    ).toBe('supervision.days-reversed');
    await office.ask('supervision.saveLookIn', {
      ...lookIn,
      doneOn: '2026-11-18',
      step: 'go',
      outcome: 'well',
    });
    expect(await told()).toEqual([['赵福生', 1, 'call']]);
    const { undo } = await office.ask('changes.undoState', {});
    await office.ask('changes.undo', { changeSetId: undo?.id ?? 0 });
    expect(await told()).toHaveLength(2);
  });

  it('name the request that was opened since, not one of before', async () => {
    const villageId = await placeIdOf(office, '柳树村');
    const personId = await personIdOf(office, '陈桂英');
    const report = async (reportedOn: string) =>
      office.ask('requests.save', {
        id: null,
        form: {
          ...{ kind: 'emergency', villageId, personId, reportedOn, channel: 'paper', reportedBy: '' },
          ...{ text: '没有上门，请去看望', handler: '', dueOn: '2026-11-24' },
        },
      });
    await report('2026-11-01');
    await enterVisits(office, '刘秀兰', [['2026-11-18', '陈桂英', notMade('helper-absent')]]);
    expect((await missed())[0]?.request).toBeNull();
    const { number } = await report('2026-11-23');
    expect((await missed())[0]?.request).toMatchObject({ number, dueOn: '2026-11-24' });
  });
});

describe('what was done after a missed visit', () => {
  it('goes with the elder who is erased', async () => {
    await enterVisits(office, '刘秀兰', [['2026-11-16', '王建国', notMade('weather')]]);
    const elderId = await personIdOf(office, '王建国');
    await office.ask('supervision.saveLookIn', {
      ...{ elderId, missedOn: '2026-11-16', doneOn: '2026-11-17', doneBy: '周社工' },
      ...{ step: 'call', outcome: 'well' },
    });
    await office.ask('privacy.erase', { personId: elderId, reason: '本人要求' });
    expect(await missed()).toEqual([]);
  });
});
