import type { PersonId, RosterId } from '../../../shared/domain/ids.ts';
import type { ReadableDb } from '../connection.ts';
import type { FindVisitsInInk, VisitInInk } from './sheet-lines.ts';

const KEY_OF_NEED = /^need-(\d+)#(\d+)$/;

/** Finds visits to elders of a published roster by their keys; those of a draft are not there, for they may still change. */
export function openVisitsInInk(db: ReadableDb, rosterId: RosterId | null): FindVisitsInInk {
  return (visitKeys) => {
    const wanted = visitKeys.flatMap((visitKey) => {
      const [, task, number] = KEY_OF_NEED.exec(visitKey) ?? [];
      return task === undefined ? [] : [[visitKey, task, Number(number)]];
    });
    if (rosterId === null || wanted.length === 0) return new Map();
    const lines = db.all<Omit<VisitInInk, 'helperIds'> & { helperIds: string }>(
      `SELECT wanted.value ->> '$[0]' AS visitKey, date, slot, minutes, elder_id AS elderId, service_code AS serviceCode,
         (SELECT json_group_array(helper_id) FROM visit_helper WHERE visit_id = visit.id) AS helperIds
       FROM roster CROSS JOIN json_each(?) AS wanted
         CROSS JOIN visit ON roster_id = roster.id AND task = wanted.value ->> '$[1]' AND number = wanted.value ->> '$[2]'
       WHERE roster.id = ? AND roster.state NOT IN ('draft','agreed')`,
      JSON.stringify(wanted),
      rosterId,
    );
    return new Map(
      lines.map((line) => [
        line.visitKey ?? '',
        { ...line, helperIds: JSON.parse(line.helperIds) as PersonId[] },
      ]),
    );
  };
}
