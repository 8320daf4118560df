import type { attendanceCalls } from '../../shared/contract/attendance.ts';
import type { HandlersFor } from './handler.ts';

const notYet = (): never => {
  throw new Error('not built yet');
};

export const attendanceHandlers: HandlersFor<keyof typeof attendanceCalls> = {
  'attendance.staff': notYet,
  'attendance.saveStaff': notYet,
  'attendance.listWeek': notYet,
  'attendance.openWeeks': notYet,
  'attendance.openSheet': notYet,
  'attendance.openReturned': notYet,
  'attendance.saveSheet': notYet,
  'attendance.removeSheet': notYet,
  'attendance.previewCheck': notYet,
  'attendance.checkSheets': notYet,
  'attendance.giveBack': notYet,
  'attendance.correct': notYet,
  'attendance.creditWaiting': notYet,
  'attendance.records': notYet,
  'attendance.openVisitRecord': notYet,
  'attendance.saveVisitRecord': notYet,
};
