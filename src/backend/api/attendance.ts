import type { attendanceCalls } from '../../shared/contract/attendance.ts';
import { checkSheets } from '../services/attendance/check-sheets.ts';
import { correctRecord } from '../services/attendance/correct-record.ts';
import { creditWaiting } from '../services/attendance/credit-waiting.ts';
import { giveBack, removeSheet } from '../services/attendance/hand-back.ts';
import { listRecords, listWeek, openWeeks } from '../services/attendance/list-sheets.ts';
import { openReturned, openSheet } from '../services/attendance/open-sheet.ts';
import { previewCheck } from '../services/attendance/preview-check.ts';
import { saveSheet } from '../services/attendance/save-sheet.ts';
import { listStaff, saveStaff } from '../services/attendance/save-staff.ts';
import { openVisitRecord, saveVisitRecord } from '../services/attendance/visit-records.ts';
import type { HandlersFor } from './handler.ts';

export const attendanceHandlers: HandlersFor<keyof typeof attendanceCalls> = {
  'attendance.staff': listStaff,
  'attendance.saveStaff': saveStaff,
  'attendance.listWeek': listWeek,
  'attendance.openWeeks': openWeeks,
  'attendance.openSheet': openSheet,
  'attendance.openReturned': openReturned,
  'attendance.saveSheet': saveSheet,
  'attendance.removeSheet': removeSheet,
  'attendance.previewCheck': previewCheck,
  'attendance.checkSheets': checkSheets,
  'attendance.giveBack': giveBack,
  'attendance.correct': correctRecord,
  'attendance.creditWaiting': creditWaiting,
  'attendance.records': listRecords,
  'attendance.openVisitRecord': openVisitRecord,
  'attendance.saveVisitRecord': saveVisitRecord,
};
