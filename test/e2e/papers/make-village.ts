import { writeFileSync } from 'node:fs';
import { createBackend } from '../../../src/backend/create-backend.ts';
import { openDataFile } from '../../../src/backend/db/open-data-file.ts';
import type { BackendCallName, Input, Output } from '../../../src/shared/contract/contract.ts';
import type { PlaceId } from '../../../src/shared/domain/ids.ts';
import { addDays, toCalendarDate } from '../../../src/shared/time/calendar-date.ts';
import { anOfficeFolder } from '../../builders/office-registers.ts';
import { fillBank } from './fill-bank.ts';
import { elderRows, helperRows, HELPERS, LUNCH_EATERS } from './people.ts';
import { WEEK } from './week.ts';
import { writeWeeks } from './write-weeks.ts';

/**
 * Makes the data file of 石板村 for the proof of paper: `node make-village.ts <data file>`. The registers go in as an office
 * puts them in; the two versions of the week are written as planned by hand, for no test of paper is to wait for a solver.
 * It runs in a process of its own, because Node reads these files as they are.
 */
const [dataFile = ''] = process.argv.slice(2);
const TODAY = toCalendarDate('2026-11-22');
const NOW = `${TODAY}T09:00:00`;

const folder = anOfficeFolder();
const backend = createBackend({
  dataFilePath: dataFile,
  clock: () => ({ today: TODAY, now: NOW }),
  emit: () => undefined,
  planner: {
    planPairings: () => Promise.reject(new Error('Nothing is planned here.')),
    planRosters: () => Promise.reject(new Error('Nothing is planned here.')),
    planRepair: () => Promise.reject(new Error('Nothing is planned here.')),
    close: () => Promise.resolve(),
  },
  log: {
    note: () => undefined,
    fault: (number, what, error) => void process.stderr.write(`${number} ${what} ${String(error)}\n`),
  },
});

await importRegisters();
const villageId = await makeVillage();
await fillBank(ask, villageId, TODAY);
await backend.close();
folder.remove();
const { db } = openDataFile(dataFile, NOW);
writeWeeks(db, villageId, { today: TODAY, now: NOW });
db.close();
writeFileSync(`${dataFile}.json`, JSON.stringify({ villageId }));

async function ask<Name extends BackendCallName>(name: Name, input: Input<Name>): Promise<Output<Name>> {
  const answer = await backend.call(name, input);
  if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(answer)}`);
  return answer.value as Output<Name>;
}

async function importRegisters(): Promise<void> {
  const filePaths = [folder.table('老人.csv', elderRows()), folder.table('互助员.csv', helperRows())];
  const { previewId } = await ask('imports.preview', { jobId: 'preview', filePaths, decisions: {} });
  await ask('imports.accept', { jobId: 'accept', previewId });
}

/** Whom to call, a station with a duty, a round of lunches, a field; market, festival and rush fall on one Wednesday. */
async function makeVillage(): Promise<PlaceId> {
  await ask('places.add', { level: 'township', parentId: null, name: '云岭乡', groupNo: null });
  const village = (await ask('people.placeTree', {})).find(({ level }) => level === 'village');
  if (!village) throw new Error('No village was imported.');
  const placeId = village.id;
  const detail = await ask('places.get', { placeId });
  await ask('places.save', {
    placeId,
    form: {
      ...detail,
      contacts: [
        { kind: 'village_doctor', name: '何医生', phone: '19900009001' },
        { kind: 'cadre', name: '罗书记', phone: '19900009002' },
        { kind: 'station', name: '石板互助站', phone: '19900009003' },
        { kind: 'leave', name: '罗书记', phone: '19900009004' },
      ],
    },
  });
  await ask('places.saveVenue', {
    venueId: null,
    form: {
      kind: 'service_station',
      placeId,
      hamletId: null,
      localName: '石板村幸福院',
      hostPersonId: null,
      hostConsents: false,
      liaisonPersonId: await personId(HELPERS[6]?.name ?? ''),
      source: 'idle_school',
      facilities: ['厨房'],
      opening: ([1, 2, 3, 4, 5] as const).map((weekday) => ({ weekday, slot: 'morning' as const })),
      duties: [{ kind: 'cooking', halfDaysPerWeek: 3, helpersNeeded: 2 }],
      safety: [],
      safetyCheckedOn: null,
      phone: '19900009003',
      remark: '',
    },
  });
  const stops = await Promise.all(
    elderRows()
      .filter((_, index) => LUNCH_EATERS.includes(index))
      .map(async ({ 姓名 = '' }) => ({ elderId: await personId(姓名), diet: '软一点' })),
  );
  await ask('places.saveMealRound', {
    mealRoundId: null,
    form: { villageId: placeId, name: '石板线', riderId: null, fromTime: '11:00', toTime: '12:30', stops },
  });
  const [household] = await ask('places.households', { villageId: placeId, search: '101' });
  if (!household) throw new Error('No household 101.');
  await ask('places.saveFarmTasks', {
    householdId: household.id,
    farmTasks: [
      {
        id: null,
        work: '栽油菜',
        plot: '',
        from: WEEK,
        to: addDays(WEEK, 6),
        helpersNeeded: 3,
        halfDays: 1,
        note: '',
      },
    ],
  });
  const wednesday = addDays(WEEK, 2);
  await ask('calendar.saveMarket', {
    id: null,
    form: {
      placeId,
      name: '石板场',
      pattern: { kind: 'listed', dates: [wednesday] },
      awaySlots: ['morning'],
      goodForErrands: true,
    },
  });
  for (const [kind, name] of [
    ['festival', '山歌会'],
    ['farming-rush', '抢种油菜'],
  ] as const) {
    await ask('calendar.savePeriod', {
      id: null,
      form: {
        placeId,
        kind,
        name,
        range: { kind: 'once', from: wednesday, to: wednesday },
        capPercent: 100,
        visits: 'usual',
        wayPercent: 100,
        note: '',
      },
    });
  }
  return placeId;
}

async function personId(name: string): Promise<number> {
  const people = await ask('people.list', { role: 'all', placeId: null, onlyWithNeeds: false, search: name });
  const found = people.find((person) => person.name === name);
  if (!found) throw new Error(`No ${name}`);
  return found.id;
}
