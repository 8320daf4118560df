import type { CheckedInput, Output } from '../../../shared/contract/contract.ts';
import { isUrgent, type WelfareVisitEntry } from '../../../shared/domain/attendance.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import { type RequestForm, requestNumber } from '../../../shared/domain/request.ts';
import { Refusal } from '../../../shared/errors/refusal.ts';
import { addDays } from '../../../shared/time/calendar-date.ts';
import type { ReadableDb } from '../../db/connection.ts';
import { recordChange } from '../../db/stores/change-sets-store.ts';
import type { NumberedSheet } from '../../db/stores/paper-sheets-store.ts';
import { listPeopleOfRecords, type PersonOfRecord } from '../../db/stores/record-credits-store.ts';
import { addRequest } from '../../db/stores/requests-store.ts';
import {
  listWelfareVisits,
  replaceWelfareVisits,
  type StoredWelfareVisit,
} from '../../db/stores/welfare-visits-store.ts';
import { urgentWords } from '../../printing/visit-records/urgent-words.ts';
import type { Office } from '../office.ts';
import { knownStaff } from './known-staff.ts';
import { paperByNumber } from './sheet-at-hand.ts';

type OpenedRequest = Output<'attendance.saveVisitRecord'>['requests'][number];

/** Somebody has to come within 24 hours of an urgent visit, whenever its paper reaches the office. */
const URGENT_WITHIN_DAYS = 1;

/** A Form 6 by its number: whose it is, and what was entered of it so far. */
export function openVisitRecord(
  { db }: Office,
  { number }: CheckedInput<'attendance.openVisitRecord'>,
): Output<'attendance.openVisitRecord'> {
  const { paper, elder } = aVisitRecord(db, number);
  return {
    number: paper.number,
    elderId: elder.id,
    elderName: elder.name,
    villageName: paper.villageName,
    lineCount: paper.lines.length,
    entries: listWelfareVisits(db, paper.number).map(({ entry }) => entry),
  };
}

/** Keeps the lines of a Form 6 as they are now; a line that is urgent for the first time opens a request. */
export function saveVisitRecord(
  { db, clock, tell }: Office,
  { number, entries, enteredBy }: CheckedInput<'attendance.saveVisitRecord'>,
): Output<'attendance.saveVisitRecord'> {
  const { today, now } = clock();
  const { paper, elder } = aVisitRecord(db, number);
  // What was found of somebody who is erased is gone, and does not come back.
  if (elder.erased) throw new Refusal('people.erased');
  if (entries.some(({ date }) => date > today)) throw new Refusal('attendance.visit-in-future');
  if (enteredBy !== null) knownStaff(db, enteredBy);
  const requests = db.transaction(() =>
    recordChange(db, { changedAt: now, kind: 'request-changed', about: { did: 'added' } }, () => {
      const before = new Map(
        listWelfareVisits(db, paper.number).map(({ entry, requestId }) => [entry.lineNo, requestId]),
      );
      const opened: OpenedRequest[] = [];
      const visits = entries.map((line): StoredWelfareVisit => {
        const entry = { ...line, elderId: elder.id };
        const known = before.get(entry.lineNo) ?? null;
        if (known !== null || !isUrgent(entry)) return { entry, requestId: known };
        const request = addRequest(db, requestOf(entry, elder));
        opened.push({ id: request.id, number: requestNumber(request.year, request.runningNo) });
        return { entry, requestId: request.id };
      });
      replaceWelfareVisits(db, paper.number, visits, { by: enteredBy, at: now });
      return opened;
    }),
  );
  tell('data.changed', {
    areas: [
      'attendance',
      'supervision',
      ...(requests.length > 0 ? (['requests', 'people', 'changes'] as const) : []),
    ],
  });
  return { requests };
}

function aVisitRecord(
  db: ReadableDb,
  number: string,
): { readonly paper: NumberedSheet; readonly elder: PersonOfRecord } {
  const paper = paperByNumber(db, number);
  const elderId: PersonId | null = paper.lines[0]?.elderId ?? null;
  if (paper.form !== 'visit-record' || elderId === null) throw new Refusal('attendance.not-a-visit-record');
  const elder = listPeopleOfRecords(db, [elderId]).get(elderId);
  if (elder === undefined) throw new Refusal('people.not-found');
  return { paper, elder };
}

function requestOf(visit: WelfareVisitEntry, elder: PersonOfRecord): RequestForm {
  return {
    kind: 'emergency',
    villageId: elder.villageId,
    reportedOn: visit.date,
    channel: 'paper',
    personId: elder.id,
    reportedBy: visit.visitor,
    text: urgentWords(visit),
    handler: '',
    dueOn: addDays(visit.date, URGENT_WITHIN_DAYS),
  };
}
