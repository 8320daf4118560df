import type { DayMark } from '../../../src/shared/domain/calendar.ts';
import { dayMarks } from '../../../src/shared/domain/day-marks.ts';
import type { PersonId } from '../../../src/shared/domain/ids.ts';
import { addDays, type CalendarDate } from '../../../src/shared/time/calendar-date.ts';
import type {
  PaperElder,
  PaperPerson,
  PaperWork,
  PlannedPaperVisit,
  WallCardFacts,
} from '../../../src/backend/printing/paper-facts.ts';

export const MONDAY = '2026-11-23' as CalendarDate;

export function personId(id: number): PersonId {
  return id as PersonId;
}

/** A village in the week of 2026-11-23: one elder, her helper, one visit; the test says what else matters. */
export function aVillageWeek(changes: Partial<WallCardFacts> = {}): WallCardFacts {
  return {
    townshipName: '云岭乡',
    villageName: '石板村',
    weekStart: MONDAY,
    rosterVersion: 2,
    printedOn: '2026-11-22' as CalendarDate,
    stationPhone: '19900009001',
    leavePhone: '19900009002',
    validUntil: null,
    conditions: new Map(),
    helperAges: new Map(),
    days: plainDays(changes.weekStart ?? MONDAY),
    because: null,
    elders: [anElder()],
    helpers: [aHelper()],
    visits: [aVisit()],
    works: [],
    ...changes,
  };
}

/** A week without markets and periods of an office's own. */
export function plainDays(monday: CalendarDate): DayMark[] {
  return dayMarks({ markets: [], periods: [] }, monday, addDays(monday, 6));
}

export function anElder(changes: Partial<PaperElder> = {}): PaperElder {
  return {
    personId: personId(1),
    name: '王桂英',
    groupNo: 3,
    hamletName: '张家湾',
    householdNo: '7',
    phones: ['19900000001'],
    consents: new Set(['public_list', 'wall_card']),
    age: 82,
    primaryHelperId: personId(101),
    contacts: [{ name: '王建国', relation: '大儿子', phone: '19900000011' }],
    doctor: null,
    cadre: null,
    ...changes,
  };
}

export function aHelper(changes: Partial<PaperPerson> = {}): PaperPerson {
  return {
    personId: personId(101),
    name: '刘秀兰',
    groupNo: 3,
    hamletName: '张家湾',
    householdNo: '12',
    phones: ['19900000101'],
    consents: new Set(['public_list']),
    ...changes,
  };
}

export function aVisit(changes: Partial<PlannedPaperVisit> = {}): PlannedPaperVisit {
  return {
    state: 'planned',
    key: 'need-1#1',
    elderId: personId(1),
    serviceCode: 'meal_help',
    parts: [],
    byRound: false,
    date: MONDAY,
    slot: 'morning',
    minutes: 20,
    helpers: [{ helperId: personId(101), part: 'primary', order: 1, travelMinutes: 5 }],
    ...changes,
  };
}

export function aDuty(changes: Partial<PaperWork> = {}): PaperWork {
  return {
    key: 'duty-1-cooking#1',
    kind: 'duty',
    title: '石板村幸福院 做饭',
    household: null,
    date: MONDAY,
    slot: 'morning',
    minutes: 120,
    helpersNeeded: 1,
    helpers: [{ helperId: personId(101), part: 'other', order: 1, travelMinutes: 8 }],
    stops: [],
    ...changes,
  };
}
