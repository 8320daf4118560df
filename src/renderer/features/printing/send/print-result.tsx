import { App, Button, Card, Table } from 'antd';
import { type ReactNode, useEffect, useRef } from 'react';
import { call } from '../../../bridge/call.ts';
import { problemText } from '../../../text/problem-text.ts';
import { printingText as text } from '../../../text/screens/printing.ts';

interface Props {
  readonly files: readonly {
    readonly villageName: string;
    /** What the form or register is called. */
    readonly what: string;
    readonly fileName: string;
    readonly filePath: string;
    readonly pages: number;
  }[];
  readonly stopped: boolean;
  readonly folder: string | null;
}

/** The files that were made, each with a button that opens it. */
export function PrintResult({ files, stopped, folder }: Props): ReactNode {
  const { message } = App.useApp();
  const card = useRef<HTMLDivElement>(null);
  // The button that made the files stands far below; the eye should meet them.
  useEffect(() => card.current?.scrollIntoView({ block: 'nearest' }), [files]);
  const pages = files.reduce((sum, file) => sum + file.pages, 0);
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
      title={stopped ? text.stopped(files.length) : text.done(files.length, pages)}
      extra={folder !== null && <Button onClick={() => open(folder)}>{text.openFolder}</Button>}
    >
      <Table
        size="small"
        rowKey="filePath"
        pagination={{ pageSize: 12, hideOnSinglePage: true, showSizeChanger: false }}
        dataSource={files}
        columns={[
          { title: text.resultColumns.village, dataIndex: 'villageName' },
          { title: text.resultColumns.form, dataIndex: 'what' },
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
