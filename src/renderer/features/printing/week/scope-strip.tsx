import { Segmented } from 'antd';
import type { ReactNode } from 'react';
import type { PrintScope } from '../../../../shared/contract/printing.ts';
import { printingText as text } from '../../../text/screens/printing.ts';
import type { SincePrinted } from './plan-lines.ts';

interface Props {
  readonly since: SincePrinted;
  readonly counted: boolean;
  readonly scope: PrintScope;
  readonly onScope: (scope: PrintScope) => void;
}

/** How what is chosen stands to the paper that is out there, and the choice to print only what is no longer right. */
export function ScopeStrip({ since, counted, scope, onScope }: Props): ReactNode {
  const { onPaper, changed, fresh } = since;
  const due = changed + fresh;
  const calls = counted && onPaper > 0 && due > 0;
  return (
    <div className={calls ? 'scope-strip scope-strip-due' : 'scope-strip'}>
      <span role="status">
        {!counted
          ? text.counting
          : onPaper === 0
            ? text.neverPrinted
            : due === 0
              ? text.nothingChanged
              : text.since(changed, fresh)}
      </span>
      <Segmented
        aria-label={text.scope}
        value={scope}
        onChange={onScope}
        options={[
          { value: 'all', label: text.scopes.all },
          { value: 'changed', label: text.scopes.changed, disabled: onPaper === 0 },
        ]}
      />
    </div>
  );
}
