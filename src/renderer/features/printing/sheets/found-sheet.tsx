import { Button, Card, Table } from 'antd';
import type { ReactNode } from 'react';
import type { Output } from '../../../../shared/contract/contract.ts';
import type { SheetLine } from '../../../../shared/contract/printing.ts';
import { useAnswer } from '../../../bridge/queries.ts';
import { Problem } from '../../../components/problem.tsx';
import { instantText, weekdayText, weekText } from '../../../text/dates.ts';
import { sheetText as text } from '../../../text/screens/print-preview.ts';
import { serviceWord, slotWord } from '../../../text/terms.ts';
import { paperFormWord } from '../../../text/terms/printing.ts';
import { spacedNumber } from './spaced-number.ts';

interface Props {
  readonly sheet: Output<'printing.findSheet'>;
  readonly onOpen: (number: string) => void;
}

/** What a sheet is, whether it still counts, and what stands on each of its lines. */
export function FoundSheet({ sheet, onOpen }: Props): ReactNode {
  const people = useAnswer('people.list', {
    role: 'all',
    placeId: sheet.villageId,
    onlyWithNeeds: false,
    search: '',
  });
  const nameOf = new Map((people.data ?? []).map((person) => [person.id, person.name]));
  const { supersededBy } = sheet;
  const isBlank = (line: SheetLine): boolean => line.visitKey === null && line.elderId === null;
  return (
    <>
      {supersededBy !== null && (
        <Problem
          tone="warning"
          sentence={text.superseded(spacedNumber(supersededBy))}
          nextStep={text.supersededNextStep}
          action={<Button onClick={() => onOpen(supersededBy)}>{text.openNewer}</Button>}
        />
      )}
      <Card
        className="flush"
        title={
          <span className="sheet-title">
            <bdi className="number">{spacedNumber(sheet.number)}</bdi>
            <span>{paperFormWord[sheet.form]}</span>
            <span>{sheet.title}</span>
          </span>
        }
        extra={supersededBy === null && <span className="quiet">{text.current}</span>}
      >
        <p className="sheet-facts">
          <span>{sheet.villageName}</span>
          <span>{weekText(sheet.weekStart)}</span>
          <span>{text.version(sheet.version)}</span>
          <span>
            {sheet.printedAt === null ? text.notPrinted : text.printedAt(instantText(sheet.printedAt))}
          </span>
          <span>{text.lines(sheet.lines.length)}</span>
        </p>
        <Table
          size="small"
          rowKey="lineNo"
          pagination={false}
          dataSource={sheet.lines}
          columns={[
            { title: text.columns.line, dataIndex: 'lineNo', width: 60, align: 'right' },
            {
              title: text.columns.date,
              key: 'date',
              width: 150,
              render: (_, line) => (line.date === null ? '' : weekdayText(line.date)),
            },
            {
              title: text.columns.slot,
              key: 'slot',
              width: 80,
              render: (_, line) => (line.slot === null ? '' : slotWord[line.slot]),
            },
            {
              title: text.columns.elder,
              key: 'elder',
              render: (_, line) =>
                isBlank(line) ? (
                  <span className="quiet">{text.blankLine}</span>
                ) : line.elderId === null ? (
                  text.nobody
                ) : (
                  (nameOf.get(line.elderId) ?? text.nobody)
                ),
            },
            {
              title: text.columns.service,
              key: 'service',
              render: (_, line) => (line.serviceCode === null ? '' : serviceWord(line.serviceCode)),
            },
            {
              title: text.columns.helper,
              key: 'helpers',
              render: (_, line) =>
                line.helperIds.map((id) => nameOf.get(id) ?? text.nobody).join(text.nameSeparator),
            },
            { title: text.columns.minutes, dataIndex: 'minutes', width: 80, align: 'right' },
          ]}
        />
      </Card>
    </>
  );
}
