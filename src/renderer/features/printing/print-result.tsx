import { App, Button, Card, Table } from 'antd';
import { type ReactNode, useEffect, useRef } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import { call } from '../../bridge/call.ts';
import { problemText } from '../../text/problem-text.ts';
import { printingText as text } from '../../text/screens/printing.ts';
import { paperFormWord } from '../../text/terms.ts';

interface Props {
  readonly result: Output<'shell.printToFolder'>;
  readonly folder: string | null;
}

/** The files that were made, each with a button that opens it. */
export function PrintResult({ result, folder }: Props): ReactNode {
  const { message } = App.useApp();
  const card = useRef<HTMLDivElement>(null);
  // The button that made the files stands far below; the eye should meet them.
  useEffect(() => card.current?.scrollIntoView({ block: 'nearest' }), [result]);
  const pages = result.files.reduce((sum, file) => sum + file.pages, 0);
  const open = (path: string): void => {
    call('shell.openPath', { path }).then(
      ({ opened }) => {
        if (!opened) void message.warning(text.notOpened);
      },
      (problem: unknown) => void message.error(problemText(problem).sentence),
    );
  };
  return (
    <Card
      ref={card}
      className="flush"
      title={result.stopped ? text.stopped(result.files.length) : text.done(result.files.length, pages)}
      extra={folder !== null && <Button onClick={() => open(folder)}>{text.openFolder}</Button>}
    >
      <Table
        size="small"
        rowKey="filePath"
        pagination={{ pageSize: 12, hideOnSinglePage: true, showSizeChanger: false }}
        dataSource={result.files}
        columns={[
          { title: text.resultColumns.village, dataIndex: 'villageName' },
          { title: text.resultColumns.form, key: 'form', render: (_, file) => paperFormWord[file.form] },
          { title: text.resultColumns.fileName, dataIndex: 'fileName' },
          { title: text.resultColumns.pages, dataIndex: 'pages', align: 'right' },
          {
            title: '',
            key: 'open',
            align: 'right',
            render: (_, file) => (
              <Button
                size="small"
                aria-label={text.openFile(file.fileName)}
                onClick={() => open(file.filePath)}
              >
                {text.open}
              </Button>
            ),
          },
        ]}
      />
    </Card>
  );
}
