import { Button, Checkbox, Form, Input, Modal } from 'antd';
import { type ReactNode, useState } from 'react';
import type { StaffMember } from '../../../../shared/domain/attendance.ts';
import type { HouseholdId, PersonId } from '../../../../shared/domain/ids.ts';
import { call } from '../../../bridge/call.ts';
import { useAnswer } from '../../../bridge/queries.ts';
import { useAction } from '../../../bridge/use-action.ts';
import { Problem } from '../../../components/problem.tsx';
import { problemText } from '../../../text/problem-text.ts';
import { attendanceText, staffText as text } from '../../../text/screens/attendance.ts';
import { PersonField } from '../person-field.tsx';

interface Props {
  /** Null = a new one. */
  readonly member: StaffMember | null;
  readonly onClose: () => void;
}

/** Somebody who enters, checks and signs; the household is found by anybody who lives in it. */
export function StaffDialog({ member, onClose }: Props): ReactNode {
  const [name, setName] = useState(member?.name ?? '');
  const [householdId, setHouseholdId] = useState<HouseholdId | null>(member?.householdId ?? null);
  const [active, setActive] = useState(member?.active ?? true);
  const action = useAction();
  const ready = name.trim() !== '';
  const save = (): void => {
    if (!ready) return;
    void action.run(async () => {
      await call('attendance.saveStaff', {
        id: member?.id ?? null,
        form: { name: name.trim(), householdId, active },
      });
      onClose();
    });
  };
  const takeHouseholdOf = (personId: PersonId): void =>
    void action.run(async () => setHouseholdId(await householdOf(personId)));
  return (
    <Modal
      open
      title={member === null ? text.newTitle : text.editTitle(member.name)}
      okText={attendanceText.save}
      cancelText={attendanceText.cancel}
      okButtonProps={{ disabled: !ready }}
      confirmLoading={action.busy}
      onOk={save}
      onCancel={onClose}
    >
      <Form
        layout="vertical"
        onKeyDown={(event) => {
          if (event.key === 'Enter' && event.ctrlKey) save();
        }}
      >
        <Form.Item label={text.name} htmlFor="staff-name">
          <Input
            id="staff-name"
            autoFocus
            maxLength={40}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        </Form.Item>
        <Form.Item label={text.household} htmlFor="staff-household" extra={text.householdHint}>
          <div className="staff-household">
            <PersonField
              id="staff-household"
              label={text.household}
              role="all"
              chosen={null}
              onChoose={(person) => person !== null && takeHouseholdOf(person.personId)}
            />
            {householdId === null ? (
              <span className="quiet">{text.noHousehold}</span>
            ) : (
              <>
                <HouseholdName householdId={householdId} />
                <Button size="small" type="text" onClick={() => setHouseholdId(null)}>
                  ×
                </Button>
              </>
            )}
          </div>
        </Form.Item>
        {member !== null && (
          <Form.Item extra={text.activeHint}>
            <Checkbox checked={active} onChange={(event) => setActive(event.target.checked)}>
              {text.active}
            </Checkbox>
          </Form.Item>
        )}
      </Form>
      {action.problem !== null && <Problem {...problemText(action.problem)} onClose={action.clear} />}
    </Modal>
  );
}

/** A household by its village, its number and its head. */
export function HouseholdName({ householdId }: { readonly householdId: HouseholdId }): ReactNode {
  const household = useAnswer('places.household', { householdId }).data;
  if (household?.id !== householdId) return null;
  const { villageName, householdNo, headName } = household;
  return (
    <span>
      {[villageName, text.householdOf(householdNo), headName].filter((word) => word !== null).join(' ')}
    </span>
  );
}

async function householdOf(personId: PersonId): Promise<HouseholdId | null> {
  return (await call('people.get', { personId })).place.householdId;
}
