import { Input, Pagination, Segmented, Select, Table } from 'antd';
import { type ReactNode, useState } from 'react';
import {
  type ImportedFile,
  type ImportedRow,
  type ImportPreview,
  type RowOutcome,
  rowOutcome,
} from '../../../shared/domain/import-preview.ts';
import { useAnswer } from '../../bridge/queries.ts';
import { openableRow } from '../../components/keyboard-rows.ts';
import { Problem } from '../../components/problem.tsx';
import { problemText } from '../../text/problem-text.ts';
import { importsText } from '../../text/screens/imports.ts';
import { workbookKindWord } from '../../text/terms.ts';
import { rowOutcomeWord } from '../../text/terms/imports.ts';
import { OutcomeTags } from './outcome-tags.tsx';
import { RowDetail } from './row-detail.tsx';
import { useDebounced } from '../../components/use-debounced.ts';

const PAGE_ROWS = 500;
const TABLE_HEIGHT = 420;
const TYPING_PAUSE_MILLISECONDS = 200;
const text = importsText.rowsColumns;
/** Every row of a file with what becomes of it; one row in full beside the list. */
export function RowsSection({ preview }: { preview: ImportPreview }): ReactNode {
  const [fileIndex, setFileIndex] = useState(0);
  const [outcome, setOutcome] = useState<RowOutcome | null>(null);
  const [search, setSearch] = useState('');
  const [page, setPage] = useState(1);
  const [openRow, setOpenRow] = useState<string | null>(null);
  const wanted = useDebounced(search, TYPING_PAUSE_MILLISECONDS);
  const file = preview.files[fileIndex] ?? preview.files[0];
  const answer = useAnswer('imports.rows', {
    previewId: preview.previewId,
    fileIndex: file ? preview.files.indexOf(file) : 0,
    outcome,
    search: wanted,
    offset: (page - 1) * PAGE_ROWS,
    limit: PAGE_ROWS,
  });
  const total = answer.data?.total ?? 0;
  const rows = (answer.data?.rows ?? []).map((row) => ({ ...row, key: keyOf(row) }));
  const shown = rows.find((row) => row.key === openRow) ?? null;
  const restart = (): void => {
    setPage(1);
    setOpenRow(null);
  };

  if (file === undefined) return null;
  return (
    <>
      <div className="filters">
        {preview.files.length > 1 && (
          <Select
            aria-label={importsText.rowsOf}
            className="import-file-choice"
            value={preview.files.indexOf(file)}
            options={preview.files.map(({ kind, fileName }, value) => ({
              value,
              label: `${workbookKindWord[kind]} · ${fileName}`,
            }))}
            popupMatchSelectWidth={false}
            onChange={(index) => {
              setFileIndex(index);
              restart();
            }}
          />
        )}
        <Segmented<RowOutcome | 'all'>
          aria-label={text.outcome}
          value={outcome ?? 'all'}
          options={outcomeOptions(file)}
          onChange={(value) => {
            setOutcome(value === 'all' ? null : value);
            restart();
          }}
        />
        <Input.Search
          allowClear
          className="search"
          placeholder={importsText.rowsSearch}
          aria-label={importsText.rowsSearch}
          value={search}
          onChange={(event) => {
            setSearch(event.target.value);
            restart();
          }}
        />
      </div>
      {answer.error && <Problem {...problemText(answer.error)} />}
      <div className="import-rows">
        <Table
          virtual
          size="small"
          pagination={false}
          loading={answer.isPlaceholderData}
          scroll={{ x: 560, y: TABLE_HEIGHT }}
          dataSource={rows}
          locale={{ emptyText: answer.isPending ? ' ' : importsText.rowsEmpty }}
          rowClassName={(row) => (row.key === openRow ? 'chosen-row' : '')}
          onRow={(row) => openableRow(() => setOpenRow(row.key))}
          columns={[
            { title: text.sheet, dataIndex: 'sheet', width: 110, ellipsis: true },
            { title: text.row, dataIndex: 'row', width: 64, align: 'right' },
            { title: text.label, dataIndex: 'label', width: 190, ellipsis: true },
            {
              title: text.outcome,
              key: 'outcome',
              width: 130,
              render: (_, row) => <OutcomeTags row={row} />,
            },
            {
              title: text.remarks,
              key: 'remarks',
              width: 64,
              align: 'right',
              render: (_, row) => (row.findings.length > 0 ? row.findings.length : ''),
            },
          ]}
        />
        <RowDetail row={shown} />
      </div>
      <div className="import-rows-foot">
        <span className="quiet">
          {importsText.rowsCount((page - 1) * PAGE_ROWS + 1, (page - 1) * PAGE_ROWS + rows.length, total)}
        </span>
        <Pagination
          size="small"
          hideOnSinglePage
          showSizeChanger={false}
          current={page}
          pageSize={PAGE_ROWS}
          total={total}
          onChange={(next) => {
            setPage(next);
            setOpenRow(null);
          }}
        />
      </div>
    </>
  );
}

function outcomeOptions({ counts }: ImportedFile): { value: RowOutcome | 'all'; label: string }[] {
  return [
    { value: 'all', label: `${importsText.rowsAll} ${counts.read}` },
    ...rowOutcome.options.map((value) => ({ value, label: `${rowOutcomeWord[value]} ${counts[value]}` })),
  ];
}

/** Of walking minutes one row of the sheet holds several. */
function keyOf({ sheet, row, label }: ImportedRow): string {
  return `${sheet}\n${row}\n${label}`;
}
