import { App, Button, Dropdown, Input, Modal, Space } from 'antd';
import { type ReactNode, useState } from 'react';
import type { ExportTable } from '../../shared/contract/exports.ts';
import { problemText } from '../text/problem-text.ts';
import { exportsText as text, exportTableWord } from '../text/screens/exports.ts';

/** Just what `useExport()` of the bridge gives. */
interface Exporting {
  readonly write: (
    order: {
      readonly table: ExportTable;
      readonly format: 'xlsx' | 'csv';
      readonly placeId: number | null;
      readonly personIds: number[] | null;
      readonly batchId: number | null;
      readonly idNumberReason: string | null;
    },
    suggestedName: string,
  ) => Promise<{ filePath: string; rows: number } | null>;
  readonly open: (filePath: string, what: 'file' | 'folder') => Promise<boolean>;
}

interface Props {
  /** From `useExport()`. */
  readonly exporting: Exporting;
  readonly table: ExportTable;
  /** Null = the whole township. */
  readonly placeId: number | null;
  /** For the name of the file. */
  readonly placeName?: string | null;
  /** Only these people, in this order; null or absent = everybody of the place. */
  readonly personIds?: readonly number[] | null;
  /** Of an import's findings. */
  readonly batchId?: number | null;
  readonly disabled?: boolean;
  /** Words of the button; 导出 where nothing else is said. */
  readonly label?: string;
}

const TABLES_WITH_ID_NUMBERS: readonly ExportTable[] = [
  'elders-register',
  'helpers-register',
  'pairs-register',
  'people',
];

/** The button that writes a list to a file: as a workbook, as text, or with whole identity numbers and a reason. */
export function ExportMenu(props: Props): ReactNode {
  const { message } = App.useApp();
  const [busy, setBusy] = useState(false);
  const [askingReason, setAskingReason] = useState(false);
  const write = async (format: 'xlsx' | 'csv', idNumberReason: string | null): Promise<void> => {
    setBusy(true);
    try {
      const name = text.fileName(exportTableWord[props.table], props.placeName ?? null);
      const written = await props.exporting.write(
        {
          table: props.table,
          format,
          placeId: props.placeId,
          personIds: props.personIds == null ? null : [...props.personIds],
          batchId: props.batchId ?? null,
          idNumberReason,
        },
        name,
      );
      if (written !== null) tellWritten(written);
    } catch (problem) {
      const { sentence, nextStep } = problemText(problem);
      void message.error(`${sentence}${nextStep}`, 8);
    } finally {
      setBusy(false);
    }
  };
  const tellWritten = ({ filePath, rows }: { filePath: string; rows: number }): void => {
    const key = filePath;
    const open = (what: 'file' | 'folder'): void => {
      message.destroy(key);
      props.exporting.open(filePath, what).then(
        (opened) => {
          if (!opened) void message.warning(text.notOpened);
        },
        (problem: unknown) => void message.error(problemText(problem).sentence),
      );
    };
    void message.success({
      key,
      duration: 12,
      content: (
        <Space>
          {text.done(filePath.replace(/^.*[\\/]/u, ''), rows)}
          <Button size="small" type="link" onClick={() => open('file')}>
            {text.open}
          </Button>
          <Button size="small" type="link" onClick={() => open('folder')}>
            {text.openFolder}
          </Button>
        </Space>
      ),
    });
  };
  const items = [
    { key: 'xlsx', label: text.xlsx },
    { key: 'csv', label: text.csv },
    ...(TABLES_WITH_ID_NUMBERS.includes(props.table) ? [{ key: 'reason', label: text.withIdNumbers }] : []),
  ];
  return (
    <>
      <Dropdown
        trigger={['click']}
        disabled={busy || props.disabled === true}
        menu={{
          items,
          onClick: ({ key }) => {
            if (key === 'reason') setAskingReason(true);
            else void write(key === 'csv' ? 'csv' : 'xlsx', null);
          },
        }}
      >
        <Button loading={busy}>{props.label ?? text.menu}</Button>
      </Dropdown>
      {askingReason && (
        <ReasonDialog
          onClose={() => setAskingReason(false)}
          onReason={(reason) => {
            setAskingReason(false);
            void write('xlsx', reason);
          }}
        />
      )}
    </>
  );
}

const FEWEST_CHARACTERS = 2;

function ReasonDialog({
  onReason,
  onClose,
}: {
  readonly onReason: (reason: string) => void;
  readonly onClose: () => void;
}): ReactNode {
  const [reason, setReason] = useState('');
  const isEnough = reason.trim().length >= FEWEST_CHARACTERS;
  const confirm = (): void => {
    if (isEnough) onReason(reason.trim());
  };
  return (
    <Modal
      open
      title={text.reasonTitle}
      okText={text.confirm}
      cancelText={text.cancel}
      okButtonProps={{ disabled: !isEnough }}
      onOk={confirm}
      onCancel={onClose}
    >
      <p>{text.reasonExplained}</p>
      <Input
        autoFocus
        aria-label={text.reasonLabel}
        placeholder={text.reasonExample}
        maxLength={100}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        onPressEnter={confirm}
      />
    </Modal>
  );
}
