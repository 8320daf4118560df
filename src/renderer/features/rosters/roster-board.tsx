import { Pagination } from 'antd';
import { type ReactNode, useMemo, useState } from 'react';
import { SLOTS } from '../../../shared/domain/availability.ts';
import type { Roster } from '../../../shared/domain/roster.ts';
import { weekdayOf } from '../../../shared/time/calendar-date.ts';
import { daysOfWeek } from '../../../shared/time/week.ts';
import { dayHeadText } from '../../text/dates.ts';
import { rostersText as text } from '../../text/screens/rosters.ts';
import { helperPartWord, serviceWord, slotWord, weekdayWord } from '../../text/terms.ts';
import { type BoardEntry, type BoardRow, boardRows, type BoardSide, cellKey } from './board-rows.ts';

/** Rows drawn at once: a full village week is over a thousand visits, too many for an old machine. */
const ROWS_A_PAGE = 30;

/** People down, the seven days across, each with its morning and afternoon. */
export function RosterBoard({ roster, side }: { roster: Roster; side: BoardSide }): ReactNode {
  const [page, setPage] = useState(1);
  const rows = useMemo(() => boardRows(roster, side), [roster, side]);
  const days = daysOfWeek(roster.weekStart);
  if (rows.length === 0) return <p className="quiet">{text.noVisits}</p>;
  return (
    <>
      <div
        className="board-space"
        tabIndex={0}
        role="region"
        aria-label={text.boardLabel(roster.villageName)}
      >
        <table className="board">
          <thead>
            <tr>
              <th scope="col" rowSpan={2} className="board-name">
                {text[side]}
              </th>
              {days.map((day) => (
                <th key={day} scope="colgroup" colSpan={2}>
                  {weekdayWord[weekdayOf(day)]} <span className="quiet">{dayHeadText(day)}</span>
                </th>
              ))}
            </tr>
            <tr>
              {days.flatMap((day) =>
                SLOTS.map((slot) => (
                  <th key={cellKey(day, slot)} scope="col" className={slot}>
                    {slotWord[slot]}
                  </th>
                )),
              )}
            </tr>
          </thead>
          <tbody>
            {rows.slice((page - 1) * ROWS_A_PAGE, page * ROWS_A_PAGE).map((row) => (
              <Row key={row.personId} row={row} days={days} />
            ))}
          </tbody>
        </table>
      </div>
      <Pagination
        hideOnSinglePage
        size="small"
        showSizeChanger={false}
        current={page}
        pageSize={ROWS_A_PAGE}
        total={rows.length}
        onChange={setPage}
      />
    </>
  );
}

function Row({ row, days }: { row: BoardRow; days: ReturnType<typeof daysOfWeek> }): ReactNode {
  return (
    <tr>
      <th scope="row" className="board-name">
        {row.name}
      </th>
      {days.flatMap((day) =>
        SLOTS.map((slot) => (
          <td key={cellKey(day, slot)} className={slot}>
            {row.entriesByCell.get(cellKey(day, slot))?.map((entry) => (
              <Entry key={entry.key} entry={entry} />
            ))}
          </td>
        )),
      )}
    </tr>
  );
}

function Entry({ entry }: { entry: BoardEntry }): ReactNode {
  return (
    <div
      className={entry.part === 'primary' ? 'visit' : 'visit visit-other'}
      title={text.visitTitle(entry.minutes, entry.travelMinutes, helperPartWord[entry.part])}
    >
      <span className="visit-service">{serviceWord(entry.serviceCode)}</span> {entry.otherName}
    </div>
  );
}
