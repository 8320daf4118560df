import { App, Button, Modal } from 'antd';
import type { ReactNode } from 'react';
import type { Output } from '../../../../shared/contract/contract.ts';
import { call } from '../../../bridge/call.ts';
import { useAction } from '../../../bridge/use-action.ts';
import { Problem } from '../../../components/problem.tsx';
import { instantText } from '../../../text/dates.ts';
import { problemText } from '../../../text/problem-text.ts';
import { templatesText as text } from '../../../text/screens/roster-templates.ts';

type Template = Output<'rosters.templates'>[number];

interface Props {
  readonly templates: readonly Template[];
  readonly onClose: () => void;
}

/** The templates of a village, each with a button that removes it. */
export function RemoveTemplates({ templates, onClose }: Props): ReactNode {
  const { message, modal } = App.useApp();
  const action = useAction();
  const remove = ({ id, name }: Template): void => {
    modal.confirm({
      title: text.removeTitle(name),
      content: text.removeExplain,
      okText: text.remove,
      okButtonProps: { danger: true },
      onOk: () =>
        action.run(async () => {
          await call('rosters.removeTemplate', { id });
          void message.success(text.removed(name));
        }),
    });
  };
  return (
    <Modal
      open
      title={text.manageTitle}
      footer={<Button onClick={onClose}>{text.close}</Button>}
      onCancel={onClose}
    >
      {action.problem !== null && <Problem {...problemText(action.problem)} onClose={action.clear} />}
      {templates.length === 0 && <p className="quiet">{text.none}</p>}
      <ul className="template-list">
        {templates.map((template) => (
          <li key={template.id}>
            <span>
              <strong>{template.name}</strong>{' '}
              <span className="quiet">{text.line(template.visits, instantText(template.savedAt))}</span>
            </span>
            <Button
              size="small"
              disabled={action.busy}
              aria-label={text.removeOf(template.name)}
              onClick={() => remove(template)}
            >
              {text.remove}
            </Button>
          </li>
        ))}
      </ul>
    </Modal>
  );
}
