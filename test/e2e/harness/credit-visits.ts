import type { Page } from '@playwright/test';
import type { Input } from '../../../src/shared/contract/contract.ts';
import { addDays, type CalendarDate } from '../../../src/shared/time/calendar-date.ts';
import { mondayOf } from '../../../src/shared/time/week.ts';
import { askWindow } from './ask-window.ts';

type Line = Input<'attendance.saveSheet'>['lines'][number];

/** A card for the helper's household, which the registers of helpers do not tell of. */
export async function giveCard(window: Page, helper: string, cardNo: string): Promise<void> {
  const { id: personId, villageId } = await findPerson(window, helper);
  if (villageId === null) throw new Error(`${helper} has no village.`);
  const form = {
    ...{ villageId, householdNo: cardNo, hamletId: null, addressText: '', plotNotes: '', flags: [] },
    cardNo,
  };
  const { householdId } = await askWindow(window, 'places.saveHousehold', {
    householdId: null,
    form: { ...form, headId: null },
  });
  const members = [{ personId, relationToHead: '户主' }];
  await askWindow(window, 'places.setMembers', { householdId, members });
  await askWindow(window, 'places.saveHousehold', { householdId, form: { ...form, headId: personId } });
}

/** So many visits of 60 minutes, one a day up to yesterday, on a sheet that the first of the staff enters and the second checks. */
export async function creditVisits(
  window: Page,
  { helper, elder, visits, today }: { helper: string; elder: string; visits: number; today: CalendarDate },
): Promise<void> {
  const [one, other] = await askWindow(window, 'attendance.staff', {});
  if (one === undefined || other === undefined) throw new Error('Two people have to be on the staff.');
  const { id: helperId, villageId } = await findPerson(window, helper);
  const { id: elderId } = await findPerson(window, elder);
  if (villageId === null) throw new Error(`${helper} has no village.`);
  const { id } = await askWindow(window, 'attendance.saveSheet', {
    sheet: { id: null, villageId, weekStart: mondayOf(today), title: '手写' },
    lines: Array.from({ length: visits }, (_, index): Line => ({
      ...{ lineNo: index + 1, date: addDays(today, -1 - index), helperId, elderId },
      ...{ services: ['cleaning_help'], done: true, notDone: null, arrive: '09:00', leave: '10:00' },
      ...{ minutes: 60, minutesReason: '', elderMark: 'signature', proxyName: '', helperSigned: true },
      ...{ satisfaction: 'good', points: 'store', paid: false, note: '' },
    })),
    enteredBy: one.id,
    paperKept: true,
  });
  if (id === null) throw new Error('The sheet was not kept.');
  const sheetIds = [id];
  const { digest } = await askWindow(window, 'attendance.previewCheck', { sheetIds, checkedBy: other.id });
  await askWindow(window, 'attendance.checkSheets', { sheetIds, checkedBy: other.id, digest });
}

async function findPerson(window: Page, name: string) {
  const people = await askWindow(window, 'people.list', {
    role: 'all',
    placeId: null,
    onlyWithNeeds: false,
    search: name,
  });
  const found = people.find((person) => person.name === name);
  if (found === undefined) throw new Error('Nobody of that name was imported.');
  return found;
}
