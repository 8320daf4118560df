import type { ReactNode } from 'react';

interface Props {
  readonly title: string;
  readonly nextStep: string;
  readonly children?: ReactNode;
}

/** Nothing here yet: says so, and what to do next. */
export function EmptyState({ title, nextStep, children }: Props): ReactNode {
  return (
    <div className="empty-state">
      <strong>{title}</strong>
      <p>{nextStep}</p>
      {children !== undefined && <div className="row-gap">{children}</div>}
    </div>
  );
}
