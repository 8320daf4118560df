import { afterEach, beforeEach, expect, it } from 'vitest';
import type { BackendCallName } from '../../src/shared/contract/contract.ts';
import { anElderProfile, aPersonForm } from '../builders/a-person-form.ts';
import { COMING_WEEK, type OfficeBackend, TODAY } from '../builders/office-backend.ts';
import { importFiles } from '../builders/office-import.ts';
import { anElderRow, anIdNumber, anOfficeFolder, type OfficeFolder } from '../builders/office-registers.ts';
import { pairSmallTownship } from '../builders/office-small-township.ts';
import { anOfficeAfter } from '../builders/office-start.ts';
import { placeIdOf } from '../builders/office-two-villages.ts';

/** Words that stand for one person and appear nowhere else. */
const CANARY = {
  name: '鸑鷟花',
  nickname: '彳亍嬢',
  phone: '19900007777',
  idNumber: anIdNumber('1944-04-04', 77),
  health: '罕见的蘑菇病',
  contact: '龘小军',
  remark: '灶后藏着铁盒',
} as const;

let office: OfficeBackend;
let folder: OfficeFolder;
/** What leaves a call besides its value: refusals, faults, events. */
let told: string[];
beforeEach(async () => {
  office = await anOfficeAfter(pairSmallTownship);
  folder = anOfficeFolder();
  told = [];
});
afterEach(async () => {
  await office.close();
  folder.remove();
});

async function attempt(name: BackendCallName, input: unknown): Promise<unknown> {
  const answer = await office.call(name, input);
  if (answer.ok) return answer.value;
  told.push(JSON.stringify(answer));
  return undefined;
}

const aCanary = (villageId: number) =>
  aPersonForm(villageId, {
    name: CANARY.name,
    nickname: CANARY.nickname,
    birthDate: '1944-04-04',
    householdNo: '077',
    remark: CANARY.remark,
    idNumber: { keep: false, idNumber: CANARY.idNumber },
    phones: [{ number: CANARY.phone, owner: null, kind: 'mobile' }],
    elder: anElderProfile({
      healthWords: CANARY.health,
      careFlags: ['minimum_allowance'],
      chronicDiseases: [CANARY.health],
      contacts: [
        {
          name: CANARY.contact,
          relation: '儿子',
          phone: CANARY.phone,
          worksIn: '',
          bestTime: '',
          toldBy: 'phone',
          consentsToNotes: false,
        },
      ],
    }),
  });

function expectNoCanary(text: string, where: string): void {
  for (const [what, word] of Object.entries(CANARY)) expect(text, `${what} in ${where}`).not.toContain(word);
}

it('logs, refusals, events and the list of changes name nobody, whatever a clerk does', async () => {
  const villageId = await placeIdOf(office, '柳树村');
  const form = aCanary(villageId);
  const saved = await office.ask('people.save', { personId: null, form });
  const { personId } = saved;

  // What is refused, and what no window would send.
  await attempt('people.save', { personId: null, form });
  await attempt('people.save', { personId: 99_999, form });
  await attempt('people.save', { personId, form: { ...form, phones: [{ number: CANARY.name }] } });
  await attempt('people.save', { personId, form: { ...form, villageId: CANARY.name } });
  await attempt('people.save', { personId, form: { ...form, name: CANARY.name.repeat(40) } });
  await attempt('people.saveRelations', {
    personId,
    relations: [{ otherId: personId, kind: 'kin', degree: 1, note: CANARY.remark }],
  });
  await attempt('people.list', {
    role: CANARY.name,
    placeId: null,
    onlyWithNeeds: false,
    search: CANARY.idNumber,
  });
  await attempt(CANARY.name as BackendCallName, { [CANARY.phone]: CANARY.idNumber });
  await attempt('people.get', { [CANARY.name]: CANARY.idNumber });
  const record = anElderRow({
    姓名: CANARY.name,
    身份证号: CANARY.idNumber,
    电话: CANARY.phone,
    备注: CANARY.remark,
    户号: '077',
  });
  await importFiles(office, [folder.table('新名单.csv', [record])]);
  await attempt('imports.preview', {
    jobId: 'p',
    filePaths: ['/nowhere/at.all'],
    decisions: {},
  });

  // What is written, taken back, and written again.
  await attempt('people.setStatus', { personId, status: 'away', on: TODAY, reason: '随子进城' });
  await attempt('people.saveResidences', {
    personId,
    residences: [
      {
        kind: 'child_home',
        from: TODAY,
        to: null,
        hamletId: null,
        houseText: CANARY.remark,
        hostName: CANARY.contact,
      },
    ],
  });
  await attempt('people.changeMany', { personIds: [personId], change: { kind: 'add-hobby', word: '下棋' } });
  await attempt('people.recordConsent', {
    personIds: [personId],
    purpose: 'wall_card',
    date: TODAY,
    form: 'signature',
    takenBy: CANARY.contact,
  });
  const [household] = await office.ask('places.households', { villageId, search: '077' });
  await attempt('places.saveHousehold', {
    householdId: household?.id ?? 0,
    form: { ...household, headId: personId, addressText: CANARY.remark },
  });
  await attempt('places.setMembers', {
    householdId: household?.id ?? 0,
    members: [{ personId, relationToHead: CANARY.nickname }],
  });
  await attempt('pairings.propose', { jobId: 'pairing' });
  await attempt('rosters.draft', { jobId: 'draft', weekStart: COMING_WEEK, villageIds: [] });
  await attempt('privacy.revealIdNumber', { personId, reason: '核对' });
  const { undo } = await office.ask('changes.undoState', {});
  await attempt('changes.undo', { changeSetId: undo?.id ?? 0 });
  await attempt('changes.undo', { changeSetId: undo?.id ?? 0 });
  await attempt('changes.undo', { changeSetId: 1 });
  const changes = await office.ask('changes.list', { limit: 500 });
  await attempt('privacy.erase', { personId, reason: '本人要求' });
  await attempt('privacy.erase', { personId, reason: '本人要求' });
  await attempt('people.save', { personId, form });

  expect(told.length).toBeGreaterThan(10);
  expectNoCanary(told.join('\n'), 'refusals and faults');
  expectNoCanary(office.logLines.join('\n'), 'the log');
  expectNoCanary(JSON.stringify(office.events), 'the events');
  expectNoCanary(JSON.stringify(changes), 'the list of changes');
});

it('the people table holds neither identity numbers nor words of health', async () => {
  const villageId = await placeIdOf(office, '柳树村');
  await office.ask('people.save', { personId: null, form: aCanary(villageId) });
  const rows = await office.ask('people.list', {
    role: 'all',
    placeId: null,
    onlyWithNeeds: false,
    search: CANARY.name,
  });
  const text = JSON.stringify(rows);
  expect(text).toContain(CANARY.name);
  for (const word of [CANARY.idNumber, CANARY.health, CANARY.contact, CANARY.remark]) {
    expect(text).not.toContain(word);
  }
});
