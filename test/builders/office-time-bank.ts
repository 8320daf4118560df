import type { Input, Output } from '../../src/shared/contract/contract.ts';
import { USUAL_RULES } from '../../src/shared/domain/usual-time-bank-rules.ts';
import type { OfficeBackend } from './office-backend.ts';
import type { OfficeFolder } from './office-registers.ts';
import { importTwoVillages, personIdOf, placeIdOf } from './office-two-villages.ts';

export type Decision = Input<'timeBank.decide'>['form'];
export type RuleForm = Input<'timeBank.saveRules'>['form'];
type Line = Input<'attendance.saveSheet'>['lines'][number];

/** The usual rules, changed. */
export function someRules(changes: Partial<RuleForm> = {}): RuleForm {
  const { version: _, ...form } = USUAL_RULES;
  return { ...form, approvedBy: '村民代表会议', ...changes };
}

/** Two villages in which everybody has a household, an office of two people, and rules. */
export async function openABank(office: OfficeBackend, folder: OfficeFolder): Promise<void> {
  await importTwoVillages(office, folder);
  const villageId = await placeIdOf(office, '大坪村');
  const empty = {
    hamletId: null,
    headId: null,
    addressText: '',
    cardNo: 'DP-0001',
    plotNotes: '',
    flags: [],
  };
  const helper = await helperOf(office);
  const { householdId } = await office.ask('places.saveHousehold', {
    householdId: null,
    form: { ...empty, villageId, householdNo: '100' },
  });
  await office.ask('places.setMembers', {
    householdId,
    members: [{ personId: helper.id, relationToHead: '' }],
  });
  for (const name of ['王芳', '李强']) {
    await office.ask('attendance.saveStaff', { id: null, form: { name, householdId: null, active: true } });
  }
  await office.ask('timeBank.saveRules', { form: someRules() });
}

async function helperOf(office: OfficeBackend): Promise<{ id: number; name: string }> {
  const filter = { placeId: null, onlyWithNeeds: false, search: '' };
  const [helper] = await office.ask('people.list', { role: 'helper', ...filter });
  if (!helper) throw new Error('No helper');
  return helper;
}

async function householdOf(office: OfficeBackend, villageId: number, member: string): Promise<number> {
  const [household] = await office.ask('places.households', { villageId, search: member });
  if (!household) throw new Error(`No household of ${member}`);
  return household.id;
}

/** The bank as a test uses it. */
export interface Bank {
  readonly office: OfficeBackend;
  readonly helperId: number;
  /** Of the helper, and of an elder who lives alone. */
  readonly householdId: number;
  readonly elderHouseholdId: number;
  readonly elderId: number;
  readonly villageId: number;
  readonly clerk: number;
  readonly checker: number;
  /** A visit that was done, entered and checked; answers with what was credited. */
  readonly serve: (minutes: number, changes?: Partial<Line>) => Promise<Output<'attendance.checkSheets'>>;
  readonly decide: (form: Unsigned) => Promise<Output<'timeBank.decide'>>;
  /** A decision with the usual two people, dated today. */
  readonly form: (form: Unsigned) => Decision;
  readonly balanceOf: (householdId: number) => Promise<number>;
}

type SignedKeys = 'date' | 'handler' | 'reviewer' | 'reason' | 'receiverMark' | 'filedAt';
/** A decision without those who sign it. */
export type Unsigned = Decision extends infer One
  ? One extends Decision
    ? Omit<One, SignedKeys> & Partial<Pick<One, SignedKeys>>
    : never
  : never;

export async function aBank(office: OfficeBackend): Promise<Bank> {
  const staff = await office.ask('attendance.staff', {});
  const idOf = (name: string): number => staff.find((member) => member.name === name)?.id ?? 0;
  const [clerk, checker] = [idOf('王芳'), idOf('李强')];
  const helper = await helperOf(office);
  const elderId = await personIdOf(office, '赵淑芬');
  const villageId = await placeIdOf(office, '大坪村');
  let sheets = 0;
  const form = (unsigned: Unsigned): Decision => ({
    date: '2026-11-22',
    handler: clerk,
    reviewer: checker,
    reason: '',
    receiverMark: 'signature',
    filedAt: '',
    ...unsigned,
  });
  const serve: Bank['serve'] = async (minutes, changes = {}) => {
    sheets += 1;
    const line = aLine(helper.id, elderId, minutes, { date: dayOf(sheets), ...changes });
    const { id, remarks } = await office.ask('attendance.saveSheet', {
      sheet: { id: null, villageId, weekStart: '2026-11-16', title: `手写 ${String(sheets)}` },
      lines: [line],
      enteredBy: clerk,
      paperKept: true,
    });
    if (id === null) throw new Error(JSON.stringify(remarks));
    const { digest } = await office.ask('attendance.previewCheck', { sheetIds: [id], checkedBy: checker });
    return office.ask('attendance.checkSheets', { sheetIds: [id], checkedBy: checker, digest });
  };
  return {
    office,
    helperId: helper.id,
    householdId: await householdOf(office, villageId, helper.name),
    elderHouseholdId: await householdOf(office, villageId, '赵淑芬'),
    elderId,
    villageId,
    clerk,
    checker,
    serve,
    form,
    decide: async (unsigned) => office.ask('timeBank.decide', { form: form(unsigned) }),
    balanceOf: async (householdId) => {
      const { balanceMinutes } = await office.ask('timeBank.account', { householdId });
      return balanceMinutes;
    },
  };
}

/** One visit a day, backwards from the day before the test's, so that no two are at one time and no limit of a day is met. */
function dayOf(visit: number): string {
  const day = new Date(Date.UTC(2026, 10, 22 - visit));
  return day.toISOString().slice(0, 10);
}

function aLine(helperId: number, elderId: number, minutes: number, changes: Partial<Line>): Line {
  return {
    lineNo: 1,
    date: '2026-11-21',
    helperId,
    elderId,
    services: ['cleaning_help'],
    done: true,
    notDone: null,
    arrive: null,
    leave: null,
    minutes,
    minutesReason: '',
    elderMark: 'signature',
    proxyName: '',
    helperSigned: true,
    satisfaction: 'good',
    points: 'store',
    paid: false,
    note: '',
    ...changes,
  };
}
