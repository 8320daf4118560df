import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Input } from '../../src/shared/contract/contract.ts';
import type { RosterIncident } from '../../src/shared/domain/roster-move.ts';
import { COMING_WEEK, type OfficeBackend } from '../builders/office-backend.ts';
import { anOfficeFolder, type OfficeFolder } from '../builders/office-registers.ts';
import {
  placementOfVisit,
  placements,
  type RosterOffice,
  rostersOf,
  sameVisit,
  visitOf,
} from '../builders/office-rosters.ts';
import { pairSmallTownship } from '../builders/office-small-township.ts';
import { anOfficeAfter } from '../builders/office-start.ts';
import { personIdOf } from '../builders/office-two-villages.ts';

let office: OfficeBackend;
let folder: OfficeFolder;
let week: RosterOffice;
beforeEach(async () => {
  office = await anOfficeAfter(publishSmallTownship);
  folder = anOfficeFolder();
  week = rostersOf(office);
  office.goTo('2026-11-24T08:10:00');
});
afterEach(async () => {
  await office.close();
  folder.remove();
});

async function publishSmallTownship(begun: OfficeBackend, files: OfficeFolder): Promise<void> {
  await pairSmallTownship(begun, files);
  const drafted = rostersOf(begun);
  await drafted.draft();
  // The cleaning on Thursday, so that a week is left when Tuesday comes.
  const visit = visitOf(await drafted.roster(), 'cleaning_help');
  const { helperIds } = placementOfVisit(visit);
  await drafted.move({ kind: 'place', visit: visit.ref, to: { at: THURSDAY, helperIds } });
  await drafted.publish();
}

const TUESDAY = { weekday: 2, slot: 'morning' } as const;
const THURSDAY = { weekday: 4, slot: 'morning' } as const;
const SUNDAY = { weekday: 7, slot: 'afternoon' } as const;

const cleaning = async () => visitOf(await week.roster(), 'cleaning_help');
const plan = async (incident: RosterIncident) =>
  office.ask('rosters.planRepair', {
    jobId: 'repair',
    weekStart: COMING_WEEK,
    villageId: await week.villageId(),
    incident,
  });
type Instead = Input<'rosters.acceptRepair'>['instead'];
const accept = async (incident: RosterIncident, instead: Instead = []) => ({
  weekStart: COMING_WEEK,
  villageId: await week.villageId(),
  incident,
  instead,
});
async function illness(): Promise<RosterIncident> {
  const helperId = (await cleaning()).helpers[0]?.personId;
  if (helperId === undefined) throw new Error('nobody comes');
  return { kind: 'helper-absent', helperId, from: TUESDAY, to: SUNDAY, reason: 'ill' };
}

