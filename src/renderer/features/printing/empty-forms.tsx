import { Card } from 'antd';
import type { ReactNode } from 'react';
import { useEmptyForms } from '../../bridge/use-empty-forms.ts';
import { EMPTY_WORKBOOKS, EmptyFormButtons } from '../../components/empty-form-buttons.tsx';
import { printingText as text } from '../../text/screens/printing.ts';

/** Empty workbooks that import without questions, and the survey form to take along to the door. */
export function EmptyForms(): ReactNode {
  return (
    <Card title={text.emptyForms}>
      <p className="quiet">{text.emptyFormsUse}</p>
      <EmptyFormButtons emptyForms={useEmptyForms()} forms={[...EMPTY_WORKBOOKS, 'survey']} />
    </Card>
  );
}
