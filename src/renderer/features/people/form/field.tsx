import { Form } from 'antd';
import type { ReactNode } from 'react';

interface Props {
  readonly label: string;
  /** Stops saving; shown red. */
  readonly error?: string | undefined;
  /** Worth a look; shown amber. */
  readonly warning?: string | undefined;
  readonly hint?: string;
  /** Takes the whole width of the form. */
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** One thing to fill in: its name above, and what is remarkable about it below, where room is kept for it. */
export function Field({ label, error, warning, hint, wide = false, children }: Props): ReactNode {
  const remark = error ?? warning ?? hint;
  return (
    <Form.Item
      layout="vertical"
      className={wide ? 'field field-wide' : 'field'}
      label={label}
      colon={false}
      {...(error === undefined
        ? warning === undefined
          ? {}
          : { validateStatus: 'warning' }
        : { validateStatus: 'error' })}
      {...(remark === undefined ? {} : { help: remark })}
    >
      {children}
    </Form.Item>
  );
}
