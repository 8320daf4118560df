import type { HelperRecord } from '../../src/backend/importers/records.ts';
import { toCalendarDate } from '../../src/shared/time/calendar-date.ts';
import { RIGHT_NUMBERS } from './a-register.ts';

/** A helper as a register would name him: 李建国 of 柳树村, with a right number and nothing special. */
export function aHelperRecord(facts: Partial<HelperRecord> = {}): HelperRecord {
  return {
    at: { sheet: '', row: 3 },
    name: '李建国',
    sex: 'M',
    idNumber: RIGHT_NUMBERS.man1951,
    idStatus: 'valid',
    birthDate: toCalendarDate('1951-03-02'),
    birthPrecision: 'day',
    villageName: '柳树村',
    groupNo: 3,
    hamletName: '大田角',
    phones: [],
    temperaments: [],
    hobbies: [],
    status: 'active',
    consents: [],
    remark: '',
    category: 'younger_elder',
    healthWords: '',
    skills: [],
    travelMeans: 'walk',
    travelLimitMinutes: 15,
    weeklyCapMinutes: 360,
    maxElders: 4,
    services: [],
    availability: [],
    ...facts,
  };
}
