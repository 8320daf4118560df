import { Form } from 'antd';
import type { ReactNode } from 'react';

interface Props {
  readonly label: string;
  /** The id of the field that the label belongs to. */
  readonly id: string;
  readonly hint?: string;
  readonly wrong?: string | null;
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** A field under its label, with what is to be known or what is wrong below it. */
export function Labelled({ label, id, hint, wrong = null, wide = false, children }: Props): ReactNode {
  return (
    <Form.Item
      label={label}
      htmlFor={id}
      {...(wide ? { className: 'wide' } : {})}
      {...(wrong === null ? {} : { validateStatus: 'error' as const })}
      extra={wrong ?? hint}
    >
      {children}
    </Form.Item>
  );
}
