import { Alert } from 'antd';
import type { ReactNode } from 'react';

interface Props {
  readonly sentence: string;
  readonly nextStep: string;
  readonly tone?: 'error' | 'warning' | 'info';
  readonly action?: ReactNode;
  readonly onClose?: () => void;
}

/** One sentence that says what is wrong, one that says what to do. */
export function Problem({ sentence, nextStep, tone = 'error', action, onClose }: Props): ReactNode {
  return (
    <Alert
      className="problem"
      role="alert"
      type={tone}
      showIcon
      title={sentence}
      description={nextStep}
      action={action}
      {...(onClose ? { closable: { onClose } } : {})}
    />
  );
}
