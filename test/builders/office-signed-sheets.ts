import type { Input, Output } from '../../src/shared/contract/contract.ts';
import type { PaperForm, SheetNumber } from '../../src/shared/domain/printing.ts';
import { USUAL_RULES } from '../../src/time-bank/rules/usual-rules.ts';
import { COMING_WEEK, type OfficeBackend } from './office-backend.ts';
import type { OfficeFolder } from './office-registers.ts';
import { pairTwoHamlets, saveAStation } from './office-two-hamlets.ts';
import { personIdOf, placeIdOf } from './office-two-villages.ts';

export type Line = Input<'attendance.saveSheet'>['lines'][number];
export type Sheet = Output<'attendance.openSheet'>;

/** The morning after the week of which the sheets are. */
export const AFTER_THE_WEEK = '2026-11-30T09:00:00';

const PROFILES = {
  'sign-in-sheet': 'internal',
  'visit-record': 'internal',
  'duty-roster': 'public',
} as const;
type FormToSign = keyof typeof PROFILES;

/** 柳树村 with a station, its week published and every sheet to sign on paper; 刘秀兰 has a household, 周大明 none. */
export async function printSheetsOfAWeek(office: OfficeBackend, folder: OfficeFolder): Promise<void> {
  const village = await pairTwoHamlets(office, folder);
  await saveAStation(office, village);
  await moveIntoHousehold(office, '刘秀兰', '101');
  await office.ask('rosters.draft', { jobId: 'draft', weekStart: COMING_WEEK, villageIds: [] });
  await office.ask('rosters.publish', { weekStart: COMING_WEEK, villageIds: [] });
  for (const form of Object.keys(PROFILES) as FormToSign[]) await printForm(office, form);
  for (const name of ['王芳', '李强']) await addStaff(office, name);
}

/** Puts a form of the coming week on paper as the main process does. */
export async function printForm(office: OfficeBackend, form: FormToSign): Promise<void> {
  const villageId = await placeIdOf(office, '柳树村');
  const of = { weekStart: COMING_WEEK, villageId, form, profile: PROFILES[form] };
  const { partKeys } = await office.ask('printing.compose', of);
  await office.ask('printing.record', { ...of, partKeys, pages: 1, fileName: `${form}.pdf` });
}

/** The household of a helper, made for them. */
export async function moveIntoHousehold(
  office: OfficeBackend,
  name: string,
  householdNo: string,
): Promise<number> {
  const villageId = await placeIdOf(office, '柳树村');
  const empty = { hamletId: null, headId: null, addressText: '', cardNo: null, plotNotes: '', flags: [] };
  const form = { ...empty, villageId, householdNo };
  const { householdId } = await office.ask('places.saveHousehold', { householdId: null, form });
  const members = [{ personId: await personIdOf(office, name), relationToHead: '' }];
  await office.ask('places.setMembers', { householdId, members });
  return householdId;
}

export async function addStaff(
  office: OfficeBackend,
  name: string,
  householdId: number | null = null,
): Promise<number> {
  const { id } = await office.ask('attendance.saveStaff', {
    id: null,
    form: { name, householdId, active: true },
  });
  return id;
}

/** Rules by which an hour is a point, from the beginning of time. */
export async function passRules(
  office: OfficeBackend,
  changes: Partial<Input<'timeBank.saveRules'>['form']> = {},
): Promise<void> {
  const { version: _, ...form } = USUAL_RULES;
  await office.ask('timeBank.saveRules', { form: { ...form, approvedBy: '村民代表会议', ...changes } });
}

/** Numbers of the sheets of a form by their title: whose sheet, or which station. */
export async function numbersOf(office: OfficeBackend, form: PaperForm): Promise<Map<string, SheetNumber>> {
  const [line] = await office.ask('printing.plan', {
    weekStart: COMING_WEEK,
    villageIds: [await placeIdOf(office, '柳树村')],
    forms: [{ form, profile: form === 'duty-roster' ? 'public' : 'internal' }],
  });
  return new Map(
    (line?.parts ?? []).flatMap(({ title, sheetNumber }) => (sheetNumber ? [[title, sheetNumber]] : [])),
  );
}

/** A sheet lies on the desk in the week after. */
export interface Desk {
  readonly office: OfficeBackend;
  /** Enters. */
  readonly clerk: number;
  /** Checks. */
  readonly checker: number;
  readonly open: (title: string, form?: PaperForm) => Promise<Sheet>;
  /** Saves what stands in the rows, changed line by line. */
  readonly save: (
    sheet: Sheet,
    change?: (line: Line) => Partial<Line>,
  ) => Promise<Output<'attendance.saveSheet'>>;
  /** Checks everything that may be checked of these; answers with what became of it. */
  readonly check: (...ids: (number | null)[]) => Promise<Output<'attendance.checkSheets'>>;
}

export async function aDesk(office: OfficeBackend): Promise<Desk> {
  office.goTo(AFTER_THE_WEEK);
  const staff = await office.ask('attendance.staff', {});
  const idOf = (name: string): number => staff.find((member) => member.name === name)?.id ?? 0;
  const [clerk, checker] = [idOf('王芳'), idOf('李强')];
  return {
    office,
    clerk,
    checker,
    open: async (title, form = 'sign-in-sheet') => {
      const number = (await numbersOf(office, form)).get(title);
      return office.ask('attendance.openSheet', { number: number ?? title });
    },
    save: (sheet, change = () => ({})) => office.ask('attendance.saveSheet', savingOf(sheet, clerk, change)),
    check: async (...ids) => {
      const sheetIds = ids.flatMap((id) => id ?? []);
      const { digest } = await office.ask('attendance.previewCheck', { sheetIds, checkedBy: checker });
      return office.ask('attendance.checkSheets', { sheetIds, checkedBy: checker, digest });
    },
  };
}

/** What the window sends for a sheet. */
export function savingOf(
  sheet: Sheet,
  enteredBy: number | null,
  change: (line: Line) => Partial<Line> = () => ({}),
): Input<'attendance.saveSheet'> {
  const entries = sheet.rows.flatMap(({ entry }) => entry ?? []);
  return {
    sheet:
      sheet.number === null
        ? { id: sheet.id, villageId: sheet.villageId, weekStart: sheet.weekStart, title: sheet.title }
        : { number: sheet.number },
    lines: entries.map((line) => ({ ...line, ...change(line) })),
    enteredBy,
    paperKept: true,
  };
}

/** Minutes in the ledger's household accounts, by household number. */
export async function savedMinutes(office: OfficeBackend): Promise<Record<string, number>> {
  const accounts = await office.ask('timeBank.accounts', { villageId: null });
  return Object.fromEntries(accounts.map(({ householdNo, balanceMinutes }) => [householdNo, balanceMinutes]));
}
