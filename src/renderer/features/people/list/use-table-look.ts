import { useState } from 'react';
import { remember, remembered } from '../../../components/remembered.ts';
import { COLUMN_KEYS, type ColumnKey, type SortedBy, USUAL_COLUMNS } from './people-columns.tsx';

export interface TableLook {
  readonly columns: readonly ColumnKey[];
  readonly sortedBy: SortedBy | null;
  readonly setColumns: (columns: readonly ColumnKey[]) => void;
  readonly setSortedBy: (sortedBy: SortedBy | null) => void;
}

/** How the clerk likes the table: columns, their order, and by what it is sorted. Remembered. */
export function useTableLook(): TableLook {
  const [columns, setColumns] = useState<readonly ColumnKey[]>(() =>
    remembered<readonly ColumnKey[]>('people.columns', USUAL_COLUMNS).filter((key) =>
      COLUMN_KEYS.includes(key),
    ),
  );
  const [sortedBy, setSortedBy] = useState<SortedBy | null>(() => remembered('people.sorted-by', null));
  return {
    columns,
    sortedBy,
    setColumns: (chosen) => {
      remember('people.columns', chosen);
      setColumns(chosen);
    },
    setSortedBy: (wanted) => {
      remember('people.sorted-by', wanted);
      setSortedBy(wanted);
    },
  };
}
