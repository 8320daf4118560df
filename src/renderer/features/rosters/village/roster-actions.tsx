import { Button } from 'antd';
import type { ReactNode } from 'react';
import type { Roster } from '../../../../shared/domain/roster.ts';
import { useNavigation } from '../../../components/navigation.ts';
import { rostersText as text } from '../../../text/screens/rosters.ts';
import { TemplatesMenu } from '../templates/templates-menu.tsx';
import { DraftMenu } from './draft-menu.tsx';
import type { WeekSteps } from './use-week-steps.ts';

interface Props {
  readonly roster: Roster;
  readonly steps: WeekSteps;
  readonly busy: boolean;
  readonly onIncident: () => void;
}

/** What can be done to a village's week in its state, the next step last. */
export function RosterActions({ roster, steps, busy, onIncident }: Props): ReactNode {
  const { go } = useNavigation();
  const { villageId, state } = roster;
  const ids = [villageId];
  return (
    <div className="row-gap roster-actions">
      {(state === 'draft' || state === 'published') && (
        <TemplatesMenu
          villageId={villageId}
          roster={roster}
          disabled={busy}
          onDraft={(templateId) => steps.draft(ids, { kind: 'template', templateId })}
        />
      )}
      {state === 'draft' && (
        <>
          <Button disabled={busy} onClick={() => steps.discard(roster)}>
            {text.discard}
          </Button>
          <DraftMenu
            word={text.redraftOne}
            primary={roster.stale}
            disabled={busy}
            hasDraft
            onDraft={(basis) => steps.draft(ids, basis)}
          />
          <Button disabled={busy || roster.stale} title={text.agreeHint} onClick={() => steps.agree(ids)}>
            {text.agree}
          </Button>
        </>
      )}
      {state === 'agreed' && (
        <Button disabled={busy} title={text.reopenHint} onClick={() => steps.reopen(ids)}>
          {text.reopen}
        </Button>
      )}
      {(state === 'draft' || state === 'agreed') && (
        <Button
          type={state === 'agreed' ? 'primary' : 'default'}
          disabled={busy || roster.stale}
          title={text.publishHint}
          onClick={() => steps.publish(ids)}
        >
          {text.publishOne}
        </Button>
      )}
      {state === 'published' && (
        <>
          <Button disabled={busy} title={text.closeHint} onClick={() => steps.close(ids)}>
            {text.close}
          </Button>
          <Button disabled={busy} title={text.reviseHint} onClick={() => steps.revise(roster)}>
            {text.revise}
          </Button>
          <Button onClick={() => go('printing', { weekStart: roster.weekStart, villageId })}>
            {text.goPrint}
          </Button>
          <Button type="primary" disabled={busy} title={text.incidentHint} onClick={onIncident}>
            {text.incident}
          </Button>
        </>
      )}
    </div>
  );
}
