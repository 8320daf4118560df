import { Alert, Button, Drawer, Switch, Tabs } from 'antd';
import { type ReactNode, useCallback, useEffect, useState } from 'react';
import type { PersonId } from '../../../../shared/domain/ids.ts';
import type { PersonDetail } from '../../../../shared/domain/person-detail.ts';
import { personForm } from '../../../../shared/domain/person-form.ts';
import { call } from '../../../bridge/call.ts';
import { useAction } from '../../../bridge/use-action.ts';
import { useLeaveQuestion } from '../../../components/leaving.ts';
import { Problem } from '../../../components/problem.tsx';
import { problemText } from '../../../text/problem-text.ts';
import { formText as text } from '../../../text/screens/person-form.ts';
import { BasicsSection } from './basics-section.tsx';
import { EditingProvider } from './editing.ts';
import { ElderSection } from './elder-section.tsx';
import { countIn, jumpToRemark, type Section, sectionOfFirst } from './form-sections.ts';
import { HelperSection } from './helper-section.tsx';
import { HomeSection } from './home-section.tsx';
import { LeaveDialog } from './leave-dialog.tsx';
import type { PersonDraft } from './person-draft.ts';
import { RemarkCount } from './remark-count.tsx';
import { RoleSwitches } from './role-switches.tsx';
import { usePersonEditing } from './use-person-editing.ts';

interface Props {
  readonly person: PersonDetail | null;
  /** What the form begins with; must stay the same while it is open. */
  readonly base: PersonDraft;
  readonly onClose: () => void;
  readonly onSaved: (personId: PersonId) => void;
}

/** The form of one person: checks as one types, keeps what is typed, asks before anything is lost. */
export function PersonFormDrawer({ person, base, onClose, onSaved }: Props): ReactNode {
  const editing = usePersonEditing(person?.id ?? null, base);
  const { draft, dirty, errors, warnings, restored, forget } = editing;
  const [sensitive, setSensitive] = useState(person === null);
  const [section, setSection] = useState<Section>('basics');
  /** What goes on once the form has been left; null while nobody wants to leave. */
  const [leaving, setLeaving] = useState<(() => void) | null>(null);
  const action = useAction();

  const jumpTo = (to: Section, what: 'error' | 'warning'): void => {
    setSection(to);
    jumpToRemark(what);
  };
  const save = async (): Promise<void> => {
    editing.showAll();
    const form = personForm.safeParse(draft);
    if (!form.success || errors > 0) {
      setLeaving(null);
      jumpTo(sectionOfFirst(editing.remarks) ?? section, 'error');
      return;
    }
    await action.run(async () => {
      const saved = await call('people.save', { personId: person?.id ?? null, form: form.data });
      forget();
      onSaved(saved.personId);
      leaving?.();
    });
  };
  const close = (): void => {
    if (dirty) setLeaving(() => onClose);
    else onClose();
  };

  useLeaveQuestion(
    useCallback(
      (proceed: () => void) => {
        if (dirty) setLeaving(() => proceed);
        else proceed();
      },
      [dirty],
    ),
  );
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!event.ctrlKey || event.key.toLowerCase() !== 's') return;
      event.preventDefault();
      if (!action.busy) void save();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });

  const sections: { key: Section; children: ReactNode }[] = [
    { key: 'basics', children: <BasicsSection /> },
    { key: 'home', children: <HomeSection /> },
  ];
  if (draft.elder !== null) sections.push({ key: 'elder', children: <ElderSection /> });
  if (draft.helper !== null) sections.push({ key: 'helper', children: <HelperSection /> });

  return (
    <Drawer
      open
      size={900}
      title={person === null ? text.titleNew : text.title(person.name)}
      onClose={close}
      classNames={{ body: 'form-body' }}
      extra={
        <label className="row-gap sensitive-switch">
          <Switch size="small" checked={sensitive} onChange={setSensitive} />
          {text.sensitive}
        </label>
      }
      footer={
        <div className="form-foot">
          <span className={errors > 0 ? 'alarm' : 'quiet'} role="status">
            {errors > 0
              ? text.toFix(errors)
              : warnings > 0
                ? text.toLookAt(warnings)
                : dirty
                  ? text.unsaved
                  : ''}
          </span>
          <Button onClick={close}>{text.close}</Button>
          <Button
            type="primary"
            title={text.saveHint}
            disabled={!dirty}
            loading={action.busy}
            onClick={() => void save()}
          >
            {text.save}
          </Button>
        </div>
      }
    >
      <EditingProvider
        value={{ draft, person, sensitive, change: editing.change, remarkAt: editing.remarkAt }}
      >
        {action.problem !== null && <Problem {...problemText(action.problem)} />}
        {restored !== null && (
          <Alert
            type="info"
            showIcon
            title={text.draft.restored}
            {...(restored.changedSince ? { description: text.draft.changedSince } : {})}
            action={
              <Button size="small" onClick={editing.startAfresh}>
                {text.draft.throwAway}
              </Button>
            }
          />
        )}
        <RoleSwitches />
        <Tabs
          activeKey={section}
          onChange={(key) => setSection(key as Section)}
          items={sections.map(({ key, children }) => {
            const toFix = countIn(editing.remarks, key, 'error');
            const toLookAt = countIn(editing.remarks, key, 'warning');
            return {
              key,
              label: (
                <>
                  {text.sections[key]}
                  <RemarkCount what="error" count={toFix} onJump={() => jumpTo(key, 'error')} />
                  <RemarkCount what="warning" count={toLookAt} onJump={() => jumpTo(key, 'warning')} />
                </>
              ),
              children,
            };
          })}
        />
      </EditingProvider>
      {leaving !== null && (
        <LeaveDialog
          busy={action.busy}
          onSave={() => void save()}
          onStay={() => setLeaving(null)}
          onKeep={() => {
            onClose();
            leaving();
          }}
          onThrowAway={() => {
            editing.throwAway();
            onClose();
            leaving();
          }}
        />
      )}
    </Drawer>
  );
}
