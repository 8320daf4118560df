import type { ReactNode } from 'react';

interface Props {
  readonly title: string;
  /** Holds rows of entries instead of single fields. */
  readonly rows?: boolean;
  readonly children: ReactNode;
}

/** Fields that belong together, under one heading. */
export function FormGroup({ title, rows = false, children }: Props): ReactNode {
  return (
    <fieldset className="form-group">
      <legend>{title}</legend>
      <div className={rows ? 'form-rows' : 'form-grid'}>{children}</div>
    </fieldset>
  );
}
