import { Select } from 'antd';
import { type ReactNode, useState } from 'react';
import { useAnswer } from '../../bridge/queries.ts';
import { useDebounced } from '../../components/use-debounced.ts';
import { timeBankText as text } from '../../text/screens/time-bank.ts';
import { shellText } from '../../text/screens/shell.ts';
import { type AccountRow, householdName, whereText } from './household-name.ts';

const TYPING_PAUSE_MILLISECONDS = 200;
const SHOWN_HOUSEHOLDS = 30;

interface Props {
  readonly id: string;
  readonly label: string;
  readonly chosen: AccountRow | null;
  readonly without?: number | null;
  readonly autoFocus?: boolean;
  readonly onChoose: (household: AccountRow | null) => void;
}

/** Finds a household by its card, its number, or the name or initials of anybody in it. */
export function HouseholdSelect({ id, label, chosen, without, autoFocus, onChoose }: Props): ReactNode {
  const [typed, setTyped] = useState('');
  const search = useDebounced(typed.trim(), TYPING_PAUSE_MILLISECONDS);
  const found = useAnswer(
    'timeBank.accounts',
    { villageId: null, search, onlyMoved: false },
    { enabled: search !== '' },
  );
  const rows = (search === '' ? [] : (found.data ?? []))
    .filter(({ householdId }) => householdId !== without)
    .slice(0, SHOWN_HOUSEHOLDS);
  const options = rows.map((row) => ({ value: row.householdId, label: labelOf(row) }));
  const shown =
    chosen === null || rows.some(({ householdId }) => householdId === chosen.householdId)
      ? options
      : [{ value: chosen.householdId, label: labelOf(chosen) }, ...options];
  return (
    <Select<number>
      id={id}
      aria-label={label}
      className="bank-field"
      autoFocus={autoFocus ?? false}
      allowClear={chosen !== null}
      showSearch={{ filterOption: false, searchValue: typed, onSearch: setTyped }}
      placeholder={text.householdHint}
      notFoundContent={found.isFetching ? shellText.loading : search === '' ? null : text.householdNone}
      {...(chosen === null ? {} : { value: chosen.householdId })}
      options={shown}
      onChange={(value: number | undefined) => {
        setTyped('');
        onChoose(rows.find(({ householdId }) => householdId === value) ?? null);
      }}
    />
  );
}

function labelOf(row: AccountRow): string {
  return [
    householdName(row),
    whereText(row),
    row.cardNo === null ? text.householdNo(row.householdNo) : text.cardNo(row.cardNo),
  ].join(' · ');
}