describe('an illness on Tuesday morning', () => {
  it('is repaired with the least change, and accepted as the next version with its reason', async () => {
    const before = await week.roster();
    const incident = await illness();
    const repair = await plan(incident);
    expect(repair).toMatchObject({ rosterId: before.id, incident });
    const hit = await cleaning();
    const sick = hit.helpers[0];
    const difference = repair.differences.find(({ title }) => title === '陈桂英');
    expect(difference).toMatchObject({
      serviceName: '助洁',
      beforeNames: [sick?.name],
      afterNames: [sick?.name === '刘秀兰' ? '周大明' : '刘秀兰'],
    });
    expect(repair.affected.map(({ title }) => title)).toContain('陈桂英');
    expect(placements(await week.roster())).toEqual(placements(before));

    const repaired = await office.ask('rosters.acceptRepair', await accept(incident));
    expect(repaired).toMatchObject({
      version: 2,
      state: 'published',
      publishedAt: '2026-11-24T08:10:00',
      because: { kind: 'helper-absent', personId: sick?.personId, reason: 'ill', until: '2026-11-29' },
      stale: false,
    });
    expect(sameVisit(repaired, hit.ref)).toMatchObject({ state: 'planned', breaches: [] });
    expect(sameVisit(repaired, hit.ref).helpers[0]?.personId).not.toBe(sick?.personId);
    const unchanged = before.visits.filter(
      ({ ref }) => !repair.differences.some((each) => isSame(each.visit, ref)),
    );
    for (const visit of unchanged) {
      expect(placementOfVisit(sameVisit(repaired, visit.ref))).toEqual(placementOfVisit(visit));
    }
    expect(placements(await week.roster(1))).toEqual(placements(before));
    expect(await week.roster(1)).toMatchObject({ state: 'superseded' });

    const { helper } = await office.ask('people.get', {
      personId: incident.kind === 'helper-absent' ? incident.helperId : 0,
    });
    expect(helper?.absences).toEqual([{ from: '2026-11-24', to: '2026-11-29', reason: 'ill' }]);
  });

  it('is told side by side, version by version', async () => {
    const incident = await illness();
    const { differences } = await plan(incident);
    await office.ask('rosters.acceptRepair', await accept(incident));
    const villageId = await week.villageId();
    const versions = await office.ask('rosters.versions', { weekStart: COMING_WEEK, villageId });
    expect(versions.map(({ version, state }) => [version, state])).toEqual([
      [2, 'published'],
      [1, 'superseded'],
    ]);
    const [other, one] = versions;
    if (!one || !other) throw new Error('no versions');
    const compared = await office.ask('rosters.compare', { one: one.id, other: other.id });
    expect(compared.differences).toEqual(differences);
    expect([compared.one.version, compared.other.version]).toEqual([1, 2]);
  });

  it('is worth what the repair was, also where the clerk chooses just what it proposes', async () => {
    const incident = await illness();
    const repair = await plan(incident);
    const instead = repair.differences.flatMap(({ visit, after }) => (after ? [{ visit, ...after }] : []));
    expect(instead.length).toBeGreaterThan(0);
    const repaired = await office.ask('rosters.acceptRepair', await accept(incident, instead));
    expect(repair.status).toBe('proven-best');
    const [listed] = await office.ask('rosters.listWeek', { weekStart: COMING_WEEK });
    for (const { status, gapPercent } of [repaired, listed!]) {
      expect([status, gapPercent]).toEqual([repair.status, repair.gapPercent]);
    }
    expect(repaired.price).toEqual(repair.price);
  });

  it('is settled as the clerk chooses where the clerk knows better, broken rules told', async () => {
    const incident = await illness();
    await plan(incident);
    const visit = await cleaning();
    const otherId = await personIdOf(office, visit.helpers[0]?.name === '刘秀兰' ? '周大明' : '刘秀兰');
    const instead = [{ visit: visit.ref, helperIds: [otherId], at: SUNDAY }];
    const repaired = await office.ask('rosters.acceptRepair', await accept(incident, instead));
    expect(sameVisit(repaired, visit.ref)).toMatchObject({
      date: '2026-11-29',
      slot: 'afternoon',
      helpers: [{ personId: otherId }],
      breaches: [{ rule: 'helper-available', helperId: otherId }],
    });
  });

  it('cannot be settled by a plan of another incident, or after the registers changed', async () => {
    const incident = await illness();
    const refusal = async (which: RosterIncident) =>
      office.refusalOf('rosters.acceptRepair', await accept(which));
    expect(await refusal(incident)).toBe('rosters.repair-stale');
    await plan(incident);
    expect(await refusal({ ...incident, reason: 'away' } as RosterIncident)).toBe('rosters.repair-stale');
    await office.ask('people.setStatus', {
      personId: await personIdOf(office, '王建国'),
      status: 'away',
      on: '2026-11-24',
      reason: '',
    });
    expect(await refusal(incident)).toBe('rosters.repair-stale');
    expect(await week.roster()).toMatchObject({ version: 1, state: 'published' });
  });

  it('leaves nothing half done: the helper is not absent where the week was not repaired', async () => {
    const incident = await illness();
    await plan(incident);
    const visit = { ...(await cleaning()).ref, number: 7 };
    const at = THURSDAY;
    const helperIds = [await personIdOf(office, '刘秀兰')];
    expect(
      await office.refusalOf('rosters.acceptRepair', await accept(incident, [{ visit, helperIds, at }])),
    ).toBe('rosters.visit-not-found');
    const { helper } = await office.ask('people.get', { personId: helperIds[0] ?? 0 });
    expect(helper?.absences).toEqual([]);
    expect(await week.roster()).toMatchObject({ version: 1, state: 'published' });
  });
});

