import { Table, Tag } from 'antd';
import type { ReactNode } from 'react';
import type { ImportedFile } from '../../../shared/domain/import-preview.ts';
import { importsText } from '../../text/screens/imports.ts';
import { rowCountWord, workbookKindWord } from '../../text/terms.ts';

const COUNTS = ['read', 'new', 'changed', 'same', 'doubtful', 'refused'] as const;
const text = importsText.filesColumns;

/** The files that are read, what each is, and what becomes of its rows. */
export function FilesTable({ files }: { files: readonly ImportedFile[] }): ReactNode {
  return (
    <Table
      size="small"
      pagination={false}
      rowKey={(file) => file.fileName}
      dataSource={[...files]}
      columns={[
        { title: text.kind, key: 'kind', width: 140, render: (_, file) => workbookKindWord[file.kind] },
        {
          title: text.file,
          key: 'file',
          render: (_, file) => (
            <>
              {file.fileName}
              {file.encoding !== null && (
                <span className="quiet"> {importsText.encoding(file.encoding)}</span>
              )}
              {file.layoutRemembered && (
                <Tag className="import-tag" color="green">
                  {importsText.remembered}
                </Tag>
              )}
            </>
          ),
        },
        {
          title: text.sheets,
          key: 'sheets',
          width: 84,
          align: 'right',
          render: (_, file) => file.sheets.length,
        },
        ...COUNTS.map((count) => ({
          title: rowCountWord[count],
          key: count,
          width: 80,
          align: 'right' as const,
          render: (_: unknown, { counts }: ImportedFile) => (
            <span className={classOf(count, counts[count])}>{counts[count]}</span>
          ),
        })),
      ]}
    />
  );
}

function classOf(count: (typeof COUNTS)[number], value: number): string {
  if (value === 0) return 'number quiet';
  return count === 'doubtful' || count === 'refused' ? 'number alarm' : 'number';
}
