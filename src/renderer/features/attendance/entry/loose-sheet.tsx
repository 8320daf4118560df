import { Form, Input, Modal, Select } from 'antd';
import { type ReactNode, useState } from 'react';
import type { ReturnedSheet } from '../../../../shared/domain/attendance.ts';
import type { PlaceId } from '../../../../shared/domain/ids.ts';
import type { CalendarDate } from '../../../../shared/time/calendar-date.ts';
import { weekText } from '../../../text/dates.ts';
import { attendanceText, entryText as text } from '../../../text/screens/attendance.ts';
import { useVillages } from '../use-villages.ts';

const MOST_LETTERS = 40;

interface Props {
  readonly weekStart: CalendarDate;
  readonly villageId: PlaceId | null;
  readonly onOpen: (sheet: ReturnedSheet) => void;
  readonly onCancel: () => void;
}

/** A paper written by hand, without a number: of which village and week it is, and what to call it. */
export function LooseSheet({ weekStart, villageId: first, onOpen, onCancel }: Props): ReactNode {
  const villages = useVillages();
  const [villageId, setVillageId] = useState(first);
  const [title, setTitle] = useState('');
  const village =
    villages.find(({ value }) => value === villageId) ?? (villages.length === 1 ? villages[0] : undefined);
  const open = (): void => {
    if (village === undefined || title.trim() === '') return;
    onOpen({
      id: null,
      number: null,
      form: 'sign-in-sheet',
      villageId: village.value,
      villageName: village.label,
      weekStart,
      title: title.trim(),
      state: null,
      supersededBy: null,
      enteredBy: null,
      enteredAt: null,
      checkedBy: null,
      checkedAt: null,
      paperKept: true,
      returnedReason: '',
      rows: [],
      remarks: [],
    });
  };
  return (
    <Modal
      open
      title={text.looseTitle}
      okText={text.looseOpen}
      cancelText={attendanceText.cancel}
      okButtonProps={{ disabled: village === undefined || title.trim() === '' }}
      onOk={open}
      onCancel={onCancel}
    >
      <p className="quiet">
        {text.looseHint}。{weekText(weekStart)}
      </p>
      <Form layout="vertical" onFinish={open}>
        <Form.Item label={attendanceText.village} htmlFor="loose-village">
          <Select<number>
            id="loose-village"
            showSearch={{ optionFilterProp: 'label' }}
            {...(village === undefined ? {} : { value: village.value })}
            options={[...villages]}
            onChange={(chosen) => setVillageId(villages.find(({ value }) => value === chosen)?.value ?? null)}
          />
        </Form.Item>
        <Form.Item label={text.looseName} htmlFor="loose-title">
          <Input
            id="loose-title"
            autoFocus
            maxLength={MOST_LETTERS}
            placeholder={text.looseNameExample}
            value={title}
            onChange={(event) => setTitle(event.target.value)}
            onPressEnter={open}
          />
        </Form.Item>
      </Form>
    </Modal>
  );
}
