import { Card } from 'antd';
import type { ReactNode } from 'react';
import { useEmptyForms } from '../../bridge/use-empty-forms.ts';
import { EMPTY_WORKBOOKS, EmptyFormButtons } from '../../components/empty-form-buttons.tsx';
import { importsText } from '../../text/screens/imports.ts';

/** For an office that has no register yet: workbooks to fill in, which import as they are. */
export function EmptyWorkbooks(): ReactNode {
  return (
    <Card title={importsText.emptyForms}>
      <p className="quiet">{importsText.emptyFormsUse}</p>
      <EmptyFormButtons emptyForms={useEmptyForms()} forms={EMPTY_WORKBOOKS} />
    </Card>
  );
}
