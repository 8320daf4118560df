import { Button, Card } from 'antd';
import type { ReactNode } from 'react';
import type { Navigation, PageName } from '../../components/navigation.ts';
import { weekText } from '../../text/dates.ts';
import { overviewText } from '../../text/screens/overview.ts';
import { type Overview, type StepName, type WeekState, weekState } from './week-state.ts';

const text = overviewText.steps;
const STEPS: readonly StepName[] = ['import', 'pair', 'draft', 'publish', 'print'];
const PAGE_OF: Record<StepName, PageName> = {
  import: 'imports',
  pair: 'pairings',
  draft: 'rosters',
  publish: 'rosters',
  print: 'printing',
};

/** The five steps of a week: how far each has come, and a button for the one to do next. */
export function WeeklySteps({ overview, onGo }: { overview: Overview; onGo: Navigation['go'] }): ReactNode {
  const state = weekState(overview);
  return (
    <Card
      title={text.title}
      extra={<span className="quiet">{text.week(weekText(overview.comingWeek))}</span>}
    >
      <ol className="steps">
        {STEPS.map((step) => (
          <li key={step} aria-current={step === state.next ? 'step' : undefined}>
            <strong>{text[step]}</strong>
            <span>{standing(step, state)}</span>
            <Button
              type={step === state.next ? 'primary' : 'default'}
              onClick={() => onGo(PAGE_OF[step])}
              {...(step === state.next ? { 'aria-label': `${text.next} ${text.go[step]}` } : {})}
            >
              {text.go[step]}
            </Button>
          </li>
        ))}
      </ol>
    </Card>
  );
}

function standing(step: StepName, state: WeekState): string {
  switch (step) {
    case 'import':
      return text.importDone(state.elders, state.helpers);
    case 'pair':
      if (state.openProposal) return text.pairOpen;
      return state.paired === 0 ? text.pairNone : text.pairDone(state.paired, state.withoutHelper);
    case 'draft':
      if (state.drafted === 0) return text.draftNone;
      return state.drafted < state.villages
        ? text.draftSome(state.drafted, state.villages)
        : text.draftDone(state.villages);
    case 'publish':
      if (state.published === 0) return text.publishNone;
      return state.published < state.villages
        ? text.publishSome(state.published, state.villages)
        : text.publishDone(state.villages);
    case 'print':
      return state.published === 0 ? text.printNone : text.printReady(state.published);
  }
}