describe('other incidents', () => {
  it('an elder goes away: the visit falls out, and the calendar keeps the days', async () => {
    const elderId = await personIdOf(office, '陈桂英');
    const incident: RosterIncident = {
      kind: 'elder-away',
      elderId: elderId as never,
      from: TUESDAY,
      to: SUNDAY,
      reason: 'hospital',
    };
    const { differences } = await plan(incident);
    expect(differences).toMatchObject([{ title: '陈桂英', after: null }]);
    const repaired = await office.ask('rosters.acceptRepair', await accept(incident));
    expect(repaired.visits.some((visit) => visit.elderId === elderId && visit.state === 'planned')).toBe(
      false,
    );
    expect(await office.ask('calendar.elderAbsences', { villageId: null })).toMatchObject([
      { elderId, from: '2026-11-24', to: '2026-11-29', reason: 'hospital' },
    ]);
  });

  it('an elder dies: the pairs end that day, and the next draft does without', async () => {
    const elderId = await personIdOf(office, '陈桂英');
    const incident: RosterIncident = { kind: 'elder-died', elderId: elderId as never, from: TUESDAY };
    await plan(incident);
    await office.ask('rosters.acceptRepair', await accept(incident));
    expect(await office.ask('people.get', { personId: elderId })).toMatchObject({
      status: 'deceased',
      statusSince: '2026-11-24',
    });
    const pairs = await office.ask('pairings.list', {});
    expect(pairs.filter(({ elder }) => elder.name === '陈桂英')).toEqual([]);
    await week.draft({ kind: 'fresh' }, '2026-11-30');
    expect((await week.roster(null, '2026-11-30')).visits.map(({ title }) => title)).toEqual([
      '王建国',
      '王建国',
    ]);
  });

  it('a helper gives up: from that day on nothing is planned with them', async () => {
    const visit = await cleaning();
    const helperId = visit.helpers[0]?.personId;
    if (helperId === undefined) throw new Error('nobody comes');
    const incident: RosterIncident = { kind: 'helper-left', helperId, from: TUESDAY };
    await plan(incident);
    const repaired = await office.ask('rosters.acceptRepair', await accept(incident));
    expect(sameVisit(repaired, visit.ref).helpers.map(({ personId }) => personId)).not.toContain(helperId);
    const { helper } = await office.ask('people.get', { personId: helperId });
    expect(helper?.endedOn).toBe('2026-11-23');
  });

  it('what touches nothing that is published is refused, and so is a week without a published version', async () => {
    const idle = await personIdOf(office, '周大明');
    const used = (await week.roster()).visits.some(({ helpers }) =>
      helpers.some(({ personId }) => personId === idle),
    );
    const helperId = used ? await personIdOf(office, '刘秀兰') : idle;
    const villageId = await week.villageId();
    const at = { weekday: 7, slot: 'afternoon' } as const;
    const incident = { kind: 'helper-absent', helperId, from: at, to: at, reason: 'away' } as const;
    const ask = { jobId: 'r', weekStart: COMING_WEEK, villageId, incident };
    expect(await office.refusalOf('rosters.planRepair', ask)).toBe('rosters.nothing-affected');
    expect(await office.refusalOf('rosters.planRepair', { ...ask, weekStart: '2026-11-30' })).toBe(
      'rosters.not-published',
    );
  });
});

function isSame(one: object, other: object): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
