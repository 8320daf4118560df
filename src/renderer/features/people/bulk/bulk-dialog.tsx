import { App, Modal, Select, Table } from 'antd';
import { type ReactNode, useState } from 'react';
import type { BulkChange } from '../../../../shared/contract/people.ts';
import type { Output } from '../../../../shared/contract/contract.ts';
import type { PersonId } from '../../../../shared/domain/ids.ts';
import { call } from '../../../bridge/call.ts';
import { useAnswer } from '../../../bridge/queries.ts';
import { useAction } from '../../../bridge/use-action.ts';
import { Problem } from '../../../components/problem.tsx';
import { problemText } from '../../../text/problem-text.ts';
import { peopleText } from '../../../text/screens/people.ts';
import { Field } from '../form/field.tsx';
import { BulkChoice, type BulkKind, BULK_KINDS } from './bulk-choice.tsx';
import { bulkValueText } from './bulk-value-text.ts';

interface Props {
  readonly personIds: readonly PersonId[];
  readonly onClose: () => void;
  readonly onDone: () => void;
}

type Line = Output<'people.previewBulk'>['lines'][number];
const text = peopleText.bulk;

/** One change to everybody who is ticked: what it would do, person by person, and then the deed. */
export function BulkDialog({ personIds, onClose, onDone }: Props): ReactNode {
  const { message } = App.useApp();
  const [kind, setKind] = useState<BulkKind>('status');
  const [change, setChange] = useState<BulkChange | null>(null);
  const action = useAction();
  const preview = useAnswer(
    'people.previewBulk',
    { personIds: [...personIds], change: change ?? { kind: 'add-hobby', word: '-' } },
    { enabled: change !== null },
  );
  const shown = change === null || preview.isPlaceholderData ? undefined : preview.data;
  const problem = action.problem ?? (change === null ? null : preview.error);

  const save = (): void => {
    if (change === null) return;
    void action.run(async () => {
      const done = await call('people.changeMany', { personIds: [...personIds], change });
      void message.success(text.done(done.changed));
      onDone();
    });
  };

  return (
    <Modal
      open
      width={720}
      title={text.title(personIds.length)}
      okText={text.do(shown?.lines.length ?? 0)}
      cancelText={text.cancel}
      okButtonProps={{ disabled: shown === undefined || shown.lines.length === 0 }}
      confirmLoading={action.busy}
      onOk={save}
      onCancel={onClose}
    >
      {problem !== null && <Problem {...problemText(problem)} />}
      <div className="form-grid">
        <Field label={text.what}>
          <Select
            aria-label={text.what}
            value={kind}
            options={BULK_KINDS.map((value) => ({ value, label: text.kinds[value] }))}
            onChange={(value) => {
              setKind(value);
              setChange(null);
            }}
          />
        </Field>
        <BulkChoice key={kind} kind={kind} onChange={setChange} />
      </div>
      {shown === undefined ? (
        <p className="quiet">{text.incomplete}</p>
      ) : (
        <>
          <p>
            {shown.lines.length === 0 ? text.nobody : text.counts(shown.lines.length, shown.unchanged)}
            {shown.pairsEnded > 0 && <span className="alarm">{text.pairsEnd(shown.pairsEnded)}</span>}
          </p>
          <Table<Line>
            virtual
            size="small"
            rowKey="personId"
            pagination={false}
            scroll={{ x: 640, y: 260 }}
            dataSource={shown.lines}
            columns={[
              { title: text.columns.name, dataIndex: 'name', width: 160 },
              {
                title: text.columns.was,
                width: 240,
                render: (_, line) => <span className="quiet">{bulkValueText(line.was)}</span>,
              },
              { title: text.columns.becomes, width: 240, render: (_, line) => bulkValueText(line.becomes) },
            ]}
          />
        </>
      )}
    </Modal>
  );
}
