import type {
  HomeSafetyPoint,
  StaffId,
  VisitFinding,
  WelfareVisitEntry,
} from '../../../shared/domain/attendance.ts';
import type { SheetNumber } from '../../../shared/domain/printing.ts';
import type { RequestId } from '../../../shared/domain/request.ts';
import type { ReadableDb, WritableDb } from '../connection.ts';

/** A line of a Form 6 as it is kept, with the request that was opened because it is urgent. */
export interface StoredWelfareVisit {
  readonly entry: WelfareVisitEntry;
  readonly requestId: RequestId | null;
}

type VisitLine = Omit<WelfareVisitEntry, 'homeSafety'> & {
  readonly homeSafety: string;
  readonly requestId: RequestId | null;
};

/** What was entered of a sheet, in the order of its lines. */
export function listWelfareVisits(db: ReadableDb, number: SheetNumber): readonly StoredWelfareVisit[] {
  return db
    .all<VisitLine>(
      `SELECT line_no AS lineNo, date, elder_id AS elderId, channel, body, mind, daily_life AS dailyLife, hygiene,
         home_safety AS homeSafety, family_seen_on AS familySeenOn, needs, action, referral, visitor,
         elder_mark AS elderMark, request_id AS requestId
       FROM welfare_visit WHERE sheet_number = ? ORDER BY line_no`,
      number,
    )
    .map(({ requestId, homeSafety, ...line }) => ({
      entry: {
        ...line,
        homeSafety: JSON.parse(homeSafety) as Record<HomeSafetyPoint, VisitFinding>,
      },
      requestId,
    }));
}

/** Puts these in the place of all lines of a sheet. */
export function replaceWelfareVisits(
  db: WritableDb,
  number: SheetNumber,
  visits: readonly StoredWelfareVisit[],
  entered: { readonly by: StaffId | null; readonly at: string },
): void {
  db.run('DELETE FROM welfare_visit WHERE sheet_number = ?', number);
  for (const { entry, requestId } of visits) {
    db.run(
      `INSERT INTO welfare_visit (sheet_number, line_no, date, elder_id, channel, body, mind, daily_life, hygiene,
         home_safety, family_seen_on, needs, action, referral, visitor, elder_mark, entered_by, entered_at, request_id)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      number,
      entry.lineNo,
      entry.date,
      entry.elderId,
      entry.channel,
      entry.body,
      entry.mind,
      entry.dailyLife,
      entry.hygiene,
      JSON.stringify(entry.homeSafety),
      entry.familySeenOn,
      entry.needs,
      entry.action,
      entry.referral,
      entry.visitor,
      entry.elderMark,
      entered.by,
      entered.at,
      requestId,
    );
  }
}
