import { Form, Input, InputNumber, Modal } from 'antd';
import { type ReactNode, useState } from 'react';
import type { PlaceLevel } from '../../../../shared/domain/place.ts';
import { call } from '../../../bridge/call.ts';
import { useAction } from '../../../bridge/use-action.ts';
import { Problem } from '../../../components/problem.tsx';
import { problemText } from '../../../text/problem-text.ts';
import { placesText } from '../../../text/screens/places.ts';
import { placeLevelWord } from '../../../text/terms/places.ts';
import { Labelled } from '../labelled.tsx';
import type { PlaceWithCounts } from '../place-line.ts';

const text = placesText.add;
const MOST_GROUPS = 60;

interface Props {
  readonly level: PlaceLevel;
  readonly parent: PlaceWithCounts | null;
  readonly onClose: () => void;
  readonly onAdded: (placeId: number) => void;
}

/** Asks for the name of a new place; of a village group for its number alone. */
export function AddPlaceDialog({ level, parent, onClose, onAdded }: Props): ReactNode {
  const [name, setName] = useState('');
  const [groupNo, setGroupNo] = useState<number | null>(null);
  const action = useAction();
  const isGroup = level === 'village_group';
  const isReady = isGroup ? groupNo !== null : name.trim() !== '';
  const save = (): void => {
    if (!isReady || action.busy) return;
    void action.run(async () => {
      const named = isGroup ? String(groupNo) : name.trim();
      const added = await call('places.add', {
        level,
        parentId: parent?.id ?? null,
        name: named,
        groupNo: isGroup ? groupNo : null,
      });
      onClose();
      onAdded(added.placeId);
    });
  };
  return (
    <Modal
      open
      width={420}
      title={text.title(placeLevelWord[level], parent?.name ?? '')}
      okText={text.yes}
      cancelText={placesText.cancel}
      okButtonProps={{ disabled: !isReady }}
      confirmLoading={action.busy}
      onOk={save}
      onCancel={onClose}
    >
      {action.problem !== null && <Problem {...problemText(action.problem)} />}
      <Form layout="vertical" onSubmitCapture={save}>
        {isGroup ? (
          <Labelled label={text.groupNo} id="new-place-group" hint={text.groupHint}>
            <InputNumber
              autoFocus
              id="new-place-group"
              min={1}
              max={MOST_GROUPS}
              precision={0}
              value={groupNo}
              onChange={setGroupNo}
              onPressEnter={save}
            />
          </Labelled>
        ) : (
          <Labelled label={text.name} id="new-place-name">
            <Input
              autoFocus
              id="new-place-name"
              maxLength={30}
              value={name}
              onChange={(event) => setName(event.target.value)}
              onPressEnter={save}
            />
          </Labelled>
        )}
      </Form>
    </Modal>
  );
}
