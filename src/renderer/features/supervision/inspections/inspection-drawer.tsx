import { Button, Drawer, Form } from 'antd';
import { type ReactNode, useState } from 'react';
import type { PlaceId } from '../../../../shared/domain/ids.ts';
import { type Inspection, inspectionForm } from '../../../../shared/domain/supervision.ts';
import type { CalendarDate } from '../../../../shared/time/calendar-date.ts';
import { call } from '../../../bridge/call.ts';
import { useAction } from '../../../bridge/use-action.ts';
import { Problem } from '../../../components/problem.tsx';
import { problemText } from '../../../text/problem-text.ts';
import { inspectionText as text, supervisionText } from '../../../text/screens/supervision.ts';
import { lastName, rememberName } from '../remembered-name.ts';
import { type InspectionDraft, InspectionFields } from './inspection-fields.tsx';

interface Props {
  /** Null = a new one. */
  readonly inspection: Inspection | null;
  readonly villageId: PlaceId | null;
  readonly today: CalendarDate;
  readonly onClose: () => void;
}

/** One inspection to write down, or to add on which day things were mended. */
export function InspectionDrawer({ inspection, villageId, today, onClose }: Props): ReactNode {
  const [draft, setDraft] = useState<InspectionDraft>(() =>
    inspection === null
      ? {
          kind: 'station',
          villageId,
          venueId: null,
          helper: null,
          heldOn: today,
          inspector: lastName(),
          points: {},
          remark: '',
          mendBy: null,
          mendedOn: null,
        }
      : { ...inspection, helper: helperOf(inspection) },
  );
  const action = useAction();
  const { helper, ...rest } = draft;
  const isHelper = draft.kind === 'helper';
  const form = inspectionForm.safeParse({
    ...rest,
    venueId: isHelper ? null : draft.venueId,
    helperId: isHelper ? (helper?.personId ?? null) : null,
  }).data;
  const isReversed = [draft.mendBy, draft.mendedOn].some((day) => day !== null && day < draft.heldOn);
  const ready = form !== undefined && !isReversed;
  const save = (): void => {
    if (form === undefined || !ready || action.busy) return;
    void action.run(async () => {
      await call('supervision.saveInspection', { id: inspection?.id ?? null, form });
      rememberName(draft.inspector);
      onClose();
    });
  };
  return (
    <Drawer
      open
      size={660}
      title={inspection === null ? text.newTitle : text.editTitle(inspection.subject)}
      onClose={onClose}
      footer={
        <div className="request-foot">
          <Button type="primary" disabled={!ready} loading={action.busy} onClick={save}>
            {supervisionText.save}
          </Button>
        </div>
      }
    >
      <Form
        layout="vertical"
        className="place-form"
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !event.ctrlKey) return;
          event.preventDefault();
          save();
        }}
      >
        {action.problem !== null && (
          <div className="wide request-problem">
            <Problem {...problemText(action.problem)} onClose={action.clear} />
          </div>
        )}
        <InspectionFields draft={draft} onChange={(change) => setDraft((now) => ({ ...now, ...change }))} />
      </Form>
    </Drawer>
  );
}

function helperOf({ helperId, subject }: Inspection): InspectionDraft['helper'] {
  return helperId === null ? null : { personId: helperId, name: subject };
}
