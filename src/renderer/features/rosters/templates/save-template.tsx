import { App, Input, Modal } from 'antd';
import { type ReactNode, useState } from 'react';
import type { Roster } from '../../../../shared/domain/roster.ts';
import { call } from '../../../bridge/call.ts';
import { useAction } from '../../../bridge/use-action.ts';
import { Problem } from '../../../components/problem.tsx';
import { problemText } from '../../../text/problem-text.ts';
import { templatesText as text } from '../../../text/screens/roster-templates.ts';

const LONGEST_NAME = 30;

interface Props {
  readonly roster: Roster;
  /** Names that are taken: saving under one writes it anew. */
  readonly names: readonly string[];
  readonly onClose: () => void;
}

/** Asks under which name the week is kept. */
export function SaveTemplate({ roster, names, onClose }: Props): ReactNode {
  const { message } = App.useApp();
  const [name, setName] = useState(() => text.nameExample(roster.villageName).slice(0, LONGEST_NAME));
  const action = useAction();
  const wanted = name.trim();
  const save = (): void =>
    void action.run(async () => {
      await call('rosters.saveTemplate', { rosterId: roster.id, name: wanted });
      void message.success(text.saved(wanted));
      onClose();
    });
  return (
    <Modal
      open
      title={text.saveTitle}
      okText={text.saveYes}
      cancelText={text.cancel}
      okButtonProps={{ disabled: wanted === '' }}
      confirmLoading={action.busy}
      onOk={save}
      onCancel={onClose}
    >
      <p>{text.saveExplain}</p>
      {action.problem !== null && <Problem {...problemText(action.problem)} onClose={action.clear} />}
      <Input
        autoFocus
        aria-label={text.name}
        maxLength={LONGEST_NAME}
        value={name}
        onChange={(event) => setName(event.target.value)}
        onPressEnter={() => {
          if (wanted !== '') save();
        }}
      />
      <p className="quiet">{names.includes(wanted) ? text.sameName : ' '}</p>
    </Modal>
  );
}
