import { App, Button, Modal } from 'antd';
import { type ReactNode, useState } from 'react';
import type { PersonId } from '../../../../shared/domain/ids.ts';
import type { Roster } from '../../../../shared/domain/roster.ts';
import { call } from '../../../bridge/call.ts';
import { useAnswer } from '../../../bridge/queries.ts';
import { useAction } from '../../../bridge/use-action.ts';
import { useJob } from '../../../bridge/use-job.ts';
import { Problem } from '../../../components/problem.tsx';
import { problemText } from '../../../text/problem-text.ts';
import { incidentText as text } from '../../../text/screens/roster-incident.ts';
import { AcceptedNotice } from './accepted-notice.tsx';
import { type IncidentDraft, incidentOf, newIncident } from './incident-draft.ts';
import { IncidentForm } from './incident-form.tsx';
import { insteadOf, type Repair, repairLines, type StandIn } from './repair-lines.ts';
import { RepairView } from './repair-view.tsx';

interface Props {
  /** The published week in which something happened. */
  readonly roster: Roster;
  /** Of the visit that is being looked at: most likely it is about them. */
  readonly helperId: PersonId | null;
  readonly onClose: () => void;
  /** The repair was accepted: the week's next version. */
  readonly onAccepted: (repaired: Roster) => void;
}

/** Reports what happened after the week was published, and shows the least change it makes necessary. */
export function IncidentDialog({ roster, helperId, onClose, onAccepted }: Props): ReactNode {
  const { modal } = App.useApp();
  const today = useAnswer('overview.get', {}).data?.today;
  const [draft, setDraft] = useState<IncidentDraft | null>(null);
  const [repair, setRepair] = useState<Repair | null>(null);
  const [chosen, setChosen] = useState<ReadonlyMap<string, StandIn>>(new Map());
  const action = useAction();
  const planRepair = useJob('rosters.planRepair');
  const { weekStart, villageId, villageName, version } = roster;
  const shown = draft ?? newIncident(weekStart, today, helperId);
  const incident = incidentOf(shown);
  const nameOf = (id: number): string => roster.loads.find((load) => load.helperId === id)?.name ?? '';

  const plan = (): void => {
    if (incident === null) return;
    void action.run(async () => {
      setChosen(new Map());
      setRepair(await planRepair({ weekStart, villageId, incident }));
    });
  };
  const accept = (planned: Repair): void =>
    void action.run(async () => {
      const { affected } = repairLines(planned);
      const repaired = await call('rosters.acceptRepair', {
        weekStart,
        villageId,
        incident: planned.incident,
        instead: insteadOf(affected, chosen),
      });
      onAccepted(repaired);
      // The week's new version redraws this screen; what is to be printed stays in view.
      modal.success({
        title: text.accepted(villageName, repaired.version),
        content: <AcceptedNotice roster={repaired} />,
        okText: text.close,
        okButtonProps: { type: 'default' },
        width: 520,
      });
    });
  const choose = (key: string, choice: StandIn | null): void => {
    const next = new Map(chosen);
    if (choice === null) next.delete(key);
    else next.set(key, choice);
    setChosen(next);
  };

  return (
    <Modal
      open
      width={repair === null ? 720 : 980}
      title={repair === null ? text.title(villageName) : text.resultTitle(villageName)}
      mask={{ closable: false }}
      onCancel={onClose}
      footer={
        repair === null ? (
          <>
            <Button onClick={onClose}>{text.cancel}</Button>
            <Button type="primary" disabled={incident === null} loading={action.busy} onClick={plan}>
              {text.plan}
            </Button>
          </>
        ) : (
          <>
            <span className="quiet footer-hint">{text.acceptHint}</span>
            <Button disabled={action.busy} onClick={() => setRepair(null)}>
              {text.back}
            </Button>
            <Button
              type="primary"
              disabled={repair.differences.length === 0}
              loading={action.busy}
              onClick={() => accept(repair)}
            >
              {text.accept(version + 1)}
            </Button>
          </>
        )
      }
    >
      {action.problem !== null && <Problem {...problemText(action.problem)} onClose={action.clear} />}
      {repair === null ? (
        <IncidentForm roster={roster} draft={shown} onChange={setDraft} />
      ) : (
        <RepairView
          repair={repair}
          nameOf={nameOf}
          chosen={chosen}
          disabled={action.busy}
          onChoose={choose}
        />
      )}
    </Modal>
  );
}
