import { Button, Checkbox, Input, Table } from 'antd';
import { type ReactNode, useState } from 'react';
import { useAnswer } from '../../../bridge/queries.ts';
import { useExport } from '../../../bridge/use-export.ts';
import { EmptyState } from '../../../components/empty-state.tsx';
import { ExportMenu } from '../../../components/export-menu.tsx';
import { openableRow } from '../../../components/keyboard-rows.ts';
import { Problem } from '../../../components/problem.tsx';
import { remember, remembered } from '../../../components/remembered.ts';
import { useDebounced } from '../../../components/use-debounced.ts';
import { useElementHeight } from '../../../components/use-element-height.ts';
import { problemText } from '../../../text/problem-text.ts';
import { accountsText as text } from '../../../text/screens/time-bank-accounts.ts';
import { useAmount, useBank } from '../bank.ts';
import type { AccountRow } from '../household-name.ts';
import { useVillages } from '../use-villages.ts';
import { accountColumns } from './account-columns.tsx';
import { VillagePapers } from './village-papers.tsx';

const ONLY_MOVED = 'time-bank.onlyMoved';
const HEAD_HEIGHT = 42;
const COLUMNS_WIDTH = 1040;
const TYPING_PAUSE_MILLISECONDS = 200;

/** 户账户: every household with what stands in its account; one opens in a drawer. */
export function AccountsTab(): ReactNode {
  const { villageId, openAccount } = useBank();
  const amount = useAmount();
  const exporting = useExport();
  const villages = useVillages();
  const [attach, height] = useElementHeight();
  const [typed, setTyped] = useState('');
  const [onlyMoved, setOnlyMoved] = useState(() => remembered(ONLY_MOVED, true));
  const search = useDebounced(typed.trim(), TYPING_PAUSE_MILLISECONDS);
  const answer = useAnswer('timeBank.accounts', { villageId, search, onlyMoved });
  const rows = answer.data;
  const choose = (moved: boolean): void => {
    setOnlyMoved(moved);
    remember(ONLY_MOVED, moved);
  };
  const isFirst = search === '' && onlyMoved;
  return (
    <div className="fill">
      <div className="filters">
        <Input.Search
          className="search"
          allowClear
          aria-label={text.search}
          placeholder={text.search}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <Checkbox checked={onlyMoved} onChange={(event) => choose(event.target.checked)}>
          {text.onlyMoved}
        </Checkbox>
        {rows !== undefined && <span className="quiet">{text.count(rows.length)}</span>}
        <span className="bank-more">
          <VillagePapers />
          <ExportMenu
            exporting={exporting}
            table="accounts"
            placeId={villageId}
            placeName={villages.find(({ value }) => value === villageId)?.label ?? null}
          />
        </span>
      </div>
      {answer.error !== null && <Problem {...problemText(answer.error)} />}
      <div className="table-space" ref={attach}>
        {rows?.length === 0 ? (
          <EmptyState
            title={isFirst ? text.none : text.noneFound}
            nextStep={isFirst ? text.noneNextStep : text.noneFoundNextStep}
          >
            {onlyMoved && <Button onClick={() => choose(false)}>{text.noneAll}</Button>}
          </EmptyState>
        ) : (
          <Table<AccountRow>
            size="small"
            rowKey="householdId"
            virtual
            pagination={false}
            loading={rows === undefined && answer.error === null}
            dataSource={rows ?? []}
            columns={accountColumns(amount)}
            scroll={{ x: COLUMNS_WIDTH, y: height - HEAD_HEIGHT }}
            onRow={(row) => openableRow(() => openAccount(row.householdId))}
          />
        )}
      </div>
    </div>
  );
}
