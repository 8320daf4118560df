import { Card } from 'antd';
import type { ReactNode } from 'react';

interface Props {
  /** Counts from 1; the list of steps leads here. */
  readonly step: number;
  readonly title: string;
  readonly lead?: string;
  readonly extra?: ReactNode;
  readonly flush?: boolean;
  readonly children: ReactNode;
}

/** One step of the import: its number, its name, one line on what is to do. */
export function StepCard({ step, title, lead, extra, flush = false, children }: Props): ReactNode {
  return (
    <Card
      id={stepId(step)}
      className={flush ? 'import-step flush' : 'import-step'}
      title={
        <span className="import-step-title">
          <span className="import-step-number" aria-hidden="true">
            {step}
          </span>
          <span>{title}</span>
          {lead !== undefined && <span className="quiet import-step-lead">{lead}</span>}
        </span>
      }
      extra={extra}
    >
      {children}
    </Card>
  );
}

export function stepId(step: number): string {
  return `import-step-${step}`;
}
