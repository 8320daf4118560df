import { App, Button, Segmented, Select, Table, type TableColumnsType } from 'antd';
import { type ReactNode, useState } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import { type ConsentPurpose, consentPurpose } from '../../../shared/domain/person.ts';
import type { ConsentLine } from '../../../shared/domain/person-detail.ts';
import { call } from '../../bridge/call.ts';
import { useAnswer } from '../../bridge/queries.ts';
import { useAction } from '../../bridge/use-action.ts';
import { Problem } from '../../components/problem.tsx';
import { remember, remembered } from '../../components/remembered.ts';
import { useElementHeight } from '../../components/use-element-height.ts';
import { dayText } from '../../text/dates.ts';
import { problemText } from '../../text/problem-text.ts';
import { privacyText } from '../../text/screens/privacy.ts';
import { consentFormWord, consentPurposeWord } from '../../text/terms.ts';
import { DecisionDialog } from './decision-dialog.tsx';
import { VillageSelect } from './village-select.tsx';

type Line = Output<'privacy.consents'>[number];
type Shown = ConsentLine['decision'] | 'not-asked' | 'all';

const text = privacyText.consents;
const HEAD_HEIGHT = 42;
const PURPOSE = 'privacy.purpose';
const SHOWN = Object.keys(text.decisions) as Shown[];

/** Who decided what on one purpose, and a pile of sheets entered at once. */
export function ConsentRegister(): ReactNode {
  const { message, modal } = App.useApp();
  const overview = useAnswer('overview.get', {});
  const [purpose, setPurpose] = useState<ConsentPurpose>(() => remembered(PURPOSE, 'basic_service'));
  const [placeId, setPlaceId] = useState<number | null>(null);
  const [shown, setShown] = useState<Shown>('all');
  const [selected, setSelected] = useState<readonly PersonId[]>([]);
  const [deciding, setDeciding] = useState(false);
  const [attach, height] = useElementHeight();
  const action = useAction();
  const consents = useAnswer('privacy.consents', {
    purpose,
    placeId,
    decision: shown === 'all' ? null : shown,
  });
  const problem = consents.error ?? action.problem;
  const hint = selected.length === 0 ? text.needSelection : undefined;
  const today = overview.data?.today;

  const withdraw = (): void => {
    modal.confirm({
      title: text.withdrawTitle(consentPurposeWord[purpose], selected.length),
      content: text.withdrawExplain,
      okText: text.withdraw(0),
      cancelText: privacyText.cancel,
      onOk: async () => {
        if (today === undefined) return;
        await action.run(async () => {
          const { withdrawn } = await call('people.withdrawConsent', {
            personIds: [...selected],
            purpose,
            date: today,
          });
          setSelected([]);
          void message.success(text.withdrawn(withdrawn));
        });
      },
    });
  };

  return (
    <div className="fill">
      <div className="filters">
        <Select
          className="purpose-select"
          aria-label={text.purposeLabel}
          value={purpose}
          onChange={(value) => {
            setPurpose(value);
            setSelected([]);
            remember(PURPOSE, value);
          }}
          options={consentPurpose.options.map((value) => ({ value, label: consentPurposeWord[value] }))}
        />
        <Segmented
          aria-label={text.decisionLabel}
          value={shown}
          onChange={(value) => {
            setShown(value);
            setSelected([]);
          }}
          options={SHOWN.map((value) => ({ value, label: text.decisions[value] }))}
        />
        <VillageSelect
          value={placeId}
          onChange={(value) => {
            setPlaceId(value);
            setSelected([]);
          }}
        />
        <span className="quiet">{consents.data && text.count(consents.data.length)}</span>
        <span className="filters-end row-gap">
          <Button disabled={selected.length === 0} title={hint} onClick={withdraw}>
            {text.withdraw(selected.length)}
          </Button>
          <Button
            type={selected.length === 0 ? 'default' : 'primary'}
            disabled={selected.length === 0}
            title={hint}
            onClick={() => setDeciding(true)}
          >
            {text.record(selected.length)}
          </Button>
        </span>
      </div>
      {problem !== null && <Problem {...problemText(problem)} />}
      <div className="table-space" ref={attach}>
        <Table<Line>
          virtual
          size="small"
          rowKey="personId"
          pagination={false}
          loading={consents.isFetching && consents.data === undefined}
          locale={{ emptyText: text.none }}
          dataSource={consents.data ?? []}
          columns={columns}
          scroll={{ x: 960, y: height - HEAD_HEIGHT }}
          rowSelection={{
            columnWidth: 44,
            selectedRowKeys: [...selected],
            onChange: (keys) => setSelected(keys as PersonId[]),
          }}
        />
      </div>
      {deciding && (
        <DecisionDialog
          purpose={purpose}
          personIds={selected}
          onClose={() => setDeciding(false)}
          onSaved={(recorded, already) => {
            setDeciding(false);
            setSelected([]);
            void message.success(text.saved(recorded, already));
          }}
        />
      )}
    </div>
  );
}

const columns: TableColumnsType<Line> = [
  { title: text.name, dataIndex: 'name', width: 110, render: (name: string) => <strong>{name}</strong> },
  { title: text.place, dataIndex: 'place', width: 180, ellipsis: true },
  {
    title: text.decision,
    key: 'decision',
    width: 120,
    render: (_, { line }) => (
      <span className={line === null ? 'quiet' : `decision-${line.decision}`}>
        {line === null ? text.notAsked : text.decisions[line.decision]}
      </span>
    ),
  },
  { title: text.date, key: 'date', width: 150, render: (_, { line }) => line && dayText(line.date) },
  {
    title: text.form,
    key: 'form',
    width: 180,
    render: (_, { line }) => line && (line.form === null ? text.byRegister : consentFormWord[line.form]),
  },
  { title: text.paperNo, key: 'paperNo', width: 120, render: (_, { line }) => line?.paperNo },
  { title: text.takenBy, key: 'takenBy', width: 100, render: (_, { line }) => line?.takenBy },
];
