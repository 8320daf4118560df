import type { BackendCallName, Input, Output } from '../../../src/shared/contract/contract.ts';
import { addDays, type CalendarDate, toCalendarDate } from '../../../src/shared/time/calendar-date.ts';
import { USUAL_RULES } from '../../../src/shared/domain/usual-time-bank-rules.ts';
import type { Unsigned } from '../../builders/office-time-bank.ts';
import { ELDERS, HELPERS } from './people.ts';

type Ask = <Name extends BackendCallName>(name: Name, input: Input<Name>) => Promise<Output<Name>>;
type Line = Input<'attendance.saveSheet'>['lines'][number];

/** Helpers with a household and an account, by their place in the list, and how many visits each made. */
export const BANK_HELPERS = [
  // More lines than a booklet has room for.
  { helper: 0, elder: 0, visits: 50, householdNo: '11', agrees: true },
  { helper: 1, elder: 6, visits: 12, householdNo: '12', agrees: true },
  // A name of eight letters and a dot.
  { helper: 4, elder: 4, visits: 5, householdNo: '13', agrees: false },
] as const;
export const BANK_NAMES = BANK_HELPERS.map(({ helper }) => HELPERS[helper]?.name ?? '');

/** The last day of the quarter before, on which what stood in the old books was taken over. */
const OLD_BOOKS = toCalendarDate('2026-09-28');
const LAST_VISIT = toCalendarDate('2026-11-20');

/** 石板村 has a time bank: rules, visits on sheets that two people signed off, goods, a gift, donations, paid care. */
export async function fillBank(ask: Ask, villageId: number, today: CalendarDate): Promise<void> {
  const [handler, reviewer] = await Promise.all(
    ['王芳', '李强'].map(async (name) => {
      const { id } = await ask('attendance.saveStaff', {
        id: null,
        form: { name, householdId: null, active: true },
      });
      return id;
    }),
  );
  if (handler === undefined || reviewer === undefined) throw new Error('No staff.');
  const { version: _, ...rules } = USUAL_RULES;
  await ask('timeBank.saveRules', {
    form: { ...rules, effectiveFrom: '2026-01-01', approvedBy: '石板村村民代表会议', giftsTo: ['anybody'] },
  });
  const signed = { handler, reviewer, reason: '', receiverMark: 'signature', filedAt: '柜3' } as const;
  const households: number[] = [];
  for (const one of BANK_HELPERS) {
    const household = await openHousehold(ask, villageId, one);
    households.push(household);
    const old: Unsigned = { kind: 'carry-in', householdId: household, memberId: null, minutes: 300 };
    await ask('timeBank.decide', { form: { ...old, ...signed, date: OLD_BOOKS } });
  }
  const [first = 0, second = 0, third = 0] = households;
  for (const one of BANK_HELPERS) await serve(ask, villageId, one, { handler, reviewer });
  const rice = await addItem(ask, '大米', 'goods', '袋', 300);
  const haircut = await addItem(ask, '上门理发', 'service', '次', 60);
  const decide = async (form: Unsigned) =>
    ask('timeBank.decide', { form: { ...form, ...signed, date: today } });
  await decide({ kind: 'redeem-goods', householdId: first, memberId: null, itemId: rice, quantity: 2 });
  await decide({ kind: 'gift', householdId: first, memberId: null, toHouseholdId: second, minutes: 120 });
  await decide({ kind: 'hold-service', householdId: second, memberId: null, itemId: haircut, quantity: 1 });
  await decide({ kind: 'donate', householdId: third, memberId: null, minutes: 60 });
  await give(ask, villageId);
}

async function openHousehold(
  ask: Ask,
  villageId: number,
  { helper, householdNo, agrees }: (typeof BANK_HELPERS)[number],
): Promise<number> {
  const personId = await personIdOf(ask, HELPERS[helper]?.name ?? '');
  const form = {
    ...{ villageId, householdNo, hamletId: null, addressText: '', plotNotes: '', flags: [] },
    cardNo: `SB-00${householdNo}`,
  };
  const { householdId } = await ask('places.saveHousehold', {
    householdId: null,
    form: { ...form, headId: null },
  });
  await ask('places.setMembers', { householdId, members: [{ personId, relationToHead: '户主' }] });
  await ask('places.saveHousehold', { householdId, form: { ...form, headId: personId } });
  if (agrees) {
    await ask('people.recordConsent', {
      personIds: [personId],
      purpose: 'points_public',
      date: '2026-01-01',
      form: 'signature',
    });
  }
  return householdId;
}

/** One visit a day, backwards from the last one; entered by one, checked by the other. */
async function serve(
  ask: Ask,
  villageId: number,
  { helper, elder, visits }: (typeof BANK_HELPERS)[number],
  { handler, reviewer }: { readonly handler: number; readonly reviewer: number },
): Promise<void> {
  const helperId = await personIdOf(ask, HELPERS[helper]?.name ?? '');
  const elderId = await personIdOf(ask, ELDERS[elder]?.name ?? '');
  const lines = Array.from({ length: visits }, (_, index): Line => ({
    lineNo: index + 1,
    date: addDays(LAST_VISIT, index - visits + 1),
    helperId,
    elderId,
    services: index % 5 === 0 ? ['meal_help', 'cleaning_help'] : ['emotional_support'],
    done: true,
    notDone: null,
    arrive: '09:00',
    leave: '10:00',
    minutes: 60,
    minutesReason: '',
    elderMark: 'thumb-print',
    proxyName: '',
    helperSigned: true,
    satisfaction: 'good',
    points: 'store',
    paid: false,
    note: '',
  }));
  const { id, remarks } = await ask('attendance.saveSheet', {
    sheet: { id: null, villageId, weekStart: '2026-11-16', title: `手写 ${String(helper)}` },
    lines,
    enteredBy: handler,
    paperKept: true,
  });
  if (id === null) throw new Error(JSON.stringify(remarks));
  const { digest } = await ask('attendance.previewCheck', { sheetIds: [id], checkedBy: reviewer });
  await ask('attendance.checkSheets', { sheetIds: [id], checkedBy: reviewer, digest });
}

async function addItem(
  ask: Ask,
  name: string,
  kind: 'goods' | 'service',
  unit: string,
  minutes: number,
): Promise<number> {
  const form = {
    ...{ name, kind, unit, minutes, yuanNote: '', stock: null, lowStock: 5 },
    ...{ fromDate: null, toDate: null, active: true },
  };
  const { id } = await ask('timeBank.saveItem', { id: null, form });
  return id;
}

async function give(ask: Ask, villageId: number): Promise<void> {
  const donation = { villageId, kind: 'thing', source: 'donation', amountFen: null, note: '' } as const;
  for (const own of [
    { date: '2026-05-01', donor: '云岭粮油店', namePublic: true, what: '大米 20 袋', usedFor: '站里煮饭' },
    { date: '2026-08-01', donor: '不留名的邻居', namePublic: false, what: '棉被 6 床', usedFor: '' },
  ])
    await ask('timeBank.saveDonation', { id: null, form: { ...donation, ...own } });
}

async function personIdOf(ask: Ask, name: string): Promise<number> {
  const people = await ask('people.list', { role: 'all', placeId: null, onlyWithNeeds: false, search: name });
  const found = people.find((person) => person.name === name);
  if (!found) throw new Error(`No ${name}`);
  return found.id;
}
